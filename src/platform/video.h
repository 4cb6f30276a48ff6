#pragma once
/// SDL's video and its one queue of events, shared by all windows.
///
/// Waits without polling until an event, a wake from another thread, or a time; then hands each window its own
/// events by window id. Knows nothing of frames.

#include <SDL.h>

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "platform/desk_key.h"
#include "ui/ui.h"

namespace alongside::platform {

class Window;

class Video {
  public:
    /// Starts SDL's video. `error()` says why not when it could not, for example without a display.
    Video();
    ~Video();
    Video(const Video&) = delete;
    Video& operator=(const Video&) = delete;

    bool started() const { return started_; }
    const std::string& error() const { return error_; }

    /// Seconds of a steady clock.
    double now() const;
    /// Blocks until something happened or `next` has come (`ui::never`: until something happened); then gives all
    /// waiting events to their windows.
    void wait(double next);
    /// Ends a `wait`, from any thread.
    void wake() const;
    /// While a room is looking, no screen may go dark by itself.
    void keep_awake(bool on);
    /// The name of a file that somebody has let go over a window since the last call.
    std::optional<std::string> take_dropped() { return std::exchange(dropped_, std::nullopt); }
    /// Whoever answers true to a key keeps it: no window is told of it. Asked while `wait` gives events away.
    void offer_keys(std::function<bool(const DeskKey&)> keeps) { keeps_ = std::move(keeps); }
    /// The desktop asked the program to end.
    bool quit() const { return quit_; }

  private:
    friend class Window;
    void route(const SDL_Event& event);
    bool is_kept(const SDL_Event& event);
    void take_drop(const SDL_DropEvent& drop);

    bool started_ = false;
    bool quit_ = false;
    std::string error_;
    std::optional<std::string> dropped_;
    Uint32 wake_event_ = 0;
    std::function<bool(const DeskKey&)> keeps_;
    bool kept_ = false;  // the key whose events come next
    std::vector<Window*> windows_;
};

}  // namespace alongside::platform
