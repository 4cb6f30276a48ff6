/// The keyboard alone: Tab, arrows, numbers, Enter, Esc, scrolling, and what a fast typist does.
#include <array>

#include "near.h"
#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace alongside;
using test::complaint;
using test::holds;
using test::UiDriver;
using ui::Key;

namespace {

std::string buttons(ui::Ui& ui, std::initializer_list<std::string_view> names) {
    std::string pressed;
    for (const std::string_view name : names)
        if (ui::button(ui, name, name))
            pressed = name;
    return pressed;
}

std::optional<std::string> pressed(std::string name) {
    return name.empty() ? std::nullopt : std::optional(std::move(name));
}

std::optional<std::string> list_and_button(ui::Ui& ui) {
    std::string name;
    ui::page(ui, "p", {}, [&] {
        ui::options(ui, "o", "Options", [&] {
            for (int i = 1; i <= 3; ++i) {
                const std::string text = "option " + std::to_string(i);
                if (ui::option_card(ui, text, {.number = i, .text = text, .locked = i == 2 ? "not yet" : ""}))
                    name = text;
            }
        });
        if (const std::string other = buttons(ui, {"last"}); !other.empty())
            name = other;
    });
    return pressed(name);
}

}  // namespace

TEST_CASE("Tab walks what can be pressed in reading order and goes round") {
    UiDriver<std::string> screen([](ui::Ui& ui) { return pressed(buttons(ui, {"one", "two"})); });
    CHECK(screen.focus().empty());
    screen.key(Key::tab);
    CHECK(screen.focus() == "one");
    screen.key(Key::tab);
    CHECK(screen.focus() == "two");
    screen.key(Key::tab);
    CHECK(screen.focus() == "one");
    screen.key(Key::tab, {.shift = true});
    CHECK(screen.focus() == "two");
}

TEST_CASE("arrows walk inside a list and stop at its ends") {
    UiDriver<std::string> screen(list_and_button);
    screen.move_focus("option 1");
    screen.key(Key::down);
    CHECK(screen.focus() == "option 2");
    screen.key(Key::down);
    screen.key(Key::down);
    CHECK(screen.focus() == "option 3");
    screen.key(Key::up);
    CHECK(screen.focus() == "option 2");
}

TEST_CASE("with nothing in focus an arrow enters the page") {
    UiDriver<std::string> screen(list_and_button);
    screen.key(Key::down);
    CHECK(screen.focus() == "option 1");
    UiDriver<std::string> other(list_and_button);
    other.key(Key::up);
    CHECK(other.focus() == "last");
}

TEST_CASE("a number presses its option from anywhere, and Enter then presses it again") {
    UiDriver<std::string> screen(list_and_button);
    screen.move_focus("last");
    CHECK(screen.key('3') == "option 3");
    CHECK(screen.focus() == "option 3");
    CHECK(screen.key(Key::enter) == "option 3");
    CHECK_FALSE(screen.key('9'));
}

TEST_CASE("what is locked can be reached and read, and not pressed") {
    UiDriver<std::string> screen(list_and_button);
    screen.move_focus("option 2");
    CHECK(screen.focus() == "option 2");
    CHECK_FALSE(screen.key(Key::enter));
    CHECK_FALSE(screen.key('2'));
    CHECK(screen.sees("not yet"));
    CHECK(holds(complaint([&] { screen.press("option 2"); }), "is locked"));
}

TEST_CASE("a key that repeats presses once") {
    UiDriver<std::string> screen(list_and_button);
    screen.move_focus("last");
    CHECK(screen.send({ui::KeyDown{.key = Key::enter}}) == "last");
    CHECK_FALSE(screen.send({ui::KeyDown{.key = Key::enter, .repeat = true}}));
}

TEST_CASE("two presses between two frames are two presses") {
    UiDriver<std::string> screen(list_and_button);
    screen.send({ui::KeyDown{.letter = U'1'}, ui::KeyDown{.letter = U'3'}});
    CHECK(screen.answers == std::vector<std::string>{"option 1", "option 3"});
}

