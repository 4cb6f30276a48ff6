#include "ui/screens/screens.h"

#include <fmt/format.h>

#include "ui/presenter/presenter.h"
#include "ui/screens/draw.h"

namespace alongside::ui {

namespace {

using screens::View;

void draw_screen(View& view) {
    switch (view.state.screen) {
        case app::Screen::welcome:
            return screens::draw_welcome(view);
        case app::Screen::home:
            return screens::draw_home(view);
        case app::Screen::card:
            return screens::draw_card(view);
        case app::Screen::scene:
            return screens::draw_scene(view);
        case app::Screen::keep:
            return screens::draw_keep(view);
        case app::Screen::debrief:
            return screens::draw_debrief(view);
        case app::Screen::closer:
            return screens::draw_closer(view);
        case app::Screen::settings:
            return screens::draw_settings(view);
        case app::Screen::code:
            return screens::draw_code(view);
        case app::Screen::about:
            return screens::draw_about(view);
        case app::Screen::statement:
            return screens::draw_statement(view);
        case app::Screen::module:
            return screens::draw_module(view);
        case app::Screen::practice:
            return screens::draw_practice(view);
        case app::Screen::words:
            return screens::draw_word_tools(view);
        case app::Screen::awards:
            return screens::draw_awards(view);
        case app::Screen::paper:
            return screens::draw_paper(view);
        case app::Screen::who:
            return screens::draw_who(view);
        case app::Screen::my_data:
            return screens::draw_my_data(view);
        case app::Screen::privacy:
            return screens::draw_privacy(view);
        case app::Screen::reviews:
            return screens::draw_reviews(view);
        case app::Screen::panel:
            return screens::draw_panel(view);
        case app::Screen::opening:
            return screens::draw_opening(view);
        case app::Screen::room_set_up:
            return presenter::draw_set_up(view);
        case app::Screen::room:
            return presenter::draw_room(view);
    }
}

void draw_sheet(View& view) {
    switch (view.state.sheet) {
        case app::Sheet::none:
            return;
        case app::Sheet::ways_out:
            return screens::draw_ways_out(view);
        case app::Sheet::note:
            return screens::draw_note(view);
        case app::Sheet::own_words:
            return screens::draw_own_words(view);
        case app::Sheet::keys:
            return screens::draw_keys(view);
        case app::Sheet::lens:
            return screens::draw_lens(view);
    }
}

/// Keys that work on every screen.
void keys(View& view) {
    if (view.ui.key_anywhere(Key::f1, view[content::Word::keys_title]))
        view.ask(app::ShowKeys{});
    if (view.ui.key_anywhere('j', view[content::Word::lens_title]))
        view.ask(app::ShowLens{});
    if (view.ui.key_anywhere('v', view[content::Word::keys_voice])) {
        app::Preferences wanted = view.state.preferences;
        wanted.voice = !wanted.voice;
        view.ask(app::ChangePreferences{wanted});
    }
    if (!view.state.preferences.voice)
        return;
    if (view.ui.key_anywhere('r', view[content::Word::voice_again]))
        view.ask(app::HearAgain{});
    if (view.ui.key_anywhere('s', view[content::Word::voice_stop]))
        view.ask(app::Hush{});
}

/// Hard words are marked while the lens lies over the screen, where somebody left them marked, and where words are what
/// it is about.
void mark_hard_words(View& view) {
    const app::WordsState& words = view.state.words;
    const bool about_words = view.state.screen == app::Screen::words && words.at != app::WordsAt::cards;
    const bool marked = view.state.sheet == app::Sheet::lens || words.leave_marked || about_words;
    if (!marked || words.lens == nullptr)
        return view.ui.mark_words(nullptr);
    view.ui.mark_words([lens = words.lens](std::string_view text) { return lens->places(text); });
}

/// Screens that fade in as a whole when one comes to them; what changes inside of one fades by itself.
std::string screen_key(const app::AppState& state) {
    const int screen = static_cast<int>(state.screen);
    return state.screen == app::Screen::debrief ? fmt::format("{}-{}", screen, static_cast<int>(state.step))
                                                : fmt::format("{}", screen);
}

ThemeName theme_for(app::ThemeChoice choice, ThemeName desktop) {
    switch (choice) {
        case app::ThemeChoice::follow_desktop:
            return desktop;
        case app::ThemeChoice::light:
            return ThemeName::light;
        case app::ThemeChoice::dark:
            return ThemeName::dark;
        case app::ThemeChoice::contrast:
            return ThemeName::contrast;
        case app::ThemeChoice::projector:
            return ThemeName::projector;
    }
    return desktop;
}

Letters letters_for(app::LettersChoice choice) {
    switch (choice) {
        case app::LettersChoice::inter:
            return Letters::inter;
        case app::LettersChoice::noto_sans:
            return Letters::noto_sans;
        case app::LettersChoice::opendyslexic:
            return Letters::opendyslexic;
    }
    return Letters::inter;
}

}  // namespace

std::optional<app::Command> draw(Ui& ui, const app::AppState& state, const content::Words& words) {
    View view{ui, state, words};
    mark_hard_words(view);
    ui.painter().push_opacity(ui.appear(fmt::format("screen-{}", screen_key(state)), motion::calm));
    draw_screen(view);
    ui.painter().pop_opacity();
    keys(view);
    draw_sheet(view);
    const bool asks_pin = state.screen == app::Screen::who && !state.data.asked.empty();
    if (state.screen != app::Screen::code && !asks_pin)  // they answer beside their field
        screens::status(view);
    return std::move(view.answer);
}

Look look_for(const app::Preferences& preferences, ThemeName desktop) {
    return {.theme = theme_for(preferences.theme, desktop),
            .text_scale = static_cast<float>(preferences.text_percent) / 100,
            .reduced_motion = preferences.reduced_motion,
            .letters = letters_for(preferences.letters),
            .spacing = preferences.spacing == app::SpacingChoice::wider ? Spacing::wider : Spacing::as_drawn};
}

}  // namespace alongside::ui
