#include "platform/texture_store.h"

#include <memory>
#include <vector>

namespace alongside::platform {

namespace {

struct FreeSurface {
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
};
using Surface = std::unique_ptr<SDL_Surface, FreeSurface>;

Surface empty_surface(ui::PixelSize size) {
    return Surface(SDL_CreateRGBSurfaceWithFormat(0, size.w, size.h, 32, SDL_PIXELFORMAT_ARGB8888));
}

/// Writes each pixel of a surface from `colour(index)`.
template <class Colour>
void write_pixels(SDL_Surface* surface, Colour colour) {
    auto* rows = static_cast<std::uint8_t*>(surface->pixels);
    for (int y = 0; y < surface->h; ++y) {
        auto* row = reinterpret_cast<std::uint32_t*>(rows + static_cast<std::ptrdiff_t>(y) * surface->pitch);
        for (int x = 0; x < surface->w; ++x)
            row[x] = colour(static_cast<std::size_t>(y) * static_cast<std::size_t>(surface->w) +
                            static_cast<std::size_t>(x));
    }
}

}  // namespace

SDL_Texture* sdl_texture(ui::Texture texture) {
    return reinterpret_cast<SDL_Texture*>(static_cast<std::uintptr_t>(texture));
}

TextureStore::~TextureStore() {
    for (SDL_Texture* texture : alive_)
        SDL_DestroyTexture(texture);
}

ui::Texture TextureStore::create_mask(ui::PixelSize size, std::span<const std::uint8_t> alpha) {
    const Surface surface = empty_surface(size);
    if (!surface)
        return ui::Texture::none;
    write_pixels(surface.get(), [&](std::size_t i) { return std::uint32_t{alpha[i]} << 24U | 0xFFFFFFU; });
    return keep(surface.get());
}

ui::Texture TextureStore::create_picture(ui::PixelSize size, std::span<const std::uint8_t> rgba) {
    const Surface surface = empty_surface(size);
    if (!surface)
        return ui::Texture::none;
    write_pixels(surface.get(), [&](std::size_t i) {
        const auto* p = &rgba[i * 4];
        return std::uint32_t{p[3]} << 24U | std::uint32_t{p[0]} << 16U | std::uint32_t{p[1]} << 8U | p[2];
    });
    return keep(surface.get());
}

ui::Texture TextureStore::keep(SDL_Surface* surface) {
    SDL_Texture* texture = SDL_CreateTextureFromSurface(renderer_, surface);
    if (texture == nullptr)
        return ui::Texture::none;
    SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_BLEND);
    SDL_SetTextureScaleMode(texture, SDL_ScaleModeNearest);
    alive_.insert(texture);
    count();
    return static_cast<ui::Texture>(reinterpret_cast<std::uintptr_t>(texture));
}

void TextureStore::destroy(ui::Texture texture) {
    SDL_Texture* known = sdl_texture(texture);
    if (alive_.erase(known) > 0)
        SDL_DestroyTexture(known);
}

}  // namespace alongside::platform
