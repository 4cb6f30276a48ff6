/// What an author is told about the story: changes, conditions, ways on, promises, parts, and what is never used.
#include "story.h"

#include "support/page_example.h"

using support::story_with;
using support::Told;
using support::told;
using support::with;

TEST_CASE("changes that are not clear") {
    CHECK(told(story_with("{gwen: +1,", "{gwen: 1,")) ==
          Told{"A040 `1, weeks: \"=3\"}`: It is not clear whether 1 is added or replaces what was there. Write +1 to "
               "add, -1 to take away, or "
               "\"=1\" to set it."});
    CHECK(told(story_with("{gwen: +1,", "{gwen: up,")) ==
          Told{"A040 `up, weeks: \"=3\"}`: \"up\" is no change. Write +1 to add, -1 to take away, or \"=3\" to set a "
               "number."});
    CHECK(told(story_with("{gwen: +1,", "{gwen: +4,")) ==
          Told{"A024 `+4, weeks: \"=3\"}`: +4 is out of range: a change of \"gwen\" goes from -3 to 3."});
    CHECK(told(story_with("\"=3\"}", "\"=13\"}")) ==
          Told{"A024 `\"=13\"}`: 13 is out of range: weeks goes from 0 to 12."});
    CHECK(told(story_with("{gwen: +1,", "{gwen: =warm,")) == Told{});
    CHECK(told(story_with("{gwen: +1,", "{gwen: =2,")).front().find("\"2\" is not a stance.") != std::string::npos);
}

TEST_CASE("what does not change by a change") {
    const auto refused = [](const std::string& name) { return told(story_with("{gwen: +1,", "{" + name + ": +1,")); };
    CHECK(refused("rang") == Told{"A029 `rang: +1, weeks: \"=3\"}`: \"rang\" is a flag, and \"change\" is for stances "
                                  "and numbers. Use \"set\" or "
                                  "\"clear\"."});
    CHECK(refused("numbers") == Told{"A029 `numbers: +1, weeks: \"=3\"}`: \"numbers\" is a promise, and \"change\" is "
                                     "for stances and numbers. Use "
                                     "\"promise\", \"keep\", \"renegotiate\" or \"let-slide\"."});
    CHECK(refused("lease") == Told{"A029 `lease: +1, weeks: \"=3\"}`: \"lease\" is a fact, and \"change\" is for "
                                   "stances and numbers. Facts are true "
                                   "all evening. Use a flag."});
    CHECK(refused("heard-row") == Told{"A029 `heard-row: +1, weeks: \"=3\"}`: \"heard-row\" is set by listening, and "
                                       "\"change\" is for stances and "
                                       "numbers. Use a flag."});
    CHECK(refused("callum") == Told{"A042 `callum: +1, weeks: \"=3\"}`: \"callum\" has no stance in this scenario. "
                                    "Give them one under \"people\", as in "
                                    "\"callum: {stance: wary}\"."});
}

namespace {

/// What is said of a condition, in place of the one on the option "wait".
Told said_of(const std::string& condition) {
    return told(story_with("when: energy >= 2", "when: " + condition));
}

}  // namespace