TEST_CASE("a second Enter meets the screen that the first one opened") {
    int page = 0;
    UiDriver<std::string> screen([&](ui::Ui& ui) -> std::optional<std::string> {
        if (page == 0 && ui::button(ui, "begin", "Begin", {.shortcut = "Enter"})) {
            page = 1;
            return "begin";
        }
        if (page == 1 && ui::button(ui, "first", "First line", {.shortcut = "Enter"}))
            return "first line";
        return std::nullopt;
    });
    screen.send({ui::KeyDown{.key = Key::enter}, ui::KeyDown{.key = Key::enter}});
    CHECK(screen.answers == std::vector<std::string>{"begin", "first line"});
}

TEST_CASE("Enter as a shortcut gives way to what has the focus") {
    UiDriver<std::string> screen([](ui::Ui& ui) -> std::optional<std::string> {
        std::optional<std::string> name = pressed(buttons(ui, {"quiet"}));
        if (ui::button(ui, "begin", "Begin", {.shortcut = "Enter"}))
            name = "begin";
        return name;
    });
    CHECK(screen.key(Key::enter) == "begin");
    screen.move_focus("quiet");
    CHECK(screen.key(Key::enter) == "quiet");
}

TEST_CASE("keys that no widget wants go to the screen, once") {
    int escapes = 0;
    int voices = 0;
    UiDriver<> screen([&](ui::Ui& ui) {
        buttons(ui, {"one"});
        escapes += ui.key(Key::escape) ? 1 : 0;
        voices += ui.key('v', "Voice") ? 1 : 0;
    });
    screen.key(Key::escape);
    screen.key('v');
    screen.key('v', {.ctrl = true});
    CHECK(escapes == 1);
    CHECK(voices == 1);
}

TEST_CASE("a group of radios is one stop, its arrows choose and go round") {
    std::size_t chosen = 1;
    constexpr std::array<std::string_view, 3> words{"Hands", "Phones", "Cards"};
    UiDriver<> screen([&](ui::Ui& ui) {
        buttons(ui, {"before"});
        if (const auto next = ui::choice(ui, "c", "How?", words, chosen))
            chosen = *next;
        buttons(ui, {"after"});
    });
    screen.move_focus("before");
    screen.key(Key::tab);
    CHECK(screen.focus() == "Phones");
    screen.key(Key::right);
    CHECK(chosen == 2);
    CHECK(screen.focus() == "Cards");
    screen.key(Key::right);
    CHECK(chosen == 0);
    screen.key(Key::tab);
    CHECK(screen.focus() == "after");
    screen.key(Key::tab, {.shift = true});
    CHECK(screen.focus() == "Hands");
}

TEST_CASE("the focus shows for keys and not for the pointer") {
    UiDriver<> screen([&](ui::Ui& ui) { buttons(ui, {"one", "two"}); });
    screen.key(Key::tab);
    CHECK(screen.ui().router().keys_in_use());
    screen.click("two");
    CHECK(screen.focus() == "two");
    CHECK_FALSE(screen.ui().router().keys_in_use());
}

TEST_CASE("a screen can put the focus where somebody should start") {
    bool asked = false;
    UiDriver<> screen([&](ui::Ui& ui) {
        ui::heading(ui, "A new page");
        buttons(ui, {"one", "two"});
        if (!std::exchange(asked, true))
            ui.focus("two");
    });
    CHECK(screen.focus() == "two");
    screen.ui().focus_first();
    screen.rest();
    CHECK(screen.focus() == "one");
}

TEST_CASE("the focus is let go when its thing leaves the screen") {
    bool there = true;
    UiDriver<> screen([&](ui::Ui& ui) {
        buttons(ui, there ? std::initializer_list<std::string_view>{"one", "two"}
                          : std::initializer_list<std::string_view>{"one"});
    });
    screen.move_focus("two");
    there = false;
    screen.rest();
    CHECK(screen.focus().empty());
    screen.key(Key::tab);
    CHECK(screen.focus() == "one");
}
