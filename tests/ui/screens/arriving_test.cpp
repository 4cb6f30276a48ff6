/// Arriving and leaving: the welcome, home, a scenario's card, a code, the settings, keeping a place.
#include "shown.h"

using namespace alongside;
using namespace alongside::app;
using test::Shown;

TEST_CASE("a newcomer can begin with Enter, and nothing is asked of them", "[screens]") {
    Shown welcome("welcome");
    const Begin begin = Shown::asked<Begin>(welcome.ui.key(ui::Key::enter));
    CHECK(begin.scenario == "outrage");
    CHECK(begin.seat == 0);
    for (const ui::Node& node : welcome.ui.tree().nodes) {
        CHECK(node.role != ui::Role::text_field);
    }
    CHECK(welcome.ui.sees("No test. Nobody sees what you choose."));
    CHECK(welcome.ui.sees("not yet reviewed"));
}

TEST_CASE("the welcome leads to other chairs, a code, everything there is, and the settings", "[screens]") {
    Shown welcome("welcome");
    CHECK(welcome.pressed<OpenScenario>("Sit in another chair").id == "outrage");
    welcome.pressed<ShowCodeEntry>("Open with a code");
    welcome.pressed<ShowHome>("See everything there is");
    welcome.pressed<ShowSettings>("Settings");
}

TEST_CASE("home carries on with Enter", "[screens]") {
    Shown home("home");
    CHECK(Shown::asked<Resume>(home.ui.key(ui::Key::enter)).run == Id{"r1"});
    CHECK(home.ui.sees("About 8 minutes left"));
}

TEST_CASE("home shows people's last words, what is owed, and one chair that is empty; it counts nobody", "[screens]") {
    const Shown home("home");
    CHECK(home.ui.sees("I was asked six things tonight."));
    CHECK(home.ui.sees("You still owe: The clinic's numbers, by day ten"));
    CHECK(home.ui.sees("Who is not here?"));
    CHECK_FALSE(home.ui.sees("4 people"));
}

TEST_CASE("the shelf opens what can be played, and says why something cannot", "[screens]") {
    Shown home("home");
    CHECK(home.pressed<OpenScenario>("Who fills the kettle").id == "kettle");
    const ui::Node& broken = home.ui.node("broken");
    CHECK(broken.disabled);
    CHECK(broken.description.find("there is no such scene") != std::string::npos);
}

TEST_CASE("who practises can be changed on home, also to nobody", "[screens]") {
    Shown home("home");
    CHECK(home.pressed<ChooseProfile>("I am Priya").name == "Priya");
    CHECK(home.pressed<ChooseProfile>("Practise without a name").name.empty());
    home.pressed<Quit>("Quit");
}

TEST_CASE("where nothing can be kept, home says so and what it means", "[screens]") {
    const Shown home("home-unkept");
    CHECK(home.ui.sees("cannot be written"));
    CHECK(home.ui.sees("You can still practise."));
}

TEST_CASE("where a scenario has been edited, home says how far a run fits and offers to move it", "[screens]") {
    Shown home("home-edited");
    CHECK(home.ui.sees("5 of your 7 choices can stay."));
    CHECK(home.pressed<MoveOver>("Move to the changed one").run == Id{"r1"});
}

TEST_CASE("a card offers its chairs and goes back with Esc", "[screens]") {
    Shown card("card");
    CHECK(card.pressed<Begin>("Gwen Pritchard").seat == 1);
    CHECK(card.ui.sees("People shout, and somebody cries."));
    Shown::asked<ShowFront>(card.ui.key(ui::Key::escape));
}

TEST_CASE("a card leads to its module, and the module to its card and to what else is in it", "[screens]") {
    Shown card("card");
    card.pressed<ShowModule>("What this module is about");
    card.state.card.module.clear();
    card.ui.rest();
    CHECK_FALSE(card.ui.sees("What this module is about"));

    Shown module("module");
    CHECK(module.ui.sees("Should we co-produce this, now?"));
    CHECK(module.ui.sees("Say what is still open, and what is not."));
    CHECK(module.ui.sees("People who bang the table care."));
    CHECK(module.pressed<OpenScenario>("Who fills the kettle").id == "kettle");
    Shown::asked<CloseModule>(module.ui.key(ui::Key::escape));
}

TEST_CASE("the settings lead to where all this comes from, and Esc leads back", "[screens]") {
    Shown settings("settings");
    settings.pressed<ShowAbout>("About Alongside");
    Shown about("about");
    CHECK(about.ui.sees("drafted without people with lived experience"));
    CHECK(about.ui.sees("Nobody outside has approved or accredited this app."));
    CHECK(about.ui.sees("Every text here is in our own words."));
    CHECK(about.ui.sees("New Economics Foundation"));
    CHECK(about.ui.sees("Licence: zlib."));
    Shown::asked<CloseAbout>(about.ui.key(ui::Key::escape));
}

