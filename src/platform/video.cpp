#include "platform/video.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "platform/translate.h"
#include "platform/window.h"

namespace alongside::platform {

namespace {

// A finite wait, since some Wayland compositors have lost wake-ups (SDL issue 15380). The loop then finds nothing
// to do and waits again.
constexpr double longest_wait = 5;

void set_hints() {
    SDL_SetHint(SDL_HINT_APP_NAME, "Alongside");
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_IME_SHOW_UI, "1");
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
}

int milliseconds(double seconds) {
    return static_cast<int>(std::ceil(std::clamp(seconds, 0.0, longest_wait) * 1000));
}

/// Where no display answers, SDL goes on with a driver that draws into thin air. That helps nobody who did not ask.
bool draws_unseen() {
    const auto words_of = [](const char* text) { return std::string_view(text == nullptr ? "" : text); };
    const std::string_view name = words_of(SDL_GetCurrentVideoDriver());
    return words_of(SDL_GetHint(SDL_HINT_VIDEODRIVER)).empty() && words_of(SDL_getenv("SDL_VIDEODRIVER")).empty() &&
           (name == "offscreen" || name == "dummy" || name == "evdev");
}

}  // namespace

Video::Video() {
    set_hints();
    started_ = SDL_InitSubSystem(SDL_INIT_VIDEO) == 0;
    if (!started_) {
        error_ = SDL_GetError();
        return;
    }
    if (draws_unseen()) {
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        started_ = false;
        error_ = "No display answers.";
        return;
    }
    wake_event_ = SDL_RegisterEvents(1);
    SDL_EnableScreenSaver();
    SDL_StopTextInput();
    ask_for_desk_keys();
}

Video::~Video() {
    if (started_)
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

double Video::now() const {
    return static_cast<double>(SDL_GetPerformanceCounter()) / static_cast<double>(SDL_GetPerformanceFrequency());
}

void Video::wait(double next) {
    SDL_Event event;
    const int timeout = milliseconds(next - now());
    const int got = timeout > 0 ? SDL_WaitEventTimeout(&event, timeout) : SDL_PollEvent(&event);
    if (got == 0)
        return;
    do {
        route(event);
    } while (SDL_PollEvent(&event) != 0);
}

void Video::wake() const {
    SDL_Event event{};
    event.type = wake_event_;
    SDL_PushEvent(&event);
}

void Video::keep_awake(bool on) {
    on ? SDL_DisableScreenSaver() : SDL_EnableScreenSaver();
}

/// What SDL hands over with a drop is ours to free, whether it is a file or a text.
void Video::take_drop(const SDL_DropEvent& drop) {
    if (drop.type == SDL_DROPFILE && drop.file != nullptr)
        dropped_ = drop.file;
    SDL_free(drop.file);
}

/// What SDL makes of a key follows the desktop's message about it.
bool Video::is_kept(const SDL_Event& event) {
    if (const auto key = desk_key(event))
        kept_ = keeps_ && keeps_(*key);
    return kept_ && comes_of_key(event);
}

void Video::route(const SDL_Event& event) {
    if (is_kept(event))
        return;
    if (event.type == SDL_DROPFILE || event.type == SDL_DROPTEXT)
        return take_drop(event.drop);
    if (event.type == SDL_QUIT)
        quit_ = true;
    for (Window* window : windows_)
        if (window_of(event) == 0 || window_of(event) == window->id())
            window->take(event);
}

}  // namespace alongside::platform