TEST_CASE("conditions that cannot be read") {
    const std::string joined =
        " was not expected here. Write comparisons such as \"gwen >= willing\", joined by and, or, not and brackets.";
    CHECK(said_of("energy >= 2 and") ==
          Told{"A041 ``: The condition ends too early. Something must follow after and, or, not and each comparison."});
    CHECK(said_of("energy >=").front().find("ends too early") != std::string::npos);
    CHECK(said_of("energy >= 2 told") == Told{"A041 `told`: \"told\"" + joined});
    CHECK(said_of("and told") == Told{"A041 `and told`: \"and\"" + joined});
    CHECK(said_of("energy >= 2 + 1") == Told{"A041 `+ 1`: \"+\"" + joined});
    CHECK(said_of("told \xE2\x82\xAC") == Told{"A041 `\xE2\x82\xAC`: \"\xE2\x82\xAC\"" + joined});
    CHECK(said_of("(told or rang") == Told{"A041 ``: A bracket opens here and never closes. Each ( needs its )."});
    CHECK(said_of("energy => 2") == Told{"A041 `=> 2`: \"=>\" is no comparison. There are =, !=, <, <=, > and >=."});
    CHECK(said_of("lease == gone").front() ==
          "A041 `== gone`: \"==\" is no comparison. There are =, !=, <, <=, > and >=.");
    std::string long_one = "told";
    for (int i = 0; i < 300; ++i) {
        long_one += " and told";
    }
    const std::string too_long =
        ": The condition is too long, or has too many brackets inside each other. Remember a part of it in a flag.";
    CHECK(said_of(long_one).front().find(too_long) != std::string::npos);
    CHECK(said_of(std::string(50'000, '(') + "told").front().find(too_long) != std::string::npos);
    std::string nots;
    for (int i = 0; i < 10'000; ++i) {
        nots += "not ";
    }
    CHECK(said_of(nots + "told").front().find(too_long) != std::string::npos);
}

TEST_CASE("comparisons that make no sense") {
    CHECK(said_of("gwen") ==
          Told{"A042 `gwen`: \"gwen\" alone is no question. Compare it, as in \"gwen >= willing\"."});
    CHECK(said_of("weeks").front().find("Compare it, as in \"weeks >= 12\".") != std::string::npos);
    CHECK(said_of("lease").front().find("Compare it, as in \"lease = open\".") != std::string::npos);
    CHECK(said_of("told = yes") == Told{"A042 `= yes`: \"told\" is either yes or no, and cannot be compared. Write "
                                        "\"told\" alone, or \"not told\"."});
    CHECK(said_of("lease > gone") ==
          Told{"A042 `> gone`: \"lease\" has no more and no less. Compare it with = or !=."});
    CHECK(said_of("callum >= willing") == Told{"A042 `callum >= willing`: \"callum\" has no stance in this scenario. "
                                               "Give them one under \"people\", as in \"callum: {stance: wary}\"."});
    CHECK(said_of("gwen >= wiling") == Told{"A025 `wiling`: \"wiling\" is not a stance. Did you mean \"willing\"?"});
    CHECK(said_of("room >= 1") ==
          Told{"A025 `1`: \"1\" is not a stance. It can be: hostile, cold, wary, watching, willing, warm, with-you."});
    CHECK(said_of("lease = shut") ==
          Told{"A025 `shut`: \"shut\" is not a variant of \"lease\". It can be: gone, open."});
    CHECK(
        said_of("numbers = broken") ==
        Told{
            "A025 `broken`: \"broken\" is not what can become of a promise. It can be: none, made, kept, renegotiated, "
            "let-slide."});
    CHECK(said_of("energy >= 9") == Told{"A024 `9`: 9 is out of range: energy goes from 0 to 6."});
    CHECK(said_of("tolld and rang") == Told{"A030 `tolld and rang`: There is no person, number, flag, fact or promise "
                                            "called \"tolld\". Did you mean \"told\"?"});
    CHECK(said_of("sunshine").front().find("A condition asks for what stands at the top of the file.") !=
          std::string::npos);
}

TEST_CASE("ways that lead back") {
    CHECK(told(story_with("    go: stall\n", "    go: hall\n")) ==
          Told{"A043 `hall`: The scene \"walk\" leads back to \"hall\". A story only goes forward: lead to a scene "
               "further down, or move that scene "
               "below this one."});
    CHECK(told(story_with("    go: stall\n", "    go: walk\n")).front().substr(0, 5) == "A043 ");
}

TEST_CASE("ways that lead nowhere") {
    const std::string mend =
        " leads nowhere. Add \"go:\" with the next scene, or \"go: end\", here or for the whole scene.";
    CHECK(told(story_with("    go: stall\n", "")) == Told{"A044 `walk:`: The scene \"walk\"" + mend});
    CHECK(told(story_with("    go: end\n", "")) ==
          Told{"A044 `give:`: The option \"give\"" + mend, "A044 `shrug:`: The option \"shrug\"" + mend});
    const auto routes = [](const std::string& list) { return told(story_with("    go: stall\n", "    go:\n" + list)); };
    CHECK(routes("      - {when: told, to: end}\n      - {to: stall}\n") == Told{});
    CHECK(routes("      - {when: told, to: stall}\n") ==
          Told{"A044 `{when: told, to: stall}`: The last way on has a \"when\", so there may be none. Add one more "
               "without \"when\", for every other "
               "case."});
    CHECK(routes("      - {to: stall}\n      - {to: end}\n") ==
          Told{"A044 `{to: stall}`: This way on has no \"when\", so those below it are never taken. Give it a "
               "\"when\", or move it to the end."});
    CHECK(routes("      - {when: told}\n      - {to: stall}\n") ==
          Told{"A022 `{when: told}`: This way on has no \"to\". Add a line that begins with \"to:\"."});
    CHECK(told(story_with("    go: stall\n", "    go: []\n")) == Told{"A044 `[]`: This list" + mend});
}

TEST_CASE("a turning point whose option has no pen") {
    CHECK(told(story_with("        pen: asked\n", "")) ==
          Told{"A045 `open-book:`: The option \"open-book\" has no \"pen\", and this is a turning point. Say who "
               "decided: \"pen: told\", \"asked\", "
               "\"shared\" or \"led\"."});
}

TEST_CASE("skipping a scene whose options lead to different places") {
    CHECK(told(story_with("    skip: {say: You go on., go: walk}\n", "    skip: You go on.\n")) ==
          Told{"A046 `hall:`: The options of \"hall\" lead to different places, and it is not said where somebody goes "
               "who skips it. Add \"skip:\" with "
               "\"say:\" and \"go:\"."});
    CHECK(told(story_with("    skip: {say: You go on., go: walk}\n", "")).size() == 1);
    const std::string same = story_with("        go: out\n", "        go: walk\n");
    CHECK(told(with(same, "    skip: {say: You go on., go: walk}\n", "    skip: You go on.\n")) == Told{});
    CHECK(told(with(same, "    skip: {say: You go on., go: walk}\n", "    skip: {say: You go on.}\n")) == Told{});
}

TEST_CASE("a scene to which nothing leads") {
    CHECK(told(story_with("    go: stall\n", "    go: end\n")) ==
          Told{"A047 `stall:`: Nothing leads to the scene \"stall\". Name it in a \"go\" further up, or take it out."});
}

TEST_CASE("curtains") {
    CHECK(told(story_with("    go: stall\n", "    go: lights-out\n")) ==
          Told{"A048 `lights-out`: The scene \"lights-out\" ends a session early, so nothing else can lead to it. It "
               "is reached by \"curtain\" alone. Make "
               "another scene for the way on."});
    CHECK(told(story_with("    start: hall", "    start: lights-out")).front().substr(0, 5) == "A048 ");
    CHECK(told(story_with("    question: When?", "    question: When?\n    enter:\n      - set: rang")) ==
          Told{"A048 `enter:`: The scene \"lights-out\" ends a session early, so it cannot have \"enter\". It has what "
               "is said, and may have a question. "
               "Nothing comes after it."});
    CHECK(told(story_with("    question: When?", "    question: When?\n    go: end")) == Told{});
    CHECK(told(story_with("    question: When?", "    question: When?\n    go: out")).front().substr(0, 5) == "A048 ");
    CHECK(told(story_with("    curtain: lights-out", "    curtain: end")).front() ==
          "A048 `end`: A curtain cannot be \"end\". Name a scene that ends the session honestly with what is said in "
          "it.");
    CHECK(told(story_with("    due: stall", "    due: lights-out"))
              .front()
              .find("A promise cannot fall due at \"lights-out\".") != std::string::npos);
}

TEST_CASE("promises that fall due before they are made, or are kept after") {
    CHECK(told(story_with("    due: stall", "    due: hall")) ==
          Told{"A049 `numbers`: The promise \"numbers\" is made in \"hall\", but falls due in \"hall\", which is not "
               "later. Let it fall due in a scene "
               "further down.",
               "A049 `numbers`: What becomes of the promise \"numbers\" is told in \"stall\", after it fell due in "
               "\"hall\". A promise that nobody has dealt "
               "with when its scene ends has been let slide. Move this to the scene where it falls due, or let it fall "
               "due later."});
}

TEST_CASE("parts") {
    const std::string two = with(
        with(story_with("    due: stall", "    due: stall"), "flags: [told, rang]",
             "flags: [told, rang]\nparts:\n  one: {title: One}\n  two: {title: Two, cap: voice}"),
        "  chair:\n    L2-:\n      title: Asked\n      say:\n        - You asked them.\n      question: What for?\n",
        "  chair:\n    two:\n      L2-:\n        title: Asked\n        say: [You asked them.]\n        question: What "
        "for?\n");
    const std::string second = with(two, "    coda: Ten", "    part: two\n    coda: Ten");
    CHECK(told(second) == Told{});
    const auto scenario = support::read(second).scenario;
    REQUIRE(scenario);
    CHECK(scenario->parts[1].cap == alongside::Level::voice);
    CHECK(scenario->scenes[1].part == 0);
    CHECK(scenario->scenes[2].part == 1);
    CHECK(scenario->seats[0].endings[1][2]->title == "Asked");
    CHECK(told(with(second, "  walk:\n", "  walk:\n    part: two\n")) == Told{});
    CHECK(told(with(with(second, "  hall:\n", "  hall:\n    part: two\n"), "  walk:\n", "  walk:\n    part: one\n")) ==
          Told{"A050 `walk:`: The scene \"walk\" belongs to the part \"one\", but stands after scenes of \"two\". Keep "
               "the scenes of a part together, and the "
               "parts in the order of \"parts\"."});
    CHECK(told(with(two, "    coda: Ten", "    part: three\n    coda: Ten")).front() ==
          "A025 `three`: \"three\" is not a part of this scenario. It can be: one, two.");
}

TEST_CASE("a story that remembers too much") {
    std::string flags = "flags: [told, rang";
    for (int i = 0; i < 60; ++i) {
        flags += ", f" + std::to_string(i);
    }
    CHECK(told(story_with("flags: [told, rang", flags)).front() ==
          "A051 `f52, f53, f54, f55, f56, f57, f58, f59]`: The story remembers more than 64 things. Take out flags, "
          "facts or people's stances that little depends on.");
    std::string resources = "resources:\n";
    for (int i = 0; i < 25; ++i) {
        resources += "  r" + std::to_string(i) + ": {from: -100, to: 100, start: 0}\n";
    }
    CHECK(told(story_with("resources:\n", resources)) ==
          Told{"A051 `format: 1`: All that the story remembers needs 237 bits, and 192 is the most that can be proved. "
               "Make the ranges of resources "
               "smaller, or take out flags and stances that little depends on."});
}

TEST_CASE("what one half of the story has forgotten is a warning, and the story can be played") {
    const auto result = support::read(story_with("[told, rang]", "[told, rang, sang]"));
    CHECK(result.scenario);
    CHECK(told(result.findings) ==
          Told{"A052 `sang]`: \"sang\" is never asked for in a condition. Use it, or take it out."});
    CHECK(told(story_with("        set: told\n", "")) ==
          Told{"A052 `told, rang]`: \"told\" is asked for, but nothing sets it. Use it, or take it out."});
    CHECK(told(story_with("told and lease = gone", "told")) ==
          Told{"A052 `lease:`: \"lease\" is never asked for in a condition. Use it, or take it out."});
    const std::string unpromised = with(story_with("        promise: numbers\n", ""), "        keep: numbers\n", "");
    CHECK(told(unpromised) == Told{"A052 `numbers:`: \"numbers\" is promised in no option. Use it, or take it out."});
}

TEST_CASE("consequences are bounded, and \"also\" has a condition") {
    std::string also = "        also:\n";
    for (int i = 0; i < 17; ++i) {
        also += "          - {when: told, say: [Yes.]}\n";
    }
    CHECK(told(story_with("        set: told\n", "        set: told\n" + also)) ==
          Told{"A028 `also:`: This \"also\" has 17 entries. It can have 16 at most."});
    CHECK(told(story_with("        set: told\n", "        set: told\n        also:\n          - say: [Yes.]\n")) ==
          Told{"A022 `say: [Yes.]`: Each of \"also\" has no \"when\". Add a line that begins with \"when:\"."});
}

TEST_CASE("a line can echo another scenario, and nothing else") {
    const auto in_the_hall = [](const std::string& line) {
        return support::read(support::sound_scenario({}, "hall:\n  say:\n    - " + line + "\n  go: after\n"));
    };
    const auto sound = in_the_hall("{echo: outrage/own-it, marta: I know your voice.}");
    REQUIRE(sound.scenario);
    const alongside::Scene& hall = sound.scenario->scenes[sound.scenario->find_scene("hall").value()];
    CHECK(hall.say.front().echo == "outrage/own-it");
    CHECK(told(in_the_hall("{echo: outrage/L2+, text: A nod.}").findings) == Told{});
    CHECK(told(in_the_hall("{echo: the night before, text: A nod.}").findings) ==
          Told{"A053 `the night before, text: A nod.}`: \"the night before\" is nothing that a line can echo. Name a "
               "scenario and an option or an ending of it, with a slash between, as in \"outrage/own-it\" or "
               "\"outrage/L2+\"."});
    CHECK(told(in_the_hall("{echo: outrage/L5+, text: A nod.}").findings).size() == 1);
    CHECK(told(in_the_hall("{echo: /own-it, text: A nod.}").findings).size() == 1);
}

TEST_CASE("plans for a group stand by their minutes") {
    const auto read = support::read(
        support::sound_scenario("prompts: [Who was not asked?]\n"
                                "plans:\n  hour: {minutes: 60, steps: [Read the note aloud., Play to the end.]}\n"
                                "  short: {minutes: 20, steps: [Play to the second choice.]}\n",
                                {}));
    REQUIRE(read.scenario);
    CHECK(read.scenario->prompts == std::vector<std::string>{"Who was not asked?"});
    REQUIRE(read.scenario->plans.size() == 2);
    CHECK(read.scenario->plans[0].minutes == 20);
    CHECK(read.scenario->plans[1].steps.size() == 2);
    CHECK(told(support::read(support::sound_scenario("plans:\n  hour: {minutes: 60}\n", {})).findings).size() == 1);
}

TEST_CASE("who can be seen stays until the place or the people change") {
    const auto read = [](const std::string& here, const std::string& next) {
        return support::read(support::sound_scenario(
            {},
            "hall:\n  here: " + here + "\n  say: [Yes.]\n  go: next\nnext:\n" + next + "  say: [No.]\n  go: after\n"));
    };
    const auto seen_next = [&](const std::string& next) {
        const auto story = read("[marta, callum]", next);
        REQUIRE(story.scenario);
        return story.scenario->scenes[story.scenario->find_scene("next").value()].here;
    };
    using Seen = std::optional<std::vector<int>>;
    CHECK(seen_next("") == Seen({1, 2}));
    CHECK(seen_next("  here: []\n") == Seen(std::in_place));
    CHECK(seen_next("  place: market\n") == Seen());
    CHECK(told(read("[martha]", "").findings) ==
          Told{"A030 `martha]`: There is no person in this scenario called \"martha\". Did you mean \"marta\"?"});
}
