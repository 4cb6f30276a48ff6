#pragma once
/// One window's drawing: its letters, its pictures, its interface, and frames shown only where they changed.
#include <filesystem>
#include <functional>
#include <utility>

#include "platform/pango_text.h"
#include "platform/pictures.h"
#include "platform/video.h"
#include "platform/window.h"

namespace alongside::window {

class Easel {
  public:
    /// All but the folder outlive it.
    Easel(platform::Video& video, platform::Window& window, const std::filesystem::path& assets,
          const ui::Themes& themes)
        : window_(window),
          text_(window.textures()),
          pictures_(window.textures(), assets, [&video] { video.wake(); }),
          ui_({text_, window.textures(), pictures_, window.clipboard(), themes}) {}

    const platform::PangoText& text() const { return text_; }
    void use_keys(ui::KeyMap keys) { ui_.use_keys(std::move(keys)); }

    /// One frame: shown and, where it has come to rest, told; unless the person asked for something. Gives that, and
    /// when the next frame is due.
    template <class Draw>
    auto turn(const ui::Look& look, Draw&& draw, const std::function<void(const ui::Tree&)>& tell = {}) {
        if (window_.lost_textures()) {
            ui_.textures_lost();
            pictures_.forget_textures();
        }
        pictures_.begin_frame();
        auto [answer, frame] = ui_.frame(window_.input(look), draw);
        if (!answer) {
            window_.show(frame);
            if (tell && !frame.unsettled && !frame.events_left) {
                tell(ui_.tree());
            }
        }
        return std::pair{std::move(answer), frame.next};
    }

  private:
    platform::Window& window_;
    platform::PangoText text_;
    platform::Pictures pictures_;
    ui::Ui ui_;
};

}  // namespace alongside::window
