#include "platform/window.h"

#include <imgui.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include "platform/imgui_sdl.h"
#include "platform/texture_store.h"
#include "platform/translate.h"

namespace alongside::platform {

namespace {

/// Linux lists graphics devices that can draw here. Elsewhere there always is one.
bool has_graphics_device() {
#ifdef __linux__
    std::error_code none;
    return std::ranges::any_of(std::filesystem::directory_iterator("/dev/dri", none), [](const auto& entry) {
        return entry.path().filename().string().starts_with("renderD");
    });
#else
    return true;
#endif
}

std::string asked_driver() {
    const char* hint = SDL_GetHint(SDL_HINT_RENDER_DRIVER);
    return hint == nullptr ? "" : hint;
}

/// OpenGL's own name of what draws, for the context that the renderer made current; empty without OpenGL.
std::string gl_renderer_name() {
    using GetString = const unsigned char* (*)(unsigned);
    constexpr unsigned gl_renderer = 0x1F01;
    const auto get = reinterpret_cast<GetString>(SDL_GL_GetProcAddress("glGetString"));
    const unsigned char* name = get == nullptr || SDL_GL_GetCurrentContext() == nullptr ? nullptr : get(gl_renderer);
    return name == nullptr ? "" : reinterpret_cast<const char*>(name);
}

bool draws_in_software(std::string_view gl_name) {
    return std::ranges::any_of(std::initializer_list<std::string_view>{"llvmpipe", "softpipe", "swrast", "Software"},
                               [&](std::string_view part) { return gl_name.find(part) != std::string_view::npos; });
}

bool has_our_pixels(const SDL_Surface& surface) {
    const Uint32 format = surface.format->format;
    return format == SDL_PIXELFORMAT_RGB888 || format == SDL_PIXELFORMAT_ARGB8888;
}

SDL_SystemCursor system_cursor(ui::Cursor shape) {
    switch (shape) {
        case ui::Cursor::arrow:
            return SDL_SYSTEM_CURSOR_ARROW;
        case ui::Cursor::hand:
            return SDL_SYSTEM_CURSOR_HAND;
        case ui::Cursor::text:
            return SDL_SYSTEM_CURSOR_IBEAM;
    }
    return SDL_SYSTEM_CURSOR_ARROW;
}

/// The wanted size, smaller where the desktop has less room.
SDL_Rect fitting(int w, int h) {
    SDL_Rect room{0, 0, w, h};
    if (SDL_GetDisplayUsableBounds(0, &room) != 0 || room.w <= 0)
        return {0, 0, w, h};
    return {0, 0, std::min(w, room.w), std::min(h, room.h)};
}

}  // namespace

bool prefers_software(std::string_view asked, bool graphics_device) {
    return asked == "software" || (asked.empty() && !graphics_device);
}

Window::Window(Video& video, const WindowLook& look)
    : video_(video), keys_to_(look.keys_to), title_(look.title), hidden_(look.hidden) {
    const SDL_Rect size = fitting(look.w, look.h);
    const Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI | SDL_WINDOW_HIDDEN;
    window_.reset(
        SDL_CreateWindow(title_.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, size.w, size.h, flags));
    if (!window_ || !(make_hardware() || make_software())) {
        error_ = SDL_GetError();
        return;
    }
    SDL_SetWindowMinimumSize(window_.get(), 640, 480);
    id_ = SDL_GetWindowID(window_.get());
    video_.windows_.push_back(this);
}

Window::~Window() {
    std::erase(video_.windows_, this);
    if (keys_to_ != nullptr)
        SDL_ShowCursor(SDL_ENABLE);
}

bool Window::make_hardware() {
    if (prefers_software(asked_driver(), has_graphics_device()))
        return false;
    renderer_.reset(SDL_CreateRenderer(window_.get(), -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC));
    if (!renderer_ || (asked_driver().empty() && draws_in_software(gl_renderer_name()))) {
        renderer_.reset();
        return false;
    }
    SDL_RendererInfo info;
    SDL_GetRendererInfo(renderer_.get(), &info);
    renderer_name_ = info.name;
    textures_ = std::make_unique<TextureStore>(renderer_.get());
    return true;
}

bool Window::make_software() {
    renderer_name_ = "software";
    auto soft = std::make_unique<SoftTextures>();
    soft_ = soft.get();
    textures_ = std::move(soft);
    return SDL_GetWindowSurface(window_.get()) != nullptr;
}

ui::Size Window::pixels() const {
    int w = 0;
    int h = 0;
    if (renderer_)
        SDL_GetRendererOutputSize(renderer_.get(), &w, &h);
    else
        SDL_GetWindowSizeInPixels(window_.get(), &w, &h);
    return {static_cast<float>(std::max(w, 1)), static_cast<float>(std::max(h, 1))};
}

float Window::ratio() const {
    int w = 0;
    SDL_GetWindowSize(window_.get(), &w, nullptr);
    return pixels().w / static_cast<float>(std::max(w, 1));
}

ui::Point Window::origin() const {
    int x = 0;
    int y = 0;
    SDL_GetWindowPosition(window_.get(), &x, &y);
    return {static_cast<float>(x) * ratio(), static_cast<float>(y) * ratio()};
}

bool Window::active() const {
    return (SDL_GetWindowFlags(window_.get()) & SDL_WINDOW_INPUT_FOCUS) != 0;
}

void Window::post(ui::Event event) {
    {
        const std::lock_guard lock(mutex_);
        posted_.push_back(std::move(event));
    }
    video_.wake();
}

ui::FrameInput Window::input(const ui::Look& look) {
    ui::FrameInput input;
    input.pixels = pixels();
    input.ratio = ratio();
    input.now = video_.now();
    input.look = look;
    input.title = title_;
    input.events = std::exchange(events_, {});
    const std::lock_guard lock(mutex_);
    for (ui::Event& event : posted_)
        input.events.push_back(std::move(event));
    posted_.clear();
    return input;
}

bool Window::show(const ui::Frame& frame) {
    if (keys_to_ == nullptr) {
        set_cursor(frame.cursor);
        set_text_input(frame.text_input);
    }
    if (minimised_ || frame.draw == nullptr || !seen_.changed(*frame.draw, textures_->made()))
        return false;
    if (soft_ != nullptr)
        show_software(*frame.draw);
    else
        show_hardware(*frame.draw);
    if (!std::exchange(shown_, true) && !hidden_) {
        // Shown with its first picture in it, so that no empty window flashes up.
        SDL_ShowWindow(window_.get());
        SDL_RaiseWindow(keys_to_ == nullptr ? window_.get() : keys_to_->window_.get());
    }
    return true;
}

void Window::show_hardware(const ImDrawData& data) {
    draw(renderer_.get(), data);
    SDL_RenderPresent(renderer_.get());
}

void Window::show_software(const ImDrawData& data) {
    SDL_Surface* screen = SDL_GetWindowSurface(window_.get());
    if (screen == nullptr)
        return;
    SDL_Surface* target = screen;
    if (!has_our_pixels(*screen)) {
        if (!between_ || between_->w != screen->w || between_->h != screen->h)
            between_.reset(SDL_CreateRGBSurfaceWithFormat(0, screen->w, screen->h, 32, SDL_PIXELFORMAT_RGB888));
        target = between_.get();
    }
    draw({static_cast<std::uint32_t*>(target->pixels), target->w, target->h, target->pitch / 4}, *soft_, data);
    if (target != screen)
        SDL_BlitSurface(target, nullptr, screen, nullptr);
    SDL_UpdateWindowSurface(window_.get());
}

void Window::take(const SDL_Event& event) {
    if (event.type == SDL_WINDOWEVENT)
        take_window_event(event.window);
    if (event.type == SDL_RENDER_DEVICE_RESET)
        lost_ = true;
    if (keys_to_ == nullptr)
        translate(event, ratio(), events_);
    else if (window_of(event) == id_)
        pass_on(event);
}

/// Keys and text only: a pointer that strays there presses nothing.
void Window::pass_on(const SDL_Event& event) {
    const bool typed = event.type == SDL_KEYDOWN || event.type == SDL_TEXTINPUT || event.type == SDL_TEXTEDITING ||
                       event.type == SDL_TEXTEDITING_EXT;
    if (typed)
        translate(event, ratio(), keys_to_->events_);
}

void Window::take_window_event(const SDL_WindowEvent& event) {
    switch (event.event) {
        case SDL_WINDOWEVENT_CLOSE:
            closed_ = true;
            break;
        case SDL_WINDOWEVENT_HIDDEN:
        case SDL_WINDOWEVENT_MINIMIZED:
            minimised_ = shown_;
            break;
        case SDL_WINDOWEVENT_SHOWN:
        case SDL_WINDOWEVENT_RESTORED:
        case SDL_WINDOWEVENT_MAXIMIZED:
            minimised_ = false;
            seen_.forget();
            break;
        case SDL_WINDOWEVENT_EXPOSED:
        case SDL_WINDOWEVENT_SIZE_CHANGED:
            seen_.forget();
            break;
        case SDL_WINDOWEVENT_ENTER:
        case SDL_WINDOWEVENT_LEAVE:
            if (keys_to_ != nullptr)
                SDL_ShowCursor(event.event == SDL_WINDOWEVENT_ENTER ? SDL_DISABLE : SDL_ENABLE);
            break;
        default:
            break;
    }
}

bool Window::lost_textures() {
    if (!std::exchange(lost_, false) || !renderer_)
        return false;
    static_cast<TextureStore&>(*textures_).forget();  // with a renderer it is one; others hold on to it
    seen_.forget();
    return true;
}

void Window::set_fullscreen(bool on) {
    SDL_SetWindowFullscreen(window_.get(), on ? Uint32{SDL_WINDOW_FULLSCREEN_DESKTOP} : 0U);
}

bool Window::fullscreen() const {
    return (SDL_GetWindowFlags(window_.get()) & SDL_WINDOW_FULLSCREEN) != 0;
}

void Window::cover(const Display& display) {
    SDL_SetWindowFullscreen(window_.get(), 0);
    SDL_SetWindowPosition(window_.get(), display.x, display.y);
    SDL_SetWindowSize(window_.get(), display.w, display.h);
    set_fullscreen(true);
}

void Window::move_to(const Display& display) {
    int w = 0;
    int h = 0;
    SDL_GetWindowSize(window_.get(), &w, &h);
    SDL_SetWindowPosition(window_.get(), display.x + std::max(0, (display.w - w) / 2),
                          display.y + std::max(0, (display.h - h) / 2));
}

bool Window::is_on(const Display& display) const {
    SDL_Rect at{};
    SDL_GetWindowPosition(window_.get(), &at.x, &at.y);
    SDL_GetWindowSize(window_.get(), &at.w, &at.h);
    return display.contains(at.x + at.w / 2, at.y + at.h / 2);
}

void Window::set_cursor(ui::Cursor shape) {
    auto& cursor = cursors_[static_cast<std::size_t>(shape)];
    if (cursor_ == shape && cursor)
        return;
    if (!cursor)
        cursor.reset(SDL_CreateSystemCursor(system_cursor(shape)));
    SDL_SetCursor(cursor.get());
    cursor_ = shape;
}

/// Input methods and screen keyboards are on only while a field has the focus, and know where its caret is.
void Window::set_text_input(const std::optional<ui::Rect>& caret) {
    if (caret) {
        const float scale = ratio();
        const SDL_Rect box{static_cast<int>(caret->x / scale), static_cast<int>(caret->y / scale),
                           std::max(1, static_cast<int>(caret->w / scale)), static_cast<int>(caret->h / scale)};
        SDL_SetTextInputRect(&box);
    }
    if (caret.has_value() == typing_)
        return;
    typing_ = caret.has_value();
    if (typing_)
        SDL_StartTextInput();
    else
        SDL_StopTextInput();
}

std::string Window::DesktopClipboard::text() const {
    const std::unique_ptr<char, With<SDL_free>> text(SDL_GetClipboardText());
    return text ? std::string(text.get()) : std::string{};
}

void Window::DesktopClipboard::set_text(std::string_view text) {
    SDL_SetClipboardText(std::string(text).c_str());
}

}  // namespace alongside::platform
