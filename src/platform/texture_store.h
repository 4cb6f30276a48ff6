#pragma once
/// Textures of one hardware renderer of SDL. Destroyed before their renderer.

#include <SDL.h>

#include <cstdint>
#include <unordered_set>

#include "platform/draw_data.h"

namespace alongside::platform {

class TextureStore : public CountedTextures {
  public:
    explicit TextureStore(SDL_Renderer* renderer) : renderer_(renderer) {}
    ~TextureStore() override;
    TextureStore(const TextureStore&) = delete;
    TextureStore& operator=(const TextureStore&) = delete;

    ui::Texture create_mask(ui::PixelSize size, std::span<const std::uint8_t> alpha) override;
    ui::Texture create_picture(ui::PixelSize size, std::span<const std::uint8_t> rgba) override;
    void destroy(ui::Texture texture) override;
    /// The graphics side lost them all: there is nothing left to give back.
    void forget() { alive_.clear(); }

    std::size_t alive() const { return alive_.size(); }

  private:
    ui::Texture keep(SDL_Surface* surface);

    SDL_Renderer* renderer_;
    std::unordered_set<SDL_Texture*> alive_;
};

/// The SDL texture behind an opaque one; not for `none` and `solid`.
SDL_Texture* sdl_texture(ui::Texture texture);

}  // namespace alongside::platform
