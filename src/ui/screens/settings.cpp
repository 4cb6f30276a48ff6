/// How the program looks, tried out at once on the words beside it.
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

void change(View& view, const app::Preferences& wanted) {
    view.ask(app::ChangePreferences{wanted});
}

void theme_choice(View& view) {
    const app::Preferences& now = view.state.preferences;
    const std::array<std::string_view, 5> names = {view[Word::look_theme_desktop], view[Word::look_theme_light],
                                                   view[Word::look_theme_dark], view[Word::look_theme_contrast],
                                                   view[Word::look_theme_projector]};
    if (const auto chosen =
            choice(view.ui, "theme", view[Word::look_theme], names, static_cast<std::size_t>(now.theme))) {
        app::Preferences wanted = now;
        wanted.theme = static_cast<app::ThemeChoice>(*chosen);
        change(view, wanted);
    }
}

void text_size(View& view) {
    const app::Preferences& now = view.state.preferences;
    const std::string percent = view.words.format(Word::look_percent, now.text_percent);
    if (const auto size =
            slider(view.ui, "size", view[Word::look_size], now.text_percent,
                   {.low = app::kTextLow, .high = app::kTextHigh, .step = app::kTextStep, .value_words = percent})) {
        app::Preferences wanted = now;
        wanted.text_percent = *size;
        change(view, wanted);
    }
}

void switches(View& view) {
    const app::Preferences& now = view.state.preferences;
    if (const auto on =
            toggle(view.ui, "motion", view[Word::look_motion], now.reduced_motion, view[Word::look_motion_hint])) {
        app::Preferences wanted = now;
        wanted.reduced_motion = *on;
        change(view, wanted);
    }
}

void pressing(View& view) {
    const app::Preferences& now = view.state.preferences;
    if (const auto on = toggle(view.ui, "press-twice", view[Word::look_press_twice], now.press_twice,
                               view[Word::look_press_twice_hint])) {
        app::Preferences wanted = now;
        wanted.press_twice = *on;
        change(view, wanted);
    }
}

void voice(View& view) {
    const app::Preferences& now = view.state.preferences;
    app::Preferences wanted = now;
    if (const auto on = toggle(view.ui, "voice", view[Word::look_voice], now.voice, view[Word::look_voice_hint]))
        wanted.voice = *on;
    if (now.voice) {
        const std::string percent = view.words.format(Word::look_percent, now.voice_rate);
        wanted.voice_rate = slider(view.ui, "rate", view[Word::look_voice_rate], now.voice_rate,
                                   {.low = 0, .high = 100, .step = app::kRateStep, .value_words = percent})
                                .value_or(now.voice_rate);
    }
    if (wanted != now)
        change(view, wanted);
}

void letters(View& view) {
    const app::Preferences& now = view.state.preferences;
    const std::array<std::string_view, 3> names = {view[Word::look_letters_inter], view[Word::look_letters_noto],
                                                   view[Word::look_letters_dyslexic]};
    column(view.ui, {.gap = Space::xs}, [&] {
        if (const auto chosen =
                choice(view.ui, "letters", view[Word::look_letters], names, static_cast<std::size_t>(now.letters))) {
            app::Preferences wanted = now;
            wanted.letters = static_cast<app::LettersChoice>(*chosen);
            change(view, wanted);
        }
        caption(view.ui, view[Word::look_letters_hint]);
    });
}

void spacing(View& view) {
    const app::Preferences& now = view.state.preferences;
    const std::array<std::string_view, 2> names = {view[Word::look_spacing_drawn], view[Word::look_spacing_wider]};
    if (const auto chosen =
            choice(view.ui, "spacing", view[Word::look_spacing], names, static_cast<std::size_t>(now.spacing))) {
        app::Preferences wanted = now;
        wanted.spacing = static_cast<app::SpacingChoice>(*chosen);
        change(view, wanted);
    }
}

void sound(View& view) {
    const app::Preferences& now = view.state.preferences;
    if (const auto on = toggle(view.ui, "sound", view[Word::look_sound], now.sound, view[Word::look_sound_hint])) {
        app::Preferences wanted = now;
        wanted.sound = *on;
        change(view, wanted);
    }
    if (!now.sound)
        return;
    const std::string percent = view.words.format(Word::look_percent, now.volume);
    if (const auto volume = slider(view.ui, "volume", view[Word::look_volume], now.volume,
                                   {.low = 0, .high = 100, .step = app::kVolumeStep, .value_words = percent})) {
        app::Preferences wanted = now;
        wanted.volume = *volume;
        change(view, wanted);
    }
}

void sample(View& view) {
    Ui& ui = view.ui;
    panel(ui, {.kind = PanelKind::raised}, [&] {
        titled(ui, view[Word::look_sample_title], 2, Type::title);
        narration(ui, view[Word::look_sample]);
        caption(ui, view[Word::look_sample_small]);
    });
}

/// Ways further, a line each.
void further(View& view) {
    const auto way = [&](std::string_view key, Word label, app::Command command) {
        links(view.ui, RowAlign::start, [&] {
            if (button(view.ui, key, view[label], {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
                view.ask(std::move(command));
        });
    };
    column(view.ui, {.gap = Space::none}, [&] {
        way("about", Word::about_title, app::ShowAbout{});
        way("my-data", Word::mine_link, app::ShowMyData{});
        way("privacy", Word::mine_privacy, app::ShowPrivacy{});
        way("keys", Word::keys_title, app::ShowKeys{});
    });
}

}  // namespace

void draw_settings(View& view) {
    side_screen(view, "settings", Measure::full, app::CloseSettings{}, view[Word::go_back], [&] {
        heading(view.ui, view[Word::look_title], Level::display);
        theme_choice(view);
        space(view.ui, Space::xl);
        two_pane(
            view.ui, {.first_share = 0.58F, .min_pane = 330},
            [&] {
                column(view.ui, {.gap = Space::l}, [&] {
                    text_size(view);
                    letters(view);
                    spacing(view);
                    switches(view);
                    pressing(view);
                    voice(view);
                    sound(view);
                });
            },
            [&] {
                sample(view);
                further(view);
            });
    });
}

}  // namespace alongside::ui::screens
