#include "ui/input.h"

namespace alongside::ui {

std::string key_name(const KeyDown& key) {
    switch (key.key) {
        case Key::character: return key.letter < 128 ? std::string(1, static_cast<char>(key.letter)) : std::string{};
        case Key::tab: return "Tab";
        case Key::enter: return "Enter";
        case Key::space: return "Space";
        case Key::escape: return "Esc";
        case Key::up: return "Up";
        case Key::down: return "Down";
        case Key::left: return "Left";
        case Key::right: return "Right";
        case Key::home: return "Home";
        case Key::end: return "End";
        case Key::page_up: return "Page Up";
        case Key::page_down: return "Page Down";
        case Key::backspace: return "Backspace";
        case Key::del: return "Delete";
        case Key::f1: return "F1";
        case Key::f5: return "F5";
        case Key::f11: return "F11";
    }
    return {};
}

}  // namespace alongside::ui
