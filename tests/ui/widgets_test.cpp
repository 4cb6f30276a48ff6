/// The other widgets: what each says in the tree and how it answers.
#include "ui/widgets.h"

#include <array>

#include "near.h"
#include "support/catch.h"
#include "support/ui_driver.h"

using namespace alongside;
using test::holds;
using test::UiDriver;
using ui::Key;

namespace {

template <class Draw>
std::string text_of(Draw draw) {
    UiDriver<> screen([&](ui::Ui& ui) { draw(ui); });
    const std::string text = screen.tree_text();
    return text.substr(text.find('\n') + 1);
}

}  // namespace

TEST_CASE("headings have levels") {
    CHECK(text_of([](ui::Ui& ui) {
              ui::heading(ui, "Home", ui::Level::display);
              ui::heading(ui, "Part");
              ui::heading(ui, "Detail", ui::Level::subtitle);
          }) == "  heading 1 \"Home\"\n  heading 2 \"Part\"\n  heading 3 \"Detail\"\n");
}

TEST_CASE("a speech line says who, what and how") {
    CHECK(text_of([](ui::Ui& ui) {
              ui::speech(ui,
                         {.name = "Ruby", .words = "Well?", .aside = "quietly", .stance = -1, .stance_words = "wary"});
          }) == "  text \"Ruby: Well?\" (wary \u00b7 quietly)\n");
}

TEST_CASE("an option tells its cost, what was heard, and that it was taken before") {
    CHECK(text_of([](ui::Ui& ui) {
              ui::option_card(
                  ui, "o",
                  {.number = 1, .text = "Wait.", .heard = "Ade heard you.", .cost = "A minute", .chosen = true});
          }) == "  button \"Wait.\" <1> [x] (A minute. Ade heard you.)\n");
}

TEST_CASE("a toggle answers with the other value") {
    bool sound = false;
    UiDriver<bool> screen([&](ui::Ui& ui) { return ui::toggle(ui, "s", "Sound", sound, "Off until asked."); });
    CHECK(screen.tree_text() == "window \"Alongside\"\n  checkbox \"Sound\" [ ] (Off until asked.)\n");
    CHECK(screen.click("Sound") == true);
    sound = true;
    screen.rest();
    CHECK(screen.press("Sound") == false);
}

TEST_CASE("a choice of few is a group of radios with its name") {
    constexpr std::array<std::string_view, 2> words{"Hands", "Phones"};
    UiDriver<std::size_t> screen([&](ui::Ui& ui) { return ui::choice(ui, "c", "How?", words, 0); });
    CHECK(screen.tree_text() ==
          "window \"Alongside\"\n  choice \"How?\"\n    radio \"Hands\" [x]\n    radio \"Phones\" [ ]\n");
    CHECK(screen.click("Phones") == 1U);
    CHECK_FALSE(screen.click("Hands"));
}

TEST_CASE("a slider moves by keys in its steps and stops at its ends") {
    int value = 100;
    UiDriver<> screen([&](ui::Ui& ui) {
        const std::string words = std::to_string(value) + " %";
        if (const auto next =
                ui::slider(ui, "s", "Text", value, {.low = 100, .high = 200, .step = 20, .value_words = words}))
            value = *next;
    });
    screen.move_focus("Text");
    screen.key(Key::right);
    CHECK(value == 120);
    CHECK(screen.node("Text").value == "120 %");
    screen.key(Key::end);
    CHECK(value == 200);
    screen.key(Key::up);
    CHECK(value == 200);
    screen.key(Key::down);
    CHECK(value == 180);
    screen.key(Key::home);
    CHECK(value == 100);
}

TEST_CASE("a slider follows the pointer, snapped to its steps, also in one fast press") {
    int value = 100;
    UiDriver<> screen([&](ui::Ui& ui) {
        if (const auto next =
                ui::slider(ui, "s", "Text", value, {.low = 100, .high = 200, .step = 10, .value_words = "x"}))
            value = *next;
    });
    const ui::Rect box = screen.node("Text").rect;
    const ui::Point middle{box.centre().x + 7, box.bottom() - 10};
    screen.send({ui::PointerPressed{middle}, ui::PointerReleased{middle}});
    CHECK(value == 150);
    screen.send({ui::PointerPressed{middle}, ui::PointerMoved{{box.right() + 50, 0}}});
    CHECK(value == 200);
    screen.send({ui::PointerMoved{{0, 0}}, ui::PointerReleased{{0, 0}}});
    CHECK(value == 100);
}

