#include "window/program.h"

#include <cstdlib>
#include <iostream>
#include <utility>

#include "platform/appearance.h"
#include "platform/audio.h"
#include "platform/pango_text.h"
#include "platform/pictures.h"
#include "platform/shot.h"
#include "platform/video.h"
#include "platform/window.h"
#include "ui/gallery.h"
#include "ui/screens/samples.h"
#include "ui/screens/screens.h"
#include "window/worker.h"

namespace alongside::window {

namespace {

constexpr std::string_view kGallery = "gallery";

bool is_set(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

/// SDL would also draw where nobody can see it, so the desktop is asked for first.
bool has_desktop() {
    return is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("SDL_VIDEODRIVER");
}

/// Everything of one window that outlives a frame.
class Stage {
  public:
    Stage(platform::Video& video, platform::Window& window, app::Opened& opened, const std::filesystem::path& assets)
        : video_(video),
          window_(window),
          appearance_(platform::desktop_appearance()),
          text_(window.textures()),
          pictures_(window.textures(), assets, [&video] { video.wake(); }),
          audio_(assets / "sounds"),
          ui_({text_, window.textures(), pictures_, window.clipboard()}),
          worker_([&video] { video.wake(); }),
          app_(opened.desk(), worker_.background(), opened.trouble) {}

    bool over() const { return video_.quit() || window_.closed() || app_.state().quit; }

    /// One frame: what has come from the worker, the screen, and what the person asked for.
    void turn() {
        worker_.deliver();
        if (window_.lost_textures()) {
            ui_.textures_lost();
            pictures_.forget_textures();
        }
        pictures_.begin_frame();
        sound();
        const auto [command, frame] =
            ui_.frame(window_.input(look()), [this](ui::Ui& ui) { return ui::draw(ui, app_.state(), app_.words()); });
        if (command) {
            app_.handle(*command);
            return;
        }
        window_.show(frame);
        video_.wait(frame.next);
    }

  private:
    /// Plays what is to be heard, once, for those who have asked for sound.
    void sound() {
        const app::AppState& state = app_.state();
        const bool tried = std::exchange(tries_, state.tries) != state.tries;
        const bool came = std::exchange(heard_at_, state.heard_at) != state.heard_at && state.heard;
        if (state.preferences.sound && (tried || came)) {
            const Sound what = came ? *state.heard : Sound::pen;
            audio_.play(kSoundIds[static_cast<std::size_t>(what)], state.preferences.volume);
        }
    }

    ui::Look look() const {
        const ui::ThemeName desktop = appearance_.more_contrast ? ui::ThemeName::contrast
                                      : appearance_.dark        ? ui::ThemeName::dark
                                                                : ui::ThemeName::light;
        ui::Look look = ui::look_for(app_.state().preferences, desktop);
        look.reduced_motion = look.reduced_motion || appearance_.less_motion;
        return look;
    }

    platform::Video& video_;
    platform::Window& window_;
    platform::Appearance appearance_;
    platform::PangoText text_;
    platform::Pictures pictures_;
    platform::Audio audio_;
    std::uint64_t heard_at_ = 0;
    std::uint64_t tries_ = 0;
    ui::Ui ui_;
    Worker worker_;
    app::App app_;
};

ui::ThemeName theme_named(std::string_view key) {
    for (const ui::ThemeName theme : ui::all_themes) {
        if (ui::theme_key(theme) == key) {
            return theme;
        }
    }
    return ui::ThemeName::light;
}

int mistake(const std::string& sentence) {
    std::cerr << sentence << '\n';
    return 2;
}

int list_screens() {
    for (const std::string_view name : ui::screens::sample_names()) {
        std::cout << name << '\n';
    }
    std::cout << kGallery << '\n';
    return 0;
}

platform::Shot shot_of(const app::Call& call, const std::filesystem::path& assets) {
    platform::Shot shot;
    shot.input.pixels = {static_cast<float>(call.pixels_wide), static_cast<float>(call.pixels_high)};
    shot.input.look.theme = theme_named(call.theme);
    shot.input.look.text_scale = static_cast<float>(call.text_percent) / 100.0F;
    shot.input.look.reduced_motion = true;
    shot.renderer = call.renderer == "gles" ? platform::ShotRenderer::gles : platform::ShotRenderer::software;
    shot.pictures = [assets](ui::Textures& textures) -> std::unique_ptr<ui::PictureSource> {
        return std::make_unique<platform::Pictures>(textures, assets);
    };
    return shot;
}

}  // namespace

std::optional<int> run(app::Opened& opened, const std::filesystem::path& assets) {
    if (!has_desktop()) {
        return std::nullopt;
    }
    platform::Video video;
    if (!video.started()) {
        return std::nullopt;
    }
    platform::Window window(video, {});
    if (!window.error().empty()) {
        return mistake(window.error());
    }
    Stage stage(video, window, opened, assets);
    while (!stage.over()) {
        stage.turn();
    }
    return 0;
}

int shot(const app::Call& call, const content::Words& words, const std::filesystem::path& assets) {
    if (call.screen == "list") {
        return list_screens();
    }
    const auto state = ui::screens::sample(call.screen);
    if (!state && call.screen != kGallery) {
        return mistake("There is no screen called \"" + call.screen + "\". \"alongside shot list\" names them all.");
    }
    if (call.out.empty()) {
        return mistake("Where to? Name a PNG file with --out.");
    }
    ui::Gallery gallery;
    const auto image = platform::take_shot(shot_of(call, assets), [&](ui::Ui& ui) {
        if (state) {
            ui::draw(ui, *state, words);
        } else {
            ui::gallery(ui, gallery);
        }
    });
    if (const auto* error = std::get_if<platform::ShotError>(&image)) {
        return mistake(error->why);
    }
    const std::string trouble = platform::write_png(std::get<platform::Image>(image), call.out);
    return trouble.empty() ? 0 : mistake(trouble);
}

}  // namespace alongside::window
