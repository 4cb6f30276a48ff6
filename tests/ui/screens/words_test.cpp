/// The lens on any screen, and the tools for words and cards as a person presses them.
#include "shown.h"

using namespace alongside;
using test::Shown;

namespace {

/// What the answer asks of words and cards.
template <class Wish>
Wish wished(const std::optional<app::Command>& answer) {
    const auto words = Shown::asked<app::WordsCommand>(answer);
    REQUIRE(std::holds_alternative<Wish>(words));
    return std::get<Wish>(words);
}

}  // namespace

TEST_CASE("J opens the lens on every screen, and the list of keys says so", "[words]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            const ui::Node* focus = nullptr;
            for (const ui::Node& node : shown.ui.tree().nodes) {
                focus = node.focused ? &node : focus;
            }
            if (focus == nullptr || focus->role != ui::Role::text_field) {
                Shown::asked<app::ShowLens>(shown.ui.key('j'));
            }
            shown.state.sheet = app::Sheet::keys;
            shown.ui.rest();
            CHECK(shown.ui.sees("J: Hard words here"));
        }
    }
}

TEST_CASE("J is only a letter while somebody writes", "[words]") {
    Shown writing("own-text");
    writing.ui.move_focus("Your text");
    CHECK_FALSE(writing.ui.key('j').has_value());
}

TEST_CASE("the lens lists the hard words of the screen in reading order, with what they mean", "[words]") {
    Shown shown("lens-home");
    shown.state.home.carry_on->title = "Stakeholders and the ICB";
    shown.ui.rest();
    const std::string text = shown.ui.tree_text();
    const std::size_t first = text.find("Stakeholder: Anyone affected");
    const std::size_t second = text.find("ICB (integrated care board): The NHS body");
    REQUIRE(first != std::string::npos);
    REQUIRE(second != std::string::npos);
    CHECK(first < second);
}

TEST_CASE("a screen without a hard word says so, and Esc puts the lens away", "[words]") {
    Shown shown("own-text-empty");
    shown.state.sheet = app::Sheet::lens;
    shown.ui.rest();
    CHECK(shown.ui.sees("No word on this screen is in the list of hard words."));
    Shown::asked<app::CloseSheet>(shown.ui.key(ui::Key::escape));
}

TEST_CASE("hard words can be left marked, and a text of one's own is one press away", "[words]") {
    Shown shown("lens");
    CHECK(shown.pressed<app::LeaveMarked>("Keep hard words marked on the page").on);
    CHECK(wished<app::ShowWords>(shown.ui.press("Look at a text of your own")).at == app::WordsAt::own_text);
}

TEST_CASE("home leads to each of the tools", "[words]") {
    Shown shown("home");
    CHECK(wished<app::ShowWords>(shown.ui.press("Check a text for hard words")).at == app::WordsAt::own_text);
    CHECK(wished<app::ShowWords>(shown.ui.press("Write it plainly")).at == app::WordsAt::exercises);
    CHECK(wished<app::ShowWords>(shown.ui.press("Quick-fire cards")).at == app::WordsAt::cards);
}

TEST_CASE("a rewrite is typed, marked by oneself, compared and kept", "[words]") {
    Shown shown("rewrite");
    CHECK(shown.ui.sees("A rough guide: now read it to someone."));
    CHECK(wished<app::TickStays>(shown.ui.press("Some of it is still open.")).which == 1);
    wished<app::ShowOthers>(shown.ui.press("See how the authors wrote it"));
    wished<app::KeepRewrite>(shown.ui.press("Keep this"));
    shown.ui.move_focus("In your words");
    shown.ui.type("!");
    CHECK(std::get<app::EditRewrite>(std::get<app::WordsCommand>(shown.ui.answers.back())).text.back() == '!');
}

TEST_CASE("with nothing written there is nothing to compare", "[words]") {
    Shown shown("rewrite");
    shown.state.words.rewrite.text.clear();
    shown.ui.rest();
    CHECK_THROWS(shown.ui.press("See how the authors wrote it"));
    CHECK(shown.ui.sees("Write something first."));
}

TEST_CASE("a card is answered by its number, then by a reason, then put away", "[words]") {
    Shown shown("cards");
    CHECK(wished<app::AnswerCard>(shown.ui.key('3')).answer == learn::CardAnswer::depends);
    wished<app::ShowCardView>(shown.ui.press("See what the authors think"));
    Shown viewed("cards-viewed");
    CHECK(viewed.ui.sees("The authors say: It depends"));
    wished<app::NextCard>(viewed.ui.press("Next card"));
}

TEST_CASE("at the end stand only the cards on which one thinks otherwise", "[words]") {
    Shown shown("cards-over");
    CHECK(shown.ui.sees("You said: Keep it. The authors say: It depends."));
    CHECK_FALSE(shown.ui.sees("We will write when there is something to report."));
    wished<app::CloseWords>(shown.ui.press("Done"));
}
