#pragma once
/// How `ui` gets pixels onto the graphics side without knowing which side that is.
///
/// A texture is an opaque number. Masks are white with an alpha channel and are tinted when drawn, so that one
/// mask serves every theme. Textures live until `destroy`; whoever made one gives it back.

#include <cstdint>
#include <span>

namespace alongside::ui {

/// Zero is "no picture"; `solid` is the plain colour that every renderer can fill with.
enum class Texture : std::uintptr_t { none = 0, solid = 1 };

struct PixelSize {
    int w = 0;
    int h = 0;
    bool operator==(const PixelSize&) const = default;
};

class Textures {
  public:
    virtual ~Textures() = default;

    /// One byte of coverage a pixel, row by row. Gives `Texture::none` when the graphics side refuses.
    virtual Texture create_mask(PixelSize size, std::span<const std::uint8_t> alpha) = 0;
    /// Four bytes a pixel (r, g, b, a; colour not multiplied by alpha), row by row.
    virtual Texture create_picture(PixelSize size, std::span<const std::uint8_t> rgba) = 0;
    virtual void destroy(Texture texture) = 0;
};

}  // namespace alongside::ui