TEST_CASE("a card with one chair begins with Enter", "[screens]") {
    Shown card("card");
    card.state.card.seats.resize(1);
    card.ui.rest();
    CHECK(Shown::asked<Begin>(card.ui.key(ui::Key::enter)).seat == 0);
}

TEST_CASE("a code is typed and opened, by button or Enter", "[screens]") {
    Shown code("code");
    CHECK(code.ui.node("Open").disabled);
    code.ui.move_focus("The code you wrote down");
    CHECK(Shown::asked<EditCode>(code.ui.type("outrage-7K3M")).text == "outrage-7K3M");
    code.state.code = "outrage-7K3M";
    code.ui.rest();
    CHECK(Shown::asked<EnterCode>(code.ui.key(ui::Key::enter)).code == "outrage-7K3M");
    CHECK(code.pressed<EnterCode>("Open").code == "outrage-7K3M");
}

TEST_CASE("what is wrong with a code is said beside it", "[screens]") {
    const Shown code("code-wrong");
    CHECK(code.ui.node("That code has a slip in it.").live);
}

TEST_CASE("settings change at once, by keyboard alone", "[screens]") {
    Shown settings("settings");
    settings.ui.move_focus("Text size");
    CHECK(Shown::asked<ChangePreferences>(settings.ui.key(ui::Key::right)).preferences.text_percent == 130);
    settings.ui.move_focus("As the desktop");
    CHECK(Shown::asked<ChangePreferences>(settings.ui.key(ui::Key::right)).preferences.theme == ThemeChoice::light);
    CHECK(settings.pressed<ChangePreferences>("Less movement").preferences.reduced_motion);
    CHECK(settings.pressed<ChangePreferences>("OpenDyslexic").preferences.letters == LettersChoice::opendyslexic);
    CHECK(settings.pressed<ChangePreferences>("Wider").preferences.spacing == SpacingChoice::wider);
    Shown::asked<CloseSettings>(settings.ui.key(ui::Key::escape));
}

TEST_CASE("preferences become a look; the desktop decides only where it was asked to", "[screens]") {
    Preferences preferences;
    CHECK(ui::look_for(preferences, ui::ThemeName::dark).theme == ui::ThemeName::dark);
    preferences.theme = ThemeChoice::projector;
    preferences.text_percent = 150;
    const ui::Look look = ui::look_for(preferences, ui::ThemeName::dark);
    CHECK(look.theme == ui::ThemeName::projector);
    CHECK(look.text_scale == 1.5F);
    CHECK(look.letters == ui::Letters::inter);
    CHECK(look.spacing == ui::Spacing::as_drawn);
    preferences.spacing = SpacingChoice::wider;
    CHECK(ui::look_for(preferences, ui::ThemeName::dark).spacing == ui::Spacing::wider);
    preferences.letters = LettersChoice::noto_sans;
    CHECK(ui::look_for(preferences, ui::ThemeName::dark).letters == ui::Letters::noto_sans);
}

TEST_CASE("a place is kept by name only once there is one", "[screens]") {
    Shown keep("keep");
    CHECK(keep.ui.node("Keep it under this name").disabled);
    keep.ui.move_focus("Your name, or any name");
    CHECK(Shown::asked<EditName>(keep.ui.type("Sam")).text == "Sam");
    keep.state.name = "Sam";
    keep.ui.rest();
    keep.pressed<KeepByName>("Keep it under this name");
    Shown::asked<KeepByName>(keep.ui.key(ui::Key::enter));
}

TEST_CASE("a place is kept as a code, on this machine, or not at all; and one can stay after all", "[screens]") {
    Shown keep("keep");
    keep.pressed<KeepAsCode>("Show me the code");
    keep.pressed<KeepOnThisMachine>("Just on this machine");
    keep.pressed<KeepNothing>("Not at all");
    Shown::asked<Stay>(keep.ui.key(ui::Key::escape));
}

TEST_CASE("a code can be read and copied", "[screens]") {
    Shown keep("keep-code");
    CHECK(keep.ui.sees("outrage-7K3M Q2XD 9VFT 0B4R HN6E"));
    CHECK_FALSE(keep.ui.press("Copy the code").has_value());
    CHECK(keep.ui.services.clipboard.words == "outrage-7K3M-Q2XD-9VFT-0B4R-HN6E");
    CHECK(keep.ui.node("Copied.").live);
}