TEST_CASE("a person is named, with stance, work, last words and what is owed") {
    CHECK(text_of([](ui::Ui& ui) {
              ui::person_card(ui, "ade",
                              {.name = "Ade",
                               .does = "father",
                               .stance = 1,
                               .stance_words = "willing",
                               .says = "Ask me.",
                               .owed = "Friday"});
              ui::person_card(
                  ui, "ruby",
                  {.name = "Ruby", .turned_away = true, .turned_away_words = "Ruby has left.", .pressable = false});
          }) ==
          "  button \"Ade\" = \"willing\" (father. Ask me. Friday)\n"
          "  group \"Ruby\" (Ruby has left.)\n");
}

TEST_CASE("a face is asked for at its exact size, and the initial stands in until it comes") {
    UiDriver<> screen([](ui::Ui& ui) { ui::person_card(ui, "gwen", {.name = "Gwen", .picture = "people/gwen"}); });
    CHECK(screen.services.pictures.asked.back() == "people/gwen");
    CHECK(screen.frame().next == ui::never);
}

TEST_CASE("a slip says to whom, what and when, its fate in words") {
    CHECK(text_of([](ui::Ui& ui) {
              ui::slip(ui, "a", {.to = "To Ruby", .words = "An answer", .due = "Friday"});
              ui::slip(ui, "b",
                       {.to = "To Ade",
                        .words = "A flask",
                        .due = "May",
                        .fate = ui::Fate::kept,
                        .fate_words = "Kept",
                        .pressable = true});
          }) ==
          "  group \"To Ruby: An answer\" = \"Friday\"\n"
          "  button \"To Ade: A flask\" = \"Kept\" (May)\n");
}

TEST_CASE("progress and axes are read as words") {
    CHECK(text_of([](ui::Ui& ui) {
              ui::progress_dots(ui, "Turning points", "3 of 8", 3, 8);
              ui::axis_bar(ui, {.name = "Listening", .words = "much", .low = -2, .high = 4, .value = 3});
              ui::axis_bar(ui, {.name = "Sharing", .words = "not exercised here"});
          }) ==
          "  progress \"Turning points\" = \"3 of 8\"\n"
          "  progress \"Listening\" = \"much\"\n"
          "  progress \"Sharing\" = \"not exercised here\"\n");
}

TEST_CASE("a described picture is in the tree, a decoration is not") {
    CHECK(text_of([](ui::Ui& ui) {
              ui::picture(ui, "places/hall", {.described = "The hall, empty."});
              ui::picture(ui, "places/rain", {});
          }) == "  image \"The hall, empty.\"\n");
}

TEST_CASE("words behind a button are there when it is open") {
    bool open = false;
    UiDriver<> screen([&](ui::Ui& ui) {
        if (const auto next =
                ui::disclosure(ui, "d", "Look closer", open, [&] { ui::paragraph(ui, "The arithmetic."); }))
            open = *next;
    });
    CHECK_FALSE(screen.sees("The arithmetic."));
    CHECK(holds(screen.tree_text(), "button \"Look closer\" shut"));
    screen.press("Look closer");
    CHECK(screen.sees("The arithmetic."));
    CHECK(holds(screen.tree_text(), "button \"Look closer\" open"));
}

TEST_CASE("a status line is announced") {
    CHECK(text_of([](ui::Ui& ui) { ui::status_line(ui, "s", "Place kept."); }) == "  status \"Place kept.\" live\n");
}

TEST_CASE("a button that is locked says why") {
    CHECK(text_of([](ui::Ui& ui) { ui::button(ui, "b", "Award", {.disabled_because = "After one reflection."}); }) ==
          "  button \"Award\" locked (After one reflection.)\n");
}
