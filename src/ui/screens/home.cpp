/// Home: the evening to carry on with, and below it the long table, the map or a plain list. Nobody is counted.
#include <fmt/format.h>

#include <array>

#include "ui/screens/draw.h"
#include "ui/screens/home_parts.h"

namespace alongside::ui::screens {

namespace {

void who_practises(View& view) {
    Ui& ui = view.ui;
    const app::HomeView& home = view.state.home;
    row(ui, {.gap = Space::xs}, [&] {
        caption(ui, home.profile_name.empty() ? std::string(view[Word::home_practising_nobody])
                                              : view.words.format(Word::home_practising, home.profile_name));
        for (const std::string& name : home.profiles)
            if (name != home.profile_name &&
                button(ui, "as-" + name, view.words.format(Word::home_practise_as, name), {.kind = ButtonKind::link}))
                view.ask(app::ChooseProfile{name});
        if (!home.profile_name.empty() &&
            button(ui, "as-nobody", view[Word::home_practise_nobody], {.kind = ButtonKind::link}))
            view.ask(app::ChooseProfile{});
    });
}

std::string left_words(const Texts& words, int minutes) {
    return minutes == 1 ? std::string(words[Word::home_minute_left]) : words.format(Word::home_minutes_left, minutes);
}

/// Somebody has changed the scenario since: the run may stay with what it began with, or move over.
void changed_since(View& view, const app::CarryOn& run) {
    if (run.fit.empty())
        return;
    space(view.ui, Space::m);
    caption(view.ui, view.words.format(Word::home_edited, run.fit));
    if (button(view.ui, "move-over", view[Word::home_move_over], {.kind = ButtonKind::link}))
        view.ask(app::MoveOver{run.run});
}

void where_it_stands(View& view, const app::CarryOn& run) {
    Ui& ui = view.ui;
    heading(ui, run.title, Level::title);
    paragraph(ui, run.you);
    if (!run.turning.empty())
        caption(ui, view.words.format(Word::home_stopped_at, run.turning));
    space(ui, Space::l);
    row(ui, {.gap = Space::m}, [&] {
        if (button(ui, "carry-on", view[Word::home_carry_on], {.icon = Icon::arrow_right, .shortcut = "Enter"}))
            view.ask(app::Resume{run.run});
        caption(ui, left_words(view.words, run.minutes_left));
    });
    changed_since(view, run);
}

void carry_on(View& view) {
    const app::CarryOn& run = *view.state.home.carry_on;
    panel(view.ui, {.kind = PanelKind::raised}, [&] {
        const TwoPane panes{.first_share = 0.6F, .min_pane = 280};
        if (panes_stack(view.ui, panes))
            return where_it_stands(view, run);
        two_pane(
            view.ui, panes, [&] { where_it_stands(view, run); },
            [&] {
                place_picture(view.ui, {run.place_id, run.evening}, 3);
            });
    });
}

/// The table, the map or a plain list; what was chosen last is remembered.
void how_to_see_it(View& view) {
    const std::array<std::string_view, 3> names = {view[Word::home_view_table], view[Word::home_view_map],
                                                   view[Word::home_view_list]};
    const app::Preferences& now = view.state.preferences;
    if (const auto chosen = choice(view.ui, "look", view[Word::home_view], names, static_cast<std::size_t>(now.home))) {
        app::Preferences wanted = now;
        wanted.home = static_cast<app::HomeLook>(*chosen);
        view.ask(app::ChangePreferences{wanted});
    }
}

void seen_as_chosen(View& view) {
    switch (view.state.preferences.home) {
        case app::HomeLook::table:
            draw_table(view);
            space(view.ui, Space::xl);
            return draw_shelf(view);
        case app::HomeLook::map:
            return draw_map(view);
        case app::HomeLook::list:
            return draw_list(view);
    }
}

void quiet_ways(View& view) {
    Ui& ui = view.ui;
    const auto link = [&](std::string_view key, Word label, app::Command command) {
        if (button(ui, key, view[label], {.kind = ButtonKind::link}))
            view.ask(std::move(command));
    };
    row(ui, {.gap = Space::xs}, [&] {
        link("code", Word::home_code, app::ShowCodeEntry{});
        link("settings", Word::settings, app::ShowSettings{});
        link("quit", Word::home_quit, app::Quit{});
    });
}

std::string title(const View& view) {
    const app::HomeView& home = view.state.home;
    if (!home.profile_name.empty())
        return view.words.format(Word::home_title_name, home.profile_name);
    return std::string(view[home.newcomer ? Word::home_title_new : Word::home_title]);
}

void top(View& view) {
    links(view.ui, RowAlign::spread, [&] {
        heading(view.ui, title(view), Level::display);
        quiet_ways(view);
    });
}

}  // namespace

void shelf_tile(View& view, std::size_t index) {
    const app::ShelfView& one = view.state.home.shelf[index];
    std::string aside = one.minutes > 0 ? minutes_words(view.words, one.minutes) : std::string();
    if (one.finished_once)
        aside += fmt::format(". {}", view[Word::home_shelf_finished]);
    const std::string locked =
        one.trouble.empty() ? std::string() : view.words.format(Word::home_shelf_trouble, one.trouble);
    const Tile look{.name = one.title, .hint = one.module, .aside = aside, .locked = locked};
    if (tile(view.ui, one.id, look))
        view.ask(app::OpenScenario{one.id});
}

void draw_shelf(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::ShelfView>& all = view.state.home.shelf;
    heading(ui, view[Word::home_shelf], Level::title);
    if (all.empty()) {
        paragraph(ui, view[Word::home_shelf_empty]);
        return;
    }
    ui.group(Role::list, "shelf", view[Word::home_shelf], [&] {
        grid(ui, {.min_cell = 380, .max_columns = 2}, all.size(), [&](std::size_t i) { shelf_tile(view, i); });
    });
}

void draw_home(View& view) {
    Ui& ui = view.ui;
    const auto all = [&] {
        trouble(view);
        top(view);
        if (view.state.home.carry_on)
            carry_on(view);
        for (void (*part)(View&) : {how_to_see_it, seen_as_chosen, who_practises}) {
            space(ui, Space::xl);
            part(view);
        }
    };
    page(ui, fmt::format("home-{}", view.state.moment), {.measure = Measure::full}, [&] { framed(ui, all); });
}

}  // namespace alongside::ui::screens
