#include "platform/displays.h"

#include <SDL.h>

#include <algorithm>
#include <array>

namespace alongside::platform {

namespace {

/// Indices of those that show a part of the desktop that no earlier one shows.
std::vector<std::size_t> apart(std::span<const Display> all) {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::ranges::none_of(chosen,
                                 [&](std::size_t one) { return all[one].x == all[i].x && all[one].y == all[i].y; }))
            chosen.push_back(i);
    return chosen;
}

}  // namespace

std::vector<Display> displays() {
    std::vector<Display> all;
    for (int i = 0; i < SDL_GetNumVideoDisplays(); ++i) {
        SDL_Rect area{};
        if (SDL_GetDisplayBounds(i, &area) != 0)
            continue;
        const char* name = SDL_GetDisplayName(i);
        all.push_back({name == nullptr ? "" : name, area.x, area.y, area.w, area.h});
    }
    return all;
}

bool is_built_in(std::string_view name) {
    constexpr std::array beginnings{std::string_view("eDP"), std::string_view("LVDS"), std::string_view("DSI"),
                                    std::string_view("Built-in"), std::string_view("Color LCD")};
    return std::ranges::any_of(beginnings, [&](std::string_view one) { return name.starts_with(one); });
}

WallPlace place_wall(std::span<const Display> all, const WallWish& wish) {
    const std::vector<std::size_t> screens = apart(all);
    if (screens.size() < 2)
        return {wish.window ? WallSpot::window : WallSpot::strip, 0, 0};
    const auto own = std::ranges::find_if(screens, [&](std::size_t one) { return is_built_in(all[one].name); });
    std::size_t presenter = own == screens.end() ? screens.front() : *own;
    std::size_t wall = presenter == screens.front() ? screens[1] : screens.front();
    if (wish.swapped)
        std::swap(presenter, wall);
    return {WallSpot::screen, presenter, wall};
}

}  // namespace alongside::platform
