#pragma once
/// Which screens there are, and where the trainer's window and the room's picture go.
///
/// The choice is a pure function of a list, so that it can be tested without any screen at all: SDL shows one display
/// where tests run. Nothing is lost when a projector is unplugged or plugged in: the list changes, and the choice is
/// made again. Knows nothing of windows.
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::platform {

struct Display {
    std::string name;  ///< as the system calls it: "eDP-1", "EPSON PJ 35\""
    int x = 0;         ///< of the desktop, in desktop units
    int y = 0;
    int w = 0;
    int h = 0;

    bool operator==(const Display&) const = default;
    bool contains(int left, int top) const { return left >= x && left < x + w && top >= y && top < y + h; }
};

/// As SDL lists them, the main one first. Empty without video.
std::vector<Display> displays();

/// What the trainer asked for instead of what the list suggests.
struct WallWish {
    bool swapped = false;  ///< the picture is on the wrong screen
    bool window = false;   ///< with one screen: the picture in a window of its own, to share in a call
};

enum class WallSpot {
    strip,   ///< in the trainer's window, as a picture with a strip below it
    window,  ///< in a window of its own beside the trainer's
    screen,  ///< over the whole of a display
};

struct WallPlace {
    WallSpot spot = WallSpot::strip;
    std::size_t presenter = 0;  ///< index of the display that the trainer's window belongs to
    std::size_t wall = 0;       ///< with `screen`: the display that the picture fills

    bool operator==(const WallPlace&) const = default;
};

/// One display: a strip, or a window where one was asked for. More: the picture fills the first that is not the
/// laptop's own, or else not the main one. Displays that show the same part of the desktop (a mirrored projector)
/// count as one.
WallPlace place_wall(std::span<const Display> all, const WallWish& wish);

/// True for the names that systems give a laptop's own panel.
bool is_built_in(std::string_view name);

}  // namespace alongside::platform
