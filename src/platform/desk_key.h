#pragma once
/// A key as the desktop itself tells of it, for tools that may want it before the window does: a screen reader's own
/// commands are keys, and it knows them by the desktop's numbers. Only X tells; elsewhere there are none.

#include <SDL.h>

#include <optional>
#include <string>

namespace alongside::platform {

struct DeskKey {
    bool pressed = false;    // else let go
    unsigned symbol = 0;     // X's keysym
    unsigned code = 0;       // of the place on the keyboard, as X counts
    unsigned modifiers = 0;  // X's mask, with AT-SPI's bit for the lock of the number pad
    unsigned time = 0;       // the display server's, in milliseconds
    std::string text;        // what it writes; else its name
    bool operator==(const DeskKey&) const = default;
};

/// From now on SDL hands on the desktop's own messages too, of those the keys only, each before its own event.
void ask_for_desk_keys();

/// The key in such a message; nothing in any other event.
std::optional<DeskKey> desk_key(const SDL_Event& event);

/// Whether the event is what SDL makes of a key: pressed, let go, or written.
bool comes_of_key(const SDL_Event& event);

}  // namespace alongside::platform
