#pragma once
/// Where pictures come from: asked by id and exact pixel size, answered at once or "not yet".
///
/// The source may rasterise on another thread; it then wakes the window when the picture is there, and the next
/// frame finds it. `ui` never waits: it draws a stand-in and fades the picture in. Ids are those of `assets/`
/// (`people/gwen`, `places/hall`). Exact sizes, because neither renderer is asked to scale.

#include <optional>
#include <string_view>

#include "ui/textures.h"

namespace alongside::ui {

struct PictureRequest {
    std::string_view id;
    PixelSize size;
    int radius = 0;  // of its corners, cut into the picture; half the width gives a disc
};

/// `never` lets a widget choose its stand-in for good (an initial instead of a face) without asking again.
enum class PictureState { ready, not_yet, never };

struct PictureAnswer {
    PictureState state = PictureState::never;
    Texture texture = Texture::none;
};

class PictureSource {
  public:
    virtual ~PictureSource() = default;
    virtual PictureAnswer picture(const PictureRequest& request) = 0;
};

}  // namespace alongside::ui
