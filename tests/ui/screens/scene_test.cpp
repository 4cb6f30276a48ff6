/// In a scene: pages, the moment of choice, listening, people, promises, ways out, own words.
#include <algorithm>

#include "shown.h"

using namespace alongside;
using namespace alongside::app;
using test::Shown;

TEST_CASE("a page goes on by Enter, Space, the right arrow, Page Down and the pointer", "[screens]") {
    Shown scene("scene-first");
    Shown::asked<TurnPage>(scene.ui.key(ui::Key::enter));
    Shown::asked<TurnPage>(scene.ui.key(ui::Key::space));
    Shown::asked<TurnPage>(scene.ui.click("Go on"));
}

TEST_CASE("on a silent page nothing but the silence is shown, and every key goes on", "[screens]") {
    Shown scene("scene-silence");
    CHECK(scene.ui.sees("Nobody says anything."));
    CHECK_FALSE(scene.ui.sees("Gwen"));
    Shown::asked<TurnPage>(scene.ui.key(ui::Key::page_down));
    Shown::asked<TurnPage>(scene.ui.key(ui::Key::space));
}

TEST_CASE("options wait for the last page", "[screens]") {
    Shown scene("scene-first");
    CHECK_FALSE(scene.ui.sees("ninety seconds here on a card"));
    CHECK_FALSE(scene.ui.key('1').has_value());
}

TEST_CASE("an option is chosen by its number or by name; a locked one is not, and says why", "[screens]") {
    Shown scene("scene");
    CHECK(Shown::asked<Choose>(scene.ui.key('2')).choice == "laptop");
    CHECK(scene.pressed<Choose>("You found out from a door").choice == "sorry");
    CHECK_FALSE(scene.ui.key('4').has_value());
    CHECK(scene.ui.node("Lay the microphone").description == "You are too tired to stand still.");
}

TEST_CASE("the words come first, then the question, the options, who can be heard out, people, promises", "[screens]") {
    const Shown scene("scene");
    const std::string text = scene.ui.tree_text();
    std::size_t before = 0;
    for (const char* words : {"Marta: My customers ask me.", "heading 2 \"The banging goes on.\"",
                              "ninety seconds here", "Something else", "Ask Gwen what is on the plastic",
                              "button \"Who is here\"", "Gwen Pritchard", "What was promised", "To Marta"}) {
        const std::size_t here = text.find(words);
        INFO(words);
        REQUIRE(here != std::string::npos);
        CHECK(here > before);
        before = here;
    }
}

TEST_CASE("hearing somebody out says what it costs; L goes there", "[screens]") {
    Shown scene("scene");
    CHECK(scene.ui.node("Ask Gwen what is on the plastic").description ==
          "What it costs: two people put their hands down");
    scene.ui.key('l');
    CHECK(scene.ui.focus() == "Ask Gwen what is on the plastic");
    CHECK(Shown::asked<Choose>(scene.ui.key(ui::Key::enter)).choice == "listen:sheet");
}

TEST_CASE("when all listens are spent the scene says so", "[screens]") {
    Shown scene("scene");
    scene.state.scene.listens.clear();
    scene.state.scene.listens_left = 0;
    scene.ui.rest();
    CHECK(scene.ui.sees("You have heard out as many people as there is time for."));
    CHECK_FALSE(scene.ui.key('l').has_value());
}

TEST_CASE("before people leave it is said, and nobody is called a room where one is alone", "[screens]") {
    Shown scene("scene-strain");
    CHECK(scene.ui.sees("Imran has gone very quiet. One more hard step, and people may leave."));
    CHECK_FALSE(scene.ui.sees("The room: "));
}

TEST_CASE("in the codas the scenes to the end are counted, not minutes", "[screens]") {
    Shown scene("scene-coda");
    CHECK(scene.ui.sees("3 short scenes left. Stop anywhere."));
    scene.state.scene.scenes_left = 1;
    scene.ui.rest();
    CHECK(scene.ui.sees("The last short scene. Stop anywhere."));
}

TEST_CASE("how people stand is said in words, and who has moved is announced", "[screens]") {
    const Shown scene("scene-first");
    CHECK(scene.ui.node("Gwen Pritchard").value == "cold, now wary");
    CHECK(scene.ui.sees("Imran has turned away from you."));
    CHECK(scene.ui.node("Gwen: cold, now wary.").live);
    CHECK(scene.ui.node("The room: wary, now watching.").role == ui::Role::text);
}

TEST_CASE("turning to somebody shows what they are here for", "[screens]") {
    Shown scene("scene");
    CHECK(scene.ui.node("Gwen Pritchard").expanded == false);
    const Unfold unfold = scene.pressed<Unfold>("Gwen Pritchard");
    CHECK(unfold.what == "person/gwen");
    scene.state.unfolded[unfold.what] = unfold.open;
    scene.ui.rest();
    CHECK(scene.ui.sees("Gwen is here for who signed the notice"));
}

