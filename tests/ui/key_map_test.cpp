/// Keys that stand for others, as a person writes them down.
#include "ui/key_map.h"

#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace alongside;
using test::UiDriver;
using ui::Key;
using ui::read_key_map;

namespace {

ui::KeyDown letter(char c) {
    return {.letter = static_cast<char32_t>(c)};
}

}  // namespace

TEST_CASE("a file of keys names one pair a line, in any case, with remarks") {
    const auto read = read_key_map("# my switch\nF5 = enter\n\nj = Down   # left hand\n = = Page Down\n");
    CHECK(read.wrong_line == 0);
    CHECK(read.map.meant({.key = Key::f5}).key == Key::enter);
    CHECK(read.map.meant(letter('j')).key == Key::down);
    CHECK(read.map.meant(letter('=')).key == Key::page_down);
    CHECK(read.map.meant(letter('k')).letter == U'k');
    CHECK(read.map.pressed_for("Enter") == "F5");
    CHECK(read.map.pressed_for("Esc") == "Esc");
}

TEST_CASE("a line that names no pair is left out, and the first of them is told") {
    const auto read = read_key_map("j = Down\nk = Entre\nnothing\nl = Up");
    CHECK(read.wrong_line == 2);
    CHECK(read.map.meant(letter('k')).letter == U'k');
    CHECK(read.map.meant(letter('l')).key == Key::up);
    CHECK(read_key_map("=").wrong_line == 1);
    CHECK(read_key_map(std::string("\0\xff\n", 3)).wrong_line == 1);
}

TEST_CASE("a file of keys is read only so far") {
    const std::string much(ui::max_key_map_bytes, '\n');
    CHECK(read_key_map(much + "nonsense").wrong_line == 0);
}

TEST_CASE("with Ctrl a key stays what it is") {
    const auto read = read_key_map("c = Enter");
    ui::KeyDown copy = letter('c');
    copy.mods.ctrl = true;
    CHECK(read.map.meant(copy).key == Key::character);
    ui::KeyDown back = {.key = Key::f5, .mods = {.shift = true}};
    CHECK(read_key_map("F5 = Tab").map.meant(back).mods.shift);
}

TEST_CASE("a key that stands for another works on a screen, and not while somebody writes") {
    std::string written;
    UiDriver<std::string> screen([&](ui::Ui& ui) -> std::optional<std::string> {
        if (const auto typed = ui::text_field(ui, "f", "Words", written); typed.changed)
            written = *typed.changed;
        return ui::button(ui, "go", "Go on", {.shortcut = "Enter"}) ? std::optional<std::string>("on") : std::nullopt;
    });
    screen.ui().use_keys(read_key_map("j = Enter\nBackspace = Tab").map);
    CHECK(screen.key('j') == "on");
    screen.move_focus("Words");
    CHECK_FALSE(screen.key('j').has_value());
    screen.type("jam");
    screen.key(Key::backspace);
    CHECK(written == "ja");
}

TEST_CASE("a key may be called what stands on the keyboard") {
    for (const auto& [printed, named] : {std::pair{"Escape", "Esc"}, std::pair{"Return", "Enter"},
                                         std::pair{"PgDn", "Page Down"}, std::pair{"pageup", "Page Up"}}) {
        INFO(printed);
        REQUIRE(ui::key_named(printed).has_value());
        CHECK(ui::key_name(*ui::key_named(printed)) == named);
    }
    CHECK_FALSE(ui::key_named("escapes").has_value());
}
