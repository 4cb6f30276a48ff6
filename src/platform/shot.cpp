#include "platform/shot.h"

#include <SDL.h>
#include <fmt/format.h>
#include <stb/stb_image_write.h>

#include <algorithm>
#include <memory>

#include "platform/imgui_sdl.h"
#include "platform/pango_text.h"
#include "platform/soft_canvas.h"
#include "platform/stand_ins.h"
#include "platform/texture_store.h"

namespace alongside::platform {

namespace {

constexpr int most_frames = 40;
constexpr double frame_step = 0.25;  // seconds; longer than any motion after a few frames

template <auto Destroy>
struct With {
    template <class T>
    void operator()(T* thing) const {
        Destroy(thing);
    }
};
using RendererPtr = std::unique_ptr<SDL_Renderer, With<SDL_DestroyRenderer>>;
using WindowPtr = std::unique_ptr<SDL_Window, With<SDL_DestroyWindow>>;

/// Runs frames with a stepped clock until the interface asks for no more.
ui::Frame settle(ui::Ui& interface, const Shot& shot, const DrawScreen& draw_screen) {
    const auto draw = [&](ui::Ui& ui) {
        draw_screen(ui);
        return false;
    };
    ui::FrameInput input = shot.input;
    const std::vector<ui::Event> events = std::exchange(input.events, {});
    interface.frame(input, draw);
    input.events = events;
    ui::Frame frame;
    for (int i = 0; i < most_frames; ++i) {
        input.now += frame_step;
        frame = interface.frame(input, draw).second;
        input.events.clear();
        if (frame.next > input.now + frame_step && i > 0)
            break;
    }
    return frame;
}

Image read_back(SDL_Renderer* renderer, int w, int h) {
    Image image{w, h, std::vector<std::uint8_t>(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * 4)};
    SDL_RenderReadPixels(renderer, nullptr, SDL_PIXELFORMAT_RGBA32, image.rgba.data(), w * 4);
    for (std::size_t i = 3; i < image.rgba.size(); i += 4)
        image.rgba[i] = 255;
    return image;
}

/// Draws the settled frame with `paint(frame)`.
template <class Paint>
void shoot(ui::Textures& textures, const Shot& shot, const DrawScreen& draw_screen, Paint paint) {
    PangoText text(textures);
    NoPictures no_pictures;
    OwnClipboard clipboard;
    const std::unique_ptr<ui::PictureSource> made = shot.pictures ? shot.pictures(textures) : nullptr;
    ui::PictureSource& pictures = made ? *made : no_pictures;
    ui::Ui interface({text, textures, pictures, clipboard, shot.themes});
    paint(*settle(interface, shot, draw_screen).draw);
}

Image shoot_software(const Shot& shot, const DrawScreen& draw_screen) {
    const int w = static_cast<int>(shot.input.pixels.w);
    const int h = static_cast<int>(shot.input.pixels.h);
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h));
    SoftTextures textures;
    shoot(textures, shot, draw_screen, [&](const ImDrawData& data) { draw({pixels.data(), w, h, w}, textures, data); });
    Image image{w, h, {}};
    image.rgba.reserve(pixels.size() * 4);
    for (const std::uint32_t pixel : pixels)
        for (const std::uint32_t byte : {pixel >> 16U, pixel >> 8U, pixel, 255U})
            image.rgba.push_back(static_cast<std::uint8_t>(byte));
    return image;
}

/// Video on the offscreen driver for as long as it lives.
class Offscreen {
  public:
    Offscreen() {
        SDL_SetHint(SDL_HINT_VIDEODRIVER, "offscreen");
        SDL_SetHint(SDL_HINT_RENDER_DRIVER, "opengles2");
        started_ = SDL_InitSubSystem(SDL_INIT_VIDEO) == 0;
    }
    ~Offscreen() {
        if (started_)
            SDL_QuitSubSystem(SDL_INIT_VIDEO);
        SDL_SetHint(SDL_HINT_VIDEODRIVER, nullptr);
        SDL_SetHint(SDL_HINT_RENDER_DRIVER, nullptr);
    }
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

    bool started() const { return started_; }

  private:
    bool started_ = false;
};

std::variant<Image, ShotError> shoot_gles(const Shot& shot, const DrawScreen& draw_screen) {
    const Offscreen video;
    const auto fail = [](std::string_view what) {
        return ShotError{fmt::format("{}: {}. Use the software renderer instead.", what, SDL_GetError())};
    };
    if (!video.started())
        return fail("SDL's off-screen video did not start");
    const int w = static_cast<int>(shot.input.pixels.w);
    const int h = static_cast<int>(shot.input.pixels.h);
    const WindowPtr window(SDL_CreateWindow("shot", 0, 0, w, h, SDL_WINDOW_HIDDEN));
    if (!window)
        return fail("There is no off-screen window");
    const RendererPtr renderer(SDL_CreateRenderer(window.get(), -1, SDL_RENDERER_ACCELERATED));
    if (!renderer)
        return fail("There is no OpenGL ES here");
    Image image;
    TextureStore textures(renderer.get());
    shoot(textures, shot, draw_screen, [&](const ImDrawData& data) {
        draw(renderer.get(), data);
        image = read_back(renderer.get(), w, h);
    });
    return image;
}

}  // namespace

std::variant<Image, ShotError> take_shot(const Shot& shot, const DrawScreen& draw) {
    if (shot.renderer == ShotRenderer::gles)
        return shoot_gles(shot, draw);
    return shoot_software(shot, draw);
}

std::string write_png(const Image& image, const std::filesystem::path& file) {
    const bool written = stbi_write_png(file.c_str(), image.w, image.h, 4, image.rgba.data(), image.w * 4) != 0;
    return written ? std::string{} : fmt::format("Could not write the picture to {}.", file.string());
}

}  // namespace alongside::platform