TEST_CASE("W goes to who is here and P to the promises, unfolding them if they are shut", "[screens]") {
    Shown scene("scene");
    CHECK_FALSE(scene.ui.key('w').has_value());
    CHECK(scene.ui.focus() == "Who is here");
    scene.state.unfolded["promises"] = false;
    scene.ui.rest();
    CHECK_FALSE(scene.ui.sees("The clinic's numbers"));
    CHECK(Shown::asked<Unfold>(scene.ui.key('p')).open);
    CHECK(scene.ui.focus() == "What was promised");
}

TEST_CASE("R reads the moment again, B and Backspace go back a choice, Esc opens the ways out", "[screens]") {
    Shown scene("scene");
    Shown::asked<ReadAgain>(scene.ui.key('r'));
    Shown::asked<GoBack>(scene.ui.key('b'));
    Shown::asked<GoBack>(scene.ui.key(ui::Key::backspace));
    Shown::asked<OpenWaysOut>(scene.ui.key(ui::Key::escape));
}

TEST_CASE("the last page of a run leads outside", "[screens]") {
    Shown scene("scene-over");
    Shown::asked<TurnPage>(scene.ui.key(ui::Key::enter));
    scene.pressed<TurnPage>("Step outside");
}

TEST_CASE("an option that stays under the focus is not taken twice by one key too many", "[screens]") {
    Shown scene("scene");
    scene.ui.move_focus("Shut the laptop.");
    ++scene.state.moment;  // the next moment has the same option again
    scene.ui.rest();
    CHECK(scene.ui.focus().empty());
    CHECK_FALSE(scene.ui.key(ui::Key::enter).has_value());
}

TEST_CASE("every way out does what it says", "[screens]") {
    Shown ways("ways-out");
    ways.pressed<StopHere>("Stop here");
    CHECK(ways.pressed<Choose>("Skip this scene").choice == "skip");
    CHECK(ways.pressed<Choose>("End the story here").choice == "curtain");
    ways.pressed<ShowNote>("Read the content note again");
    Shown::asked<GoBack>(ways.ui.send({ui::Act{"ways-out-sheet/back"}}));
    ways.pressed<CloseSheet>("Stay");
    Shown::asked<CloseSheet>(ways.ui.key(ui::Key::escape));
}

TEST_CASE("an evening without an honest ending here does not offer one", "[screens]") {
    Shown ways("ways-out");
    ways.state.scene.can_end_here = false;
    ways.ui.rest();
    CHECK_FALSE(ways.ui.sees("End the story here"));
}

TEST_CASE("own words are written first and then placed beside an option that is open", "[screens]") {
    Shown own("own-words");
    CHECK(own.ui.focus() == "What would you say or do?");
    CHECK(Shown::asked<EditOwnWords>(own.ui.type("I would ask.")).text == "I would ask.");
    for (const ui::Node& node : own.ui.tree().nodes) {
        if (node.layer == 1 && node.id.find("beside/") != std::string::npos && node.role == ui::Role::button) {
            CHECK(node.disabled);
        }
    }
    Shown written("own-words-written");
    CHECK(Shown::asked<PlaceOwnWords>(written.ui.send({ui::Act{"own-words-sheet/beside/card"}})).option == "card");
    CHECK_FALSE(written.ui.send({ui::Act{"own-words-sheet/beside/wait"}}).has_value());
}

TEST_CASE("what is heard in the story is written on the screen, with sound or without", "[screens]") {
    Shown scene("scene-bang");
    CHECK(scene.ui.node("The tables bang.").live);
    ++scene.state.moment;
    scene.ui.rest();
    CHECK_FALSE(scene.ui.sees("The tables bang."));
}

TEST_CASE("the window's own sounds are written only where they are heard", "[screens]") {
    Shown scene("scene");
    scene.state.heard = Sound::pen;
    scene.state.heard_at = scene.state.moment;
    scene.ui.rest();
    CHECK_FALSE(scene.ui.sees("A pen writes."));
    scene.state.preferences.sound = true;
    scene.ui.rest();
    CHECK(scene.ui.sees("A pen writes."));
}

TEST_CASE("everybody stands in the room as they look now, and aside who has turned away", "[screens]") {
    const auto shown = [](const char* screen, std::string_view picture) {
        const Shown scene(screen);
        const auto& asked = scene.ui.services.pictures.asked;
        return std::ranges::find(asked, picture) != asked.end();
    };
    for (const char* picture : {"people/gwen/wary", "people/marta/watching", "people/imran/cold"}) {
        INFO(picture);
        CHECK(shown("scene", picture));
    }
    CHECK_FALSE(shown("scene", "people/imran/hostile"));
    CHECK(shown("scene-bang", "people/imran/hostile"));
}
