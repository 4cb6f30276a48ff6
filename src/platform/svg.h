#pragma once
/// Drawings: SVG text in, pixels out.
///
/// SDL2_image's nanosvg does the work. It draws shapes, strokes, groups, opacity and gradients in user space, and drops
/// the rest without a word; `svg_slips.h` says what. A drawing is kept as its view box and what stands inside its root
/// element, so that several can be laid over one another before they are drawn.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "ui/textures.h"

namespace alongside::platform {

struct ViewBox {
    float x = 0;
    float y = 0;
    float w = 0;
    float h = 0;
    bool operator==(const ViewBox&) const = default;
};

struct Drawing {
    ViewBox box;
    std::string body;
};

/// Files beyond this are not drawings of ours.
inline constexpr std::size_t most_svg_bytes = std::size_t{512} * 1024;
/// Of a side. Larger pictures than any display are mistakes.
inline constexpr int most_picture_pixels = 8192;

/// Takes the root element apart. A drawing needs a viewBox, or a width and a height.
Result<Drawing> read_drawing(std::string_view svg);

/// Four bytes a pixel (r, g, b, a; colour not multiplied by alpha). The drawing fills the size; what does not fit its
/// shape is cut off evenly on both sides.
Result<std::vector<std::uint8_t>> rasterise(const Drawing& drawing, ui::PixelSize size);

/// Rounds the corners of a picture by this many pixels, softly; half the width gives a disc.
void round_corners(std::vector<std::uint8_t>& rgba, ui::PixelSize size, int radius);

}  // namespace alongside::platform
