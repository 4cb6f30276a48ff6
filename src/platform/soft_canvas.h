#pragma once
/// Drawing without graphics hardware: blends the painter's quads straight into pixels in memory.
///
/// The painter makes axis-aligned quads on whole pixels only, so a frame is fills and masked copies; that takes a
/// fifth of the time of SDL's general software renderer, and masks stay one byte a pixel. Pixels are 0x00RRGGBB in
/// native order, as X11 and SDL's window surfaces have them.

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

#include "platform/draw_data.h"

namespace alongside::platform {

/// Somewhere to draw into; does not own its pixels.
struct Canvas {
    std::uint32_t* pixels = nullptr;
    int w = 0;
    int h = 0;
    int pitch = 0;  // pixels from row to row
};

class SoftTextures : public CountedTextures {
  public:
    /// A mask has `alpha` only; a picture has `alpha` and `rgb`.
    struct Image {
        ui::PixelSize size;
        std::vector<std::uint8_t> alpha;
        std::vector<std::uint32_t> rgb;
    };

    ui::Texture create_mask(ui::PixelSize size, std::span<const std::uint8_t> alpha) override;
    ui::Texture create_picture(ui::PixelSize size, std::span<const std::uint8_t> rgba) override;
    void destroy(ui::Texture texture) override;

    const Image* image(ui::Texture texture) const;
    std::size_t alive() const { return images_.size(); }

  private:
    ui::Texture keep(Image image);

    std::unordered_map<std::uintptr_t, Image> images_;
};

void draw(const Canvas& canvas, const SoftTextures& textures, const ImDrawData& data);

}  // namespace alongside::platform
