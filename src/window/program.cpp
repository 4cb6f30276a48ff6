#include "window/program.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <utility>

#include "app/app.h"
#include "platform/access.h"
#include "platform/appearance.h"
#include "platform/audio.h"
#include "platform/shot.h"
#include "platform/speech.h"
#include "ui/audience/wall.h"
#include "ui/gallery.h"
#include "ui/screens/sample_room.h"
#include "ui/screens/samples.h"
#include "ui/screens/screens.h"
#include "window/easel.h"
#include "window/voice.h"
#include "window/wall.h"
#include "window/worker.h"

namespace alongside::window {

namespace {

constexpr std::string_view kThemes = "themes";

/// Of the environment; empty if it is not set.
std::string value_of(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

bool is_set(const char* name) {
    return !value_of(name).empty();
}

/// SDL would also draw where nobody can see it, so the desktop is asked for first.
bool has_desktop() {
    return is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("SDL_VIDEODRIVER");
}

/// What the person should know before they begin; empty if all is well.
std::string trouble_of(const app::Opened& opened, const ui::ThemesRead& themes, const ui::KeyMapRead& keys,
                       const platform::PangoText& text) {
    std::string trouble = opened.trouble;
    const auto add = [&](const std::string& sentence) { trouble += (trouble.empty() ? "" : " ") + sentence; };
    if (!themes.trouble.empty()) {
        add(themes.trouble);
    }
    if (keys.wrong_line > 0) {
        add(opened.words.format(content::Word::keys_wrong, keys.wrong_line));
    }
    for (const std::string& family : text.missing_families()) {
        add(opened.words.format(content::Word::trouble_letters, family));
    }
    return trouble;
}

/// What comes from phones wakes the window.
app::Desk woken(app::Desk desk, platform::Video& video) {
    desk.wake = [&video] { video.wake(); };
    return desk;
}

/// Everything of the app's window that outlives a frame.
class Stage {
  public:
    Stage(platform::Video& video, platform::Window& window, app::Opened& opened, const std::filesystem::path& assets,
          const ui::ThemesRead& themes, ui::KeyMapRead keys)
        : video_(video),
          window_(window),
          appearance_(platform::desktop_appearance()),
          easel_(video, window, assets, themes.themes),
          wall_(video, window, assets, themes.themes, opened.words[content::Word::room_wall_window]),
          audio_(assets / "sounds"),
          speech_([&video] { video.wake(); }, value_of("ALONGSIDE_VOICE_LOG")),
          voice_(speech_, opened.words),
          access_([&window](ui::Event event) { window.post(std::move(event)); }),
          worker_([&video] { video.wake(); }),
          app_(woken(opened.desk(), video), worker_.background(), trouble_of(opened, themes, keys, easel_.text())) {
        easel_.use_keys(std::move(keys.map));
        video_.offer_keys([this](const platform::DeskKey& key) { return access_.takes(key); });
        if (appearance_.screen_reader && !app_.state().preferences.voice) {
            voice_.offer();
        }
    }

    ~Stage() { video_.offer_keys({}); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    bool over() const { return video_.quit() || window_.closed() || app_.state().quit; }

    void plan(const app::PlanRoom& room) {
        app_.handle(app::ShowRooms{});
        app_.handle(room);
    }

    void open(const std::filesystem::path& file) { app_.handle(app::DropFile{file.string()}); }

    /// One frame: what has come from the worker, the screen, and what the person asked for.
    void turn() {
        worker_.deliver();
        sound();
        if (speech_.failed() && app_.state().preferences.voice) {
            app_.handle(app::NoVoice{});
        }
        if (const auto file = video_.take_dropped()) {
            app_.handle(app::DropFile{*file});
        }
        app_.look_at_room(wall_.seat(app_.state()));
        const auto [command, next] = easel_.turn(
            look(), [this](ui::Ui& ui) { return ui::draw(ui, app_.state(), app_.words()); },
            [this](const ui::Tree& tree) { tell(tree); });
        const double wall_next = wall_.turn(app_.state(), app_.words());
        if (command) {
            app_.handle(*command);
        } else {
            video_.wait(std::min(next, wall_next));
        }
    }

  private:
    /// What stands on the screen, for those who hear it.
    void tell(const ui::Tree& tree) {
        voice_.show(tree, app_.state());
        access_.publish(tree, window_.origin(), window_.active());
    }

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
    Easel easel_;
    Wall wall_;
    platform::Audio audio_;
    platform::Speech speech_;
    Voice voice_;
    platform::Access access_;
    std::uint64_t heard_at_ = 0;
    std::uint64_t tries_ = 0;
    Worker worker_;
    app::App app_;
};

int mistake(const std::string& sentence) {
    std::cerr << sentence << '\n';
    return 2;
}

int list_screens() {
    for (const std::string_view name : ui::screens::sample_names()) {
        std::cout << name << '\n';
    }
    for (const std::string_view name : ui::screens::wall_sample_names()) {
        std::cout << name << '\n';
    }
    for (const std::string_view name : ui::gallery_names()) {
        std::cout << name << '\n';
    }
    return 0;
}

/// How words look in a picture, as the settings would have it.
ui::Look lettering_of(const app::Call& call) {
    app::Preferences preferences;
    if (const auto letters = index_of(app::kLettersIds, call.letters)) {
        preferences.letters = static_cast<app::LettersChoice>(*letters);
    }
    if (const auto spacing = index_of(app::kSpacingIds, call.spacing)) {
        preferences.spacing = static_cast<app::SpacingChoice>(*spacing);
    }
    preferences.text_percent = call.text_percent;
    preferences.reduced_motion = true;
    return ui::look_for(preferences, ui::ThemeName::light);
}

platform::Shot shot_of(const app::Call& call, const std::filesystem::path& assets) {
    platform::Shot shot;
    shot.input.pixels = {static_cast<float>(call.pixels_wide), static_cast<float>(call.pixels_high)};
    const ui::ThemesRead themes = ui::read_themes(assets / kThemes);
    if (!themes.trouble.empty()) {
        std::cerr << themes.trouble << '\n';
    }
    shot.themes = themes.themes;
    shot.input.look = lettering_of(call);
    shot.input.look.theme = ui::theme_from_key(call.theme).value_or(ui::ThemeName::light);
    shot.renderer = call.renderer == "gles" ? platform::ShotRenderer::gles : platform::ShotRenderer::software;
    shot.pictures = [assets](ui::Textures& textures) -> std::unique_ptr<ui::PictureSource> {
        return std::make_unique<platform::Pictures>(textures, assets);
    };
    return shot;
}

app::PlanRoom planned(const app::Call& call) {
    app::PlanRoom plan{call.scenario, {}};
    plan.setup.people = call.people.value_or(plan.setup.people);
    plan.setup.minutes = call.minutes.value_or(plan.setup.minutes);
    return plan;
}

}  // namespace

std::optional<int> run(const app::Call& call, app::Opened& opened, const std::filesystem::path& assets) {
    const bool room = call.kind == app::Call::Kind::room;
    if (room && opened.library.find(call.scenario) == nullptr) {
        return mistake(opened.words.format(content::Word::text_no_scenario, call.scenario));
    }
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
    const ui::ThemesRead themes = ui::read_themes(assets / kThemes);
    Stage stage(video, window, opened, assets, themes, ui::read_key_map(opened.keys));
    if (room) {
        stage.plan(planned(call));
    }
    if (!call.file.empty()) {
        stage.open(call.file);
    }
    while (!stage.over()) {
        stage.turn();
    }
    return 0;
}

int gallery(const std::filesystem::path& assets) {
    const std::string nowhere =
        "There is no display to show it on. \"alongside shot gallery --out FILE.png\" makes a picture.";
    if (!has_desktop()) {
        return mistake(nowhere);
    }
    platform::Video video;
    if (!video.started()) {
        return mistake(nowhere);
    }
    platform::Window window(video, {});
    if (!window.error().empty()) {
        return mistake(window.error());
    }
    const ui::ThemesRead themes = ui::read_themes(assets / kThemes);
    if (!themes.trouble.empty()) {
        std::cerr << themes.trouble << '\n';
    }
    Easel easel(video, window, assets, themes.themes);
    ui::Gallery guide;
    while (!video.quit() && !window.closed()) {
        const auto [changed, next] = easel.turn(guide.look, [&](ui::Ui& ui) {
            const ui::Look before = guide.look;
            ui::gallery(ui, guide);
            return before == guide.look ? std::nullopt : std::optional(guide.look);
        });
        if (!changed) {
            video.wait(next);
        }
    }
    return 0;
}

int shot(const app::Call& call, const content::Words& words, const std::filesystem::path& assets) {
    if (call.screen == "list") {
        return list_screens();
    }
    const auto state = ui::screens::sample(call.screen);
    const auto page = ui::gallery_page(call.screen);
    const auto wall = ui::screens::wall_sample(call.screen, call.depth);
    if (!state && !page && !wall) {
        return mistake("There is no screen called \"" + call.screen + "\". \"alongside shot list\" names them all.");
    }
    if (call.out.empty()) {
        return mistake("Where to? Name a PNG file with --out.");
    }
    const platform::Shot wanted = shot_of(call, assets);
    ui::Gallery guide;
    guide.page = page.value_or(guide.page);
    guide.look = wanted.input.look;
    const auto image = platform::take_shot(wanted, [&](ui::Ui& ui) {
        if (state) {
            ui::draw(ui, *state, words);
        } else if (wall) {
            const ui::audience::WallLook look{.theme = wanted.input.look.theme, .letters = wanted.input.look.letters};
            ui::audience::draw_wall(ui, {0, 0, ui.window().w, ui.window().h}, *wall, words, look,
                                    static_cast<std::size_t>(call.page - 1));
        } else {
            ui::gallery(ui, guide);
        }
    });
    if (const auto* error = std::get_if<platform::ShotError>(&image)) {
        return mistake(error->why);
    }
    const std::string trouble = platform::write_png(std::get<platform::Image>(image), call.out);
    return trouble.empty() ? 0 : mistake(trouble);
}

}  // namespace alongside::window
