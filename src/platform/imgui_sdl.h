#pragma once
/// The seam between Dear ImGui's draw lists and a hardware renderer of SDL. Debian's package of 1.86 lacks one.
///
/// Triangles go out in batches with their clips. Input does not pass through here: `ui` has its own events. Where
/// there is no hardware `soft_canvas.h` draws the same picture.

#include <SDL.h>

struct ImDrawData;

namespace alongside::platform {

/// Draws a frame. The renderer's target must have the size of the frame's display.
void draw(SDL_Renderer* renderer, const ImDrawData& data);

}  // namespace alongside::platform
