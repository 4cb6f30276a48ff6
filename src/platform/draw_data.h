#pragma once
/// What both renderers read from Dear ImGui's draw data, on 1.86 as on later releases.

#include <SDL.h>
#include <imgui.h>

#include <cmath>
#include <cstdint>
#include <vector>

#include "ui/textures.h"

namespace alongside::platform {

inline ui::Texture texture_of(const ImDrawCmd& command) {
#if IMGUI_VERSION_NUM >= 19140
    return static_cast<ui::Texture>(command.GetTexID());
#else
    return static_cast<ui::Texture>(reinterpret_cast<std::uintptr_t>(command.GetTexID()));
#endif
}

inline SDL_Rect whole_pixels(float left, float top, float right, float bottom) {
    const int x = static_cast<int>(std::lround(left));
    const int y = static_cast<int>(std::lround(top));
    return {x, y, static_cast<int>(std::lround(right)) - x, static_cast<int>(std::lround(bottom)) - y};
}

inline SDL_Rect clip_of(const ImDrawCmd& command) {
    return whole_pixels(command.ClipRect.x, command.ClipRect.y, command.ClipRect.z, command.ClipRect.w);
}

/// Remembers a picture's shapes, to tell whether the next would look different.
class Seen {
  public:
    /// True when `data` differs from the last call's, or textures were made since.
    bool changed(const ImDrawData& data, std::uint64_t textures_made);
    /// The next picture counts as changed: the window was uncovered or resized.
    void forget() { bytes_.clear(); }

  private:
    std::vector<unsigned char> bytes_;
    std::vector<unsigned char> next_;
    std::uint64_t made_ = 0;
};

/// Textures that count how many were ever made.
class CountedTextures : public ui::Textures {
  public:
    std::uint64_t made() const { return made_; }

  protected:
    void count() { ++made_; }

  private:
    std::uint64_t made_ = 0;
};

}  // namespace alongside::platform
