/// What the voice says of the screens, in the order in which one hears it.
#include "ui/voice.h"

#include <algorithm>
#include <functional>

#include "shown.h"

using namespace alongside;
using test::shipped_words;
using test::Shown;

namespace {

using Sentences = std::vector<std::string>;

Sentences said_by(Shown& shown, const std::function<void()>& happens) {
    const ui::Tree before = shown.ui.tree();
    happens();
    shown.ui.rest();
    return ui::to_say(before, shown.ui.tree(), shipped_words());
}

bool before(const Sentences& said, std::string_view first, std::string_view second) {
    const auto place = [&](std::string_view words) {
        return std::ranges::find_if(said, [&](const std::string& one) { return one.starts_with(words); });
    };
    return place(first) < place(second) && place(second) != said.end();
}

}  // namespace

TEST_CASE("the welcome is read from its heading to its last link", "[voice]") {
    const Shown shown("welcome");
    const Sentences said = ui::whole_screen(shown.ui.tree(), shipped_words());
    REQUIRE(said.size() == 12);
    CHECK(said[0] == "Banging the table");
    CHECK(said[2] == "Begin. button. key Enter");
    CHECK(said[4] == "No test. Nobody sees what you choose. Leave at any time, and leave nothing behind.");
    CHECK(said[7] == "Sit in another chair. link");
    CHECK(said.back() == "Press V to hear this.");
}

TEST_CASE("a choice is said with the number that takes it, and why it is not open", "[voice]") {
    const Shown shown("scene");
    const Sentences said = ui::whole_screen(shown.ui.tree(), shipped_words());
    CHECK(before(said, "What is said, part 2 of 2", "Marta: My customers ask me."));
    CHECK(before(said, "Marta: My customers ask me.", "The banging goes on."));
    CHECK(before(said, "The banging goes on.", "1: \"I have ninety seconds here on a card."));
    CHECK(before(said, "1: ",
                 "4: Lay the microphone on the table. Say nothing. Wait until they have quite finished. not "
                 "open. You are too tired to stand still."));
    CHECK(
        before(said, "4: ", "Ask Gwen what is on the plastic. button. What it costs: two people put their hands down"));
}

TEST_CASE("where a page is turned, only what is new is said", "[voice]") {
    Shown shown("scene-first");
    const Sentences said = said_by(shown, [&] {
        shown.state.page = 1;
        ++shown.state.moment;
    });
    CHECK(said.front() == "What is said, part 2 of 2");
    CHECK(before(said, "Marta: My customers ask me.", "What do you do?"));
    for (const std::string& one : said) {
        CHECK_FALSE(one.starts_with("Gwen Pritchard"));
        CHECK_FALSE(one.starts_with("Ways out"));
    }
}

TEST_CASE("a moment that is read again is said again, and people who only stayed are not", "[voice]") {
    Shown shown("scene");
    const Sentences said = said_by(shown, [&] { ++shown.state.moment; });
    CHECK(said.front() == "What is said, part 2 of 2");
    CHECK(before(said, "Marta: My customers ask me.", "1: "));
    CHECK_FALSE(before(said, "1: ", "Gwen Pritchard"));
}

TEST_CASE("after new words the way on is said once more, and not after what is only announced", "[voice]") {
    Shown shown("debrief-ending");
    const Sentences turned = said_by(shown, [&] { shown.state.step = app::Step::empty_hall; });
    CHECK(turned.back() == "Go on. button. key Enter");
    CHECK(said_by(shown, [&] { shown.state.status = "Your place is kept."; }) == Sentences{"Your place is kept."});
}

TEST_CASE("the focus is said where it goes, with role, state and key", "[voice]") {
    Shown shown("settings");
    const auto at = [&](std::string_view name) { return said_by(shown, [&] { shown.ui.move_focus(name); }); };
    CHECK(at("Go back") == Sentences{"Go back. link. key Esc"});
    CHECK(at("Less movement") == Sentences{"Less movement. switch. off. Nothing slides or fades."});
    CHECK(at("Text size") == Sentences{"Text size. slider. 120 %"});
    CHECK(at("As the desktop") == Sentences{"As the desktop. choice. chosen"});
}

TEST_CASE("what changes under the focus is said alone", "[voice]") {
    Shown shown("settings");
    shown.ui.move_focus("Text size");
    CHECK(said_by(shown, [&] { shown.state.preferences.text_percent = 130; }) == Sentences{"130 %"});
    shown.ui.move_focus("Less movement");
    CHECK(said_by(shown, [&] { shown.state.preferences.reduced_motion = true; }) == Sentences{"on"});
}

TEST_CASE("in a field one hears what one writes", "[voice]") {
    Shown shown("code");
    CHECK(
        said_by(shown, [&] { shown.ui.move_focus("The code you wrote down"); }) ==
        Sentences{"The code you wrote down. field to write in. empty. Type it as it stands, with its first word. Small "
                  "letters will do."});
    CHECK(said_by(shown, [&] { shown.state.code = "o"; }).front() == "o");
    CHECK(said_by(shown, [&] { shown.state.code = "out"; }) == Sentences{"ut"});
}

TEST_CASE("over a sheet the page is silent, and what is announced is not", "[voice]") {
    Shown shown("scene");
    const Sentences said = said_by(shown, [&] {
        shown.state.sheet = app::Sheet::ways_out;
        shown.state.status = "Your place is kept.";
    });
    CHECK(said.front() == "Ways out");
    CHECK(said.back() == "Your place is kept.");
    CHECK(said_by(shown, [&] {
              shown.state.sheet = app::Sheet::none;
              shown.state.status.clear();
          }) == Sentences{});
}

TEST_CASE("every sample screen has something to say, and says nothing twice in a row", "[voice]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            const Shown shown(name);
            const Sentences said = ui::whole_screen(shown.ui.tree(), shipped_words());
            CHECK_FALSE(said.empty());
            CHECK(std::ranges::adjacent_find(said) == said.end());
            CHECK(ui::to_say(shown.ui.tree(), shown.ui.tree(), shipped_words()) == Sentences{});
        }
    }
}
