#pragma once
/// SDL's events in our own words. Pure: the same event gives the same answer.

#include <SDL.h>

#include <vector>

#include "ui/input.h"

namespace alongside::platform {

/// Adds the interface event that an SDL event is, if any. `ratio` is pixels per window unit.
void translate(const SDL_Event& event, float ratio, std::vector<ui::Event>& into);

/// The window that an event belongs to; 0 for those that belong to none.
Uint32 window_of(const SDL_Event& event);

}  // namespace alongside::platform
