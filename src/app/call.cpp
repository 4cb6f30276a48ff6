#include "app/call.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <iostream>

#include "app/settings.h"
#include "app/share/parcel.h"
#include "core/vote/plan.h"

namespace alongside::app {

namespace {

constexpr std::size_t kMostStates = 100'000'000;  // about 10 GB

/// "1280x720" into two numbers; an empty answer means that all is well, as CLI11 wants it.
std::string read_size(const std::string& text, Call& call) {
    char rest = 0;
    int wide = 0;
    int high = 0;
    if (std::sscanf(text.c_str(), "%5dx%5d%c", &wide, &high, &rest) != 2 || wide < 320 || high < 240 || wide > 8192 ||
        high > 8192) {
        return "A size is written like 1280x720, at least 320x240 and at most 8192x8192.";
    }
    call.pixels_wide = wide;
    call.pixels_high = high;
    return {};
}

void add_width(CLI::App* command, Call& call) {
    command
        ->add_option_function<std::size_t>(
            "--width",
            [&call](std::size_t columns) {
                call.width = columns;
                call.width_given = true;
            },
            "Columns of a line")
        ->check(CLI::Range(kFewestColumns, kMostColumns));
}

void add_play(CLI::App& program, Call& call) {
    CLI::App* play = program.add_subcommand("play", "Play a scenario as text");
    play->add_option("scenario", call.scenario, "Its id; without it you choose from a list");
    play->add_option("--choices", call.choices, "Choices to make first, by id, with commas")->delimiter(',');
    play->add_option("--profile", call.profile, "Whose progress this is, by name");
    play->add_option("--seat", call.seat, "Whose chair to sit in; this begins a new run");
    add_width(play, call);
    play->add_option("--record", call.record, "Write the run, once it has ended, as a walk into this file");
    play->add_flag("--guest", call.guest, "Keep nothing, not even on this machine");
    play->callback([&call] { call.kind = Call::Kind::play; });
}

/// One of the acts of `alongside profile`.
CLI::App* add_act(CLI::App& profile, Call& call, const std::string& name, ProfileCall::Act act,
                  const std::string& says) {
    CLI::App* sub = profile.add_subcommand(name, says);
    sub->callback([&call, act] {
        call.kind = Call::Kind::profile;
        call.of_profile.act = act;
    });
    return sub;
}

void add_profile(CLI::App& program, Call& call) {
    using Act = ProfileCall::Act;
    CLI::App* profile = program.add_subcommand("profile", "Who practises here, and what is kept of them");
    profile->require_subcommand(1);
    ProfileCall& asked = call.of_profile;
    const std::string whose = "The name that they practise under";
    add_act(*profile, call, "add", Act::add, "Add somebody by name")->add_option("name", asked.name, whose)->required();
    add_act(*profile, call, "list", Act::list, "Say who practises here");
    CLI::App* pin = add_act(*profile, call, "pin", Act::pin, "Set a PIN, change it or take it off");
    pin->add_option("name", asked.name, whose)->required();
    pin->add_flag("--forgotten", asked.forgotten, "Take it off without asking for it. Nothing is lost");
    CLI::App* taken =
        add_act(*profile, call, "export", Act::take_out, "Write all that is kept of somebody into a file");
    taken->add_option("name", asked.name, whose)->required();
    taken->add_option("--out", asked.file, "The file, such as my-data.zip; see docs/profile-export.md")->required();
    CLI::App* brought = add_act(*profile, call, "import", Act::import, "Bring in what somebody exported elsewhere");
    brought->add_option("file", asked.file, "The file")->required();
    brought->add_flag("--bring-back", asked.bring_back, "Also if it was erased here");
    CLI::App* kept =
        add_act(*profile, call, "keep", Act::keep, "Say how long things are kept and what goes when, or change it");
    kept->add_option("name", asked.name, whose)->required();
    constexpr std::array says = {"Evenings that did not end", "Evenings that ended, with what was written about them",
                                 "Work with the practice tools"};
    for (std::size_t i = 0; i < learn::kBelongs; ++i) {
        kept->add_option(fmt::format("--{}", learn::kBelongsIds[i]), asked.keep[i], says[i])
            ->check(CLI::IsMember(std::vector<std::string>(learn::kKeepIds.begin(), learn::kKeepIds.end())));
    }
    add_act(*profile, call, "erase", Act::erase, "Erase all that is kept of somebody, for good")
        ->add_option("name", asked.name, whose)
        ->required();
}

void add_room(CLI::App& program, Call& call) {
    CLI::App* room = program.add_subcommand("room", "Run a scenario with a group; see docs/room.md");
    room->add_option("scenario", call.scenario, "Its id")->required();
    room->add_option("--people", call.people, "How many are there; this begins a new session")
        ->check(CLI::Range(1, vote::kMostPeople));
    room->add_option("--minutes", call.minutes, "How long it may take; this begins a new session")
        ->check(CLI::Range(vote::kFewestMinutes, vote::kMostMinutes));
    CLI::Option* no_window =
        room->add_flag("--no-window", call.no_window,
                       "Take the trainer's commands from standard input, and answer each with a line of JSON");
    CLI::Option* port = room->add_option("--port", call.port, "Let phones join on this port; 0 for any that is free")
                            ->check(CLI::Range(0, 65535))
                            ->needs(no_window);
    room->add_option("--address", call.address, "Which address of this machine phones reach, as in 192.168.1.20")
        ->needs(port);
    room->callback([&call] { call.kind = Call::Kind::room; });
}

void add_shot(CLI::App& program, Call& call) {
    CLI::App* shot = program.add_subcommand("shot", "Make a picture of a screen, without a display");
    shot->add_option("screen", call.screen, "Its name; \"shot list\" names them all")->required();
    shot->add_option_function<std::string>(
        "--size",
        [&call](const std::string& text) {
            if (const std::string wrong = read_size(text, call); !wrong.empty()) {
                throw CLI::ValidationError(wrong);
            }
        },
        "Width and height in pixels, like 1280x720");
    shot->add_option("--theme", call.theme, "light, dark, contrast or projector")
        ->check(CLI::IsMember({"light", "dark", "contrast", "projector"}));
    shot->add_option("--text", call.text_percent, "Size of text in percent, 100 to 200")
        ->check(CLI::Range(kTextLow, kTextHigh));
    shot->add_option("--letters", call.letters, "inter, noto-sans or opendyslexic")->check(CLI::IsMember(kLettersIds));
    shot->add_option("--spacing", call.spacing, "Between letters and lines: as-drawn or wider")
        ->check(CLI::IsMember(kSpacingIds));
    shot->add_option("--renderer", call.renderer, "software or gles")->check(CLI::IsMember({"software", "gles"}));
    shot->add_option("--depth", call.depth, "With a wall: how far the back row is, in heights of the picture")
        ->check(CLI::Range(3, 10));
    shot->add_option("--page", call.page, "With a wall that takes several: which page")->check(CLI::Range(1, 99));
    shot->add_option("--out", call.out, "The PNG file to write");
    shot->callback([&call] { call.kind = Call::Kind::shot; });
}

void add_pack(CLI::App& program, Call& call) {
    CLI::App* pack = program.add_subcommand("pack", "Print what a room needs for a session: cards, sheets, plans");
    pack->add_option("scenario", call.scenario, "Its id, or that of a tool for work")->required();
    pack->add_option("--out", call.out, "The folder to write into; it is made if it is not there")->required();
    pack->callback([&call] { call.kind = Call::Kind::pack; });
}

void add_practice(CLI::App& program, Call& call) {
    CLI::App* practice = program.add_subcommand("practice", "Use a tool for work as text");
    practice->add_option("tool", call.tool, "Its id; without it you are told which there are");
    practice->add_option("--profile", call.profile, "Whose work this is, by name");
    add_width(practice, call);
    practice->callback([&call] { call.kind = Call::Kind::practice; });
}

void add_awards(CLI::App& program, Call& call) {
    CLI::App* awards = program.add_subcommand("awards", "Say what somebody can show, and what is still to do");
    auto* whose = awards->add_option("--profile", call.profile, "Whose, by name");
    awards->add_option("--put-under", call.put_under, "First put all that was kept without a name under this one")
        ->excludes(whose);
    awards->callback([&call] { call.kind = Call::Kind::awards; });
    CLI::App* records = program.add_subcommand(
        "export", "Write a certificate, a badge, a page for an employer, learning records or what you said is wrong");
    records->add_option("--profile", call.profile, "Whose, by name")->required();
    records->add_option("--as", call.as, "certificate, employer, csv, badge, xapi or objections")
        ->required()
        ->check(CLI::IsMember({"certificate", "employer", "csv", "badge", "xapi", "objections"}));
    records
        ->add_option("--out", call.out,
                     "The file to write: a PDF, or a web page if its name ends in .html; a badge as .json or .png")
        ->required();
    records->add_option("--award", call.award,
                        "Of a certificate or a badge: which award, by id; scenario-and-action if not said");
    records->add_option(
        "--name", call.name,
        "The name as it is to stand there; else that of the profile, and none with what you said is wrong");
    records->add_option("--issuer", call.issuer, "Of a certificate: the organisation that gives it, if one does");
    records->add_option("--contact", call.contact, "Of a certificate: where to ask that organisation");
    records->add_option("--sentence", call.sentence, "Of a certificate: one sentence by the person");
    records->add_option("--key", call.key, "Of a badge: the facilitator's key file; the passphrase is asked for");
    records->callback([&call] { call.kind = Call::Kind::export_records; });
}

void add_after(CLI::App& program, Call& call) {
    CLI::App* reviews = program.add_subcommand("reviews", "Look back on evenings of some days ago");
    reviews->add_option("--profile", call.profile, "Whose, by name");
    reviews->add_option("--out", call.out,
                        "Write the days to come instead: a calendar file if it ends in .ics, else a card to print");
    reviews->callback([&call] { call.kind = Call::Kind::reviews; });
    CLI::App* panel = program.add_subcommand("panel", "Show or count what a local panel chose");
    panel->add_option("scenario", call.scenario, "Its id")->required();
    CLI::Option* scene =
        panel->add_option("--scene", call.panel.scene, "At which turning point, by the id of its scene");
    CLI::Option* option = panel->add_option("--option", call.panel.option, "Which choice, by its id");
    panel->add_option("--people", call.panel.people, "How many with lived experience chose it")
        ->needs(scene)
        ->needs(option);
    panel->add_option("--professionals", call.panel.professionals, "How many professionals chose it")
        ->needs(scene)
        ->needs(option);
    panel->callback([&call] { call.kind = Call::Kind::panel; });
}

void add_badges(CLI::App& program, Call& call) {
    CLI::App* key = program.add_subcommand("key", "Make a key that a facilitator signs badges with");
    key->add_option("--name", call.name, "Whose key it is, as badges will say it")->required();
    key->add_option("--out", call.out, "The file to write")->required();
    key->callback([&call] { call.kind = Call::Kind::key; });
    CLI::App* verify = program.add_subcommand("verify", "Say what a badge says, and whether its signature holds");
    verify->add_option("file", call.file, "The badge: a .json or .png file")->required();
    verify->callback([&call] { call.kind = Call::Kind::verify; });
}

void add_shelf(CLI::App& program, Call& call) {
    program.add_option("file", call.file, "A scenario to open in the window: a file that ends in .alongside")
        ->check(CLI::Validator(
            [](const std::string& name) {
                return name.ends_with(kParcelEnding) ? std::string()
                                                     : fmt::format("There is nothing called \"{}\" to do", name);
            },
            ""));
    CLI::App* share = program.add_subcommand("share", "Write a scenario into one file, to pass it on");
    share->add_option("scenario", call.scenario, "Its id")->required();
    share->add_option("--out", call.out, "The file, such as my-story.alongside; see docs/scenario-file.md")->required();
    share->callback([&call] { call.kind = Call::Kind::share; });
    CLI::App* open = program.add_subcommand("open", "Look at a scenario in such a file, and add it if you like");
    open->add_option("file", call.file, "The file")->required();
    add_width(open, call);
    open->callback([&call] { call.kind = Call::Kind::open; });
    CLI::App* remove = program.add_subcommand("remove", "Take a scenario that you added off the shelf");
    remove->add_option("scenario", call.scenario, "Its id")->required();
    remove->callback([&call] { call.kind = Call::Kind::remove; });
}

void add_others(CLI::App& program, Call& call) {
    program.add_subcommand("list", "List the scenarios, with your progress")->callback([&call] {
        call.kind = Call::Kind::list;
    });
    program.add_subcommand("about", "Say where all this comes from, and with whose work it is made")->callback([&call] {
        call.kind = Call::Kind::about;
    });
    program.add_subcommand("privacy", "Say what is kept of you, and why")->callback([&call] {
        call.kind = Call::Kind::privacy;
    });
    program.add_subcommand("gallery", "Show every widget in every state, theme and text size")->callback([&call] {
        call.kind = Call::Kind::gallery;
    });
    CLI::App* check = program.add_subcommand("check", "Read scenarios and prove that they are sound");
    check->add_option("path", call.paths, "Scenario folders or ids; without any, all of them");
    check->add_flag("--json", call.json, "Answer as JSON, for other programs: see docs/check-json.md");
    check->add_flag("--schema", call.schema, "Print the JSON Schema of a scenario file instead, for editors");
    check->add_flag("--coverage", call.coverage,
                    "List the items of the handouts, with the scenarios that exercise them");
    check->add_flag("--options-only", call.options_only,
                    "Print the options of each turning point and nothing else, for people to try on paper");
    check->add_flag("--marks", call.marks, "Print what whoever marks that sheet needs");
    check->add_option("--seed", call.seed, "Which evening the sheet and its marks are of; 1 if not said");
    check
        ->add_option("--budget", call.budget,
                     "How many states the proof of a seat may try before it gives up; 20 million if not said, and each "
                     "takes about 100 bytes of memory")
        ->type_name("STATES")
        ->check(CLI::Range(std::size_t{1}, kMostStates).description(""));
    check->callback([&call] { call.kind = Call::Kind::check; });
    CLI::App* explain = program.add_subcommand("explain", "Explain a code of \"check\", with an example");
    explain->add_option("code", call.code, "As in A012")->required();
    explain->callback([&call] { call.kind = Call::Kind::explain; });
}

}  // namespace

Call read_call(int argc, const char* const* argv) {
    Call call;
    CLI::App program("Alongside: practise deciding together, before it counts.", "alongside");
    program.require_subcommand(0, 1);
    program.fallthrough();
    program.add_option("--saves", call.saves, "The folder that keeps progress");
    add_play(program, call);
    add_room(program, call);
    add_shot(program, call);
    add_pack(program, call);
    add_practice(program, call);
    add_awards(program, call);
    add_after(program, call);
    add_profile(program, call);
    add_badges(program, call);
    add_shelf(program, call);
    add_others(program, call);
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        std::cout << program.help();
        call.kind = Call::Kind::answered;
    } catch (const CLI::ParseError& error) {
        std::cerr << "I did not understand that: " << error.what()
                  << ". \"alongside --help\" says what can be asked.\n";
        call.kind = Call::Kind::answered;
        call.exit_code = 2;
    }
    return call;
}

}  // namespace alongside::app
