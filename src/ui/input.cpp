#include "ui/input.h"

#include <array>
#include <cstddef>

namespace alongside::ui {

std::string key_name(const KeyDown& key) {
    if (key.key == Key::character)
        return key.letter < 128 ? std::string(1, static_cast<char>(key.letter)) : std::string{};
    // In the order of `Key`.
    constexpr std::array<const char*, 18> names{"",          "Tab",       "Enter",  "Space", "Esc", "Up",
                                                "Down",      "Left",      "Right",  "Home",  "End", "Page Up",
                                                "Page Down", "Backspace", "Delete", "F1",    "F5",  "F11"};
    return names[static_cast<std::size_t>(key.key)];
}

}  // namespace alongside::ui
