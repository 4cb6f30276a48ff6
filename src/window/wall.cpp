#include "window/wall.h"

#include <utility>

#include "ui/audience/wall.h"
#include "ui/presenter/presenter.h"

namespace alongside::window {

Wall::Open::Open(platform::Video& video, platform::Window& presenter, const std::filesystem::path& assets,
                 const ui::Themes& themes, const std::string& title)
    : window(video, {.title = title, .w = 1280, .h = 720, .keys_to = &presenter}),
      easel(video, window, assets, themes) {}

app::WallStands Wall::seat(const app::AppState& state) {
    const bool leading = state.screen == app::Screen::room;
    if (std::exchange(awake_, leading) != leading) {
        video_.keep_awake(leading);
    }
    if (!leading && state.screen != app::Screen::room_set_up) {
        open_.reset();
        return {};
    }
    place_window(platform::displays(), {state.room.wall.swapped, state.room.wall.window});
    app::WallStands stands{open_ != nullptr};
    if (open_) {
        const ui::Size size = open_->window.pixels();
        stands.shape = size.w / size.h;
    }
    return stands;
}

void Wall::place_window(const std::vector<platform::Display>& displays, const platform::WallWish& wish) {
    const platform::WallPlace place = platform::place_wall(displays, wish);
    const bool moved = displays != displays_ || place != place_;
    displays_ = displays;
    place_ = place;
    if (open_ && open_->window.closed()) {
        open_.reset();
        shut_by_hand_ = true;
    }
    shut_by_hand_ = shut_by_hand_ && !moved;
    if (shut_by_hand_ || place.spot == platform::WallSpot::strip) {
        open_.reset();
    } else if (!open_ || moved) {
        open(place);
    }
}

/// Where the renderer cannot be had, the picture stays in the trainer's window.
void Wall::open(const platform::WallPlace& place) {
    if (!open_) {
        open_ = std::make_unique<Open>(video_, presenter_, assets_, themes_, title_);
    }
    if (!open_->window.error().empty()) {
        open_.reset();
        shut_by_hand_ = true;
        return;
    }
    put(place);
}

void Wall::put(const platform::WallPlace& place) {
    if (place.spot != platform::WallSpot::screen) {
        return open_->window.set_fullscreen(false);
    }
    const platform::Display& screen = displays_[place.wall];
    open_->window.cover(screen);
    if (presenter_.is_on(screen)) {
        presenter_.move_to(displays_[place.presenter]);
    }
}

double Wall::turn(const app::AppState& state, const content::Words& words) {
    if (!open_) {
        return ui::never;
    }
    const ui::audience::WallLook wall = ui::presenter::wall_look(state);
    const ui::Look look{
        .theme = wall.theme, .reduced_motion = state.preferences.reduced_motion, .letters = wall.letters};
    const auto draw = [&](ui::Ui& ui) -> std::optional<app::Command> {
        const ui::Rect all{0, 0, ui.window().w, ui.window().h};
        ui::audience::draw_wall(ui, all, ui::presenter::wall_now(state, words), words, wall, state.room.wall_page);
        return std::nullopt;
    };
    return open_->easel.turn(look, draw).second;
}

}  // namespace alongside::window
