#pragma once
/// The room's window: there while a room is set up or led and a display, or the trainer, gives it a place.
///
/// Looks at the displays in every turn, so that a projector may come and go; where none is left the picture stands in
/// the trainer's own window, and nothing is lost. Where things go is decided by platform/displays.h.
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "app/app_state.h"
#include "platform/displays.h"
#include "window/easel.h"

namespace alongside::window {

class Wall {
  public:
    /// All but the folder outlive it.
    Wall(platform::Video& video, platform::Window& presenter, std::filesystem::path assets, const ui::Themes& themes,
         std::string_view title)
        : video_(video), presenter_(presenter), assets_(std::move(assets)), themes_(themes), title_(title) {}

    /// Opens, moves or shuts the window as the moment asks. Gives where the picture stands now, for the trainer's
    /// screen.
    app::WallStands seat(const app::AppState& state);

    /// One frame, if there is a window. Gives when the next one is due.
    double turn(const app::AppState& state, const content::Words& words);

  private:
    struct Open {
        platform::Window window;
        Easel easel;
        Open(platform::Video& video, platform::Window& presenter, const std::filesystem::path& assets,
             const ui::Themes& themes, const std::string& title);
    };

    void place_window(const std::vector<platform::Display>& displays, const platform::WallWish& wish);
    void open(const platform::WallPlace& place);
    void put(const platform::WallPlace& place);

    platform::Video& video_;
    platform::Window& presenter_;
    std::filesystem::path assets_;
    const ui::Themes& themes_;
    std::string title_;  // of the window
    std::unique_ptr<Open> open_;
    std::vector<platform::Display> displays_;
    platform::WallPlace place_;
    bool shut_by_hand_ = false;  // until the displays, or what was asked for, change
    bool awake_ = false;
};

}  // namespace alongside::window