TEST_CASE("a sentence goes after a while, and comes back when it is told again", "[screens]") {
    Shown home("home-unkept");
    const std::string sentence = home.state.status;
    CHECK(home.ui.sees(sentence));
    home.ui.input.now += 11;
    home.ui.rest();
    CHECK_FALSE(home.ui.sees(sentence));
    ++home.state.told;
    home.ui.rest();
    CHECK(home.ui.sees(sentence));
    home.ui.input.now += 11;
    home.ui.rest();
    CHECK_FALSE(home.ui.sees(sentence));
}

TEST_CASE("home can be seen as a table, a map or a plain list, and the choice is kept", "[screens]") {
    Shown home("home");
    const auto change = home.pressed<ChangePreferences>("The map");
    CHECK(change.preferences.home == HomeLook::map);
    CHECK(home.pressed<ChangePreferences>("A plain list").preferences.home == HomeLook::list);
}

TEST_CASE("on the map places are pressed, and show what happens there", "[screens]") {
    Shown home("home-map");
    CHECK(home.pressed<ChoosePlace>("The board room").id == "board-room");
    CHECK(home.ui.node("Fenside sports hall").expanded == true);
    CHECK(home.pressed<OpenScenario>("Banging the table").id == "outrage");
    home.state.place = "allotment";
    home.ui.rest();
    CHECK(home.ui.sees("Nothing happens here yet."));
    home.state.place.clear();
    home.ui.rest();
    CHECK(home.ui.sees("Choose a place"));
}

TEST_CASE("each pin of the map has its line in the list, with the same number; both lead to the place", "[screens]") {
    Shown home("home-map");
    home.ui.input.pixels = {1280, 2000};
    home.ui.rest();
    for (const PlaceView& place : home.state.home.places) {
        const std::string line = home.ui.node(place.name).value + ". " + place.name;
        INFO(line);
        const ui::Point at = home.ui.node(line).visible.centre();
        const auto answer = home.ui.send({ui::PointerMoved{at}, ui::PointerPressed{at}, ui::PointerReleased{at}});
        CHECK(Shown::asked<ChoosePlace>(answer).id == place.id);
        CHECK(home.pressed<ChoosePlace>(place.name).id == place.id);
    }
}

TEST_CASE("pins are wide enough for a finger and never lie on one another", "[screens]") {
    Shown home("home-map");
    for (const ui::Size window : {ui::Size{1024, 640}, ui::Size{1280, 720}, ui::Size{1920, 1080}}) {
        for (const float text : {1.0F, 1.5F, 2.0F}) {
            home.ui.input.pixels = window;
            home.ui.input.look.text_scale = text;
            home.ui.rest();
            std::vector<ui::Rect> pins;
            for (const PlaceView& place : home.state.home.places) {
                pins.push_back(home.ui.node(place.name).rect);
            }
            for (std::size_t a = 0; a < pins.size(); ++a) {
                INFO(home.state.home.places[a].name << " in " << window.w << " at " << text);
                CHECK(pins[a].w >= 44);
                CHECK(pins[a].h >= 44);
                for (std::size_t b = 0; b < a; ++b) {
                    INFO(home.state.home.places[b].name);
                    CHECK(ui::intersection(pins[a], pins[b]).empty());
                }
            }
        }
    }
}

TEST_CASE("a place that is not on the map can be pressed in the list", "[screens]") {
    Shown home("home-map");
    CHECK_FALSE(home.ui.sees("Not on the map"));
    home.state.home.places.push_back({"lighthouse", "The lighthouse", "A lamp.", {0}});
    home.ui.rest();
    CHECK(home.ui.sees("Not on the map"));
    CHECK(home.pressed<ChoosePlace>("The lighthouse").id == "lighthouse");
}

TEST_CASE("the plain list says the same as the table", "[screens]") {
    Shown home("home-list");
    CHECK(home.pressed<OpenScenario>("Who fills the kettle").id == "kettle");
    CHECK(home.ui.sees("I was asked six things tonight."));
    CHECK(home.ui.sees("You still owe: The clinic's numbers, by day ten"));
}

TEST_CASE("sound is off until it is asked for; then it can be made softer", "[screens]") {
    Shown settings("settings");
    CHECK_FALSE(Preferences{}.sound);
    settings.ui.move_focus("How loud");
    CHECK(Shown::asked<ChangePreferences>(settings.ui.key(ui::Key::left)).preferences.volume == 50);
    CHECK_FALSE(settings.pressed<ChangePreferences>("Sounds").preferences.sound);
    settings.state.preferences.sound = false;
    settings.ui.rest();
    CHECK_FALSE(settings.ui.sees("How loud"));
}
