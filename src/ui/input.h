#pragma once
/// What reaches the interface from a person: keys, text, pointer, wheel, and requests of assistive tools.
///
/// These are our own events, kept in order. Dear ImGui's arrays are not used for input: 1.86 loses a key that goes
/// down and up between two frames, and its Tab and Enter do not reach our widgets. Tests and the accessibility
/// bridge make the same events as the window does.

#include <string>
#include <string_view>
#include <variant>

#include "ui/geometry.h"

namespace alongside::ui {

/// Keys that mean something to the interface. `character` carries the letter or digit on the key, lower case.
enum class Key {
    character,
    tab,
    enter,
    space,
    escape,
    up,
    down,
    left,
    right,
    home,
    end,
    page_up,
    page_down,
    backspace,
    del,
    f1,
    f5,
    f11
};

struct Mods {
    bool shift = false;
    bool ctrl = false;
    bool alt = false;
    bool operator==(const Mods&) const = default;
};

struct KeyDown {
    Key key = Key::character;
    Mods mods = {};
    char32_t letter = 0;  // only with Key::character
    bool repeat = false;
};

/// Finished text, as typed or as an input method commits it.
struct TextTyped {
    std::string text;
};

/// Text that an input method is still composing; empty ends the composition.
struct TextComposing {
    std::string text;
};

struct PointerMoved {
    Point at;
};

struct PointerPressed {
    Point at;
    int clicks = 1;  // 2 for a double click
    bool shift = false;
};

struct PointerReleased {
    Point at;
};

/// The pointer left the window.
struct PointerLeft {};

/// Lines scrolled; positive `lines` moves towards the start of the text.
struct Wheel {
    float lines = 0;
};

/// A screen reader, the voice or a test presses the node with this id.
struct Act {
    std::string id;
};

/// A screen reader, the voice or a test moves the focus to the node with this id.
struct MoveFocus {
    std::string id;
};

using Event = std::variant<KeyDown, TextTyped, TextComposing, PointerMoved, PointerPressed, PointerReleased,
                           PointerLeft, Wheel, Act, MoveFocus>;

/// The name of a key as shortcuts write it: "1", "v", "Enter", "Esc", "Page Down".
std::string key_name(const KeyDown& key);

}  // namespace alongside::ui
