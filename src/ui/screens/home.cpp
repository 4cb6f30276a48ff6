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
        if (!home.profiles.empty() && button(ui, "who", view[Word::who_change], {.kind = ButtonKind::link}))
            view.ask(app::ShowWho{});
        if (!home.profile_name.empty() && button(ui, "my-data", view[Word::mine_link], {.kind = ButtonKind::link}))
            view.ask(app::ShowMyData{});
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

std::string stands_at(const Texts& words, const app::CarryOn& run) {
    const std::string left = left_words(words, run.minutes_left);
    return run.turning.empty() ? left : fmt::format("{} · {}", words.format(Word::home_stopped_at, run.turning), left);
}

void where_it_stands(View& view, const app::CarryOn& run) {
    Ui& ui = view.ui;
    column(ui, {.gap = Space::xs}, [&] {
        titled(ui, run.title, 2, Type::subtitle);
        caption(ui, run.you);
        caption(ui, stands_at(view.words, run));
    });
    changed_since(view, run);
}

void carry_on_button(View& view, const app::CarryOn& run) {
    if (button(view.ui, "carry-on", view[Word::home_carry_on], {.icon = Icon::arrow_right, .shortcut = "Enter"}))
        view.ask(app::Resume{run.run});
}

/// One low card: where one was, as a small picture and in words, and the button that leads back there.
void carry_on(View& view) {
    const app::CarryOn& run = *view.state.home.carry_on;
    Ui& ui = view.ui;
    const TwoPane words_and_button{.first_share = 0.76F, .min_pane = 160, .gap = Space::l};
    const TwoPane picture_and_rest{.first_share = 0.17F, .min_pane = 150, .gap = Space::l};
    panel(ui, {.kind = PanelKind::raised, .padding = Space::m}, [&] {
        const auto rest = [&] {
            two_pane(
                ui, words_and_button, [&] { where_it_stands(view, run); },
                [&] { column(ui, {.align = Align::end}, [&] { carry_on_button(view, run); }); });
        };
        if (panes_stack(ui, picture_and_rest)) {
            where_it_stands(view, run);
            return carry_on_button(view, run);
        }
        two_pane(
            ui, picture_and_rest,
            [&] {
                place_picture(ui, {run.place_id, run.evening}, 1.8F);
            },
            rest);
    });
}

/// One quiet line; who does not want it turns it off where it leads.
void look_back(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::DueView>& due = view.state.after.due;
    const bool said = view.state.preferences.reviews && !due.empty();
    if (!said && due.empty() && view.state.after.coming.empty())
        return;
    row(ui, {.gap = Space::xs}, [&] {
        if (said)
            caption(ui, view.words.format(Word::review_home, due.front().title));
        if (button(ui, "reviews", view[Word::review_home_door], {.kind = ButtonKind::link}))
            view.ask(app::ShowReviews{});
    });
}

void see_home_as(View& view, app::HomeLook look) {
    app::Preferences wanted = view.state.preferences;
    wanted.home = look;
    view.ask(app::ChangePreferences{wanted});
}

/// The table, the map or a plain list; what was chosen last is remembered.
void how_to_see_it(View& view) {
    const std::array<std::string_view, 3> names = {view[Word::home_view_table], view[Word::home_view_map],
                                                   view[Word::home_view_list]};
    const auto now = static_cast<std::size_t>(view.state.preferences.home);
    if (const auto chosen = choice(view.ui, "look", view[Word::home_view], names, now, LabelShown::no))
        see_home_as(view, static_cast<app::HomeLook>(*chosen));
}

/// The heading of what follows, and on its line the ways to see it; below it where the line is short.
void heading_and_ways(View& view, Word name) {
    Ui& ui = view.ui;
    if (panes_stack(ui, {.first_share = 0.5F, .min_pane = 360})) {
        heading(ui, view[name], Level::title);
        return how_to_see_it(view);
    }
    row(ui, {.align = RowAlign::spread}, [&] {
        heading(ui, view[name], Level::title);
        column(ui, {}, [&] { how_to_see_it(view); });
    });
}

void shelf(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::ShelfView>& all = view.state.home.shelf;
    if (all.empty())
        return paragraph(ui, view[Word::home_shelf_empty]);
    ui.group(Role::list, "shelf", view[Word::home_shelf], [&] {
        grid(ui, {.min_cell = 380, .max_columns = 2}, all.size(), [&](std::size_t i) { shelf_tile(view, i); });
    });
}

/// The way to the ways through, for somebody who has met nobody yet.
void where_to_begin(View& view) {
    if (view.state.home.routes.empty())
        return;
    links(view.ui, RowAlign::start, [&] {
        if (button(view.ui, "routes", view[Word::home_routes_ask], {.kind = ButtonKind::link}))
            see_home_as(view, app::HomeLook::list);
    });
}

/// The table first, and the shelf below it; the other way round while nobody sits there.
void table_and_shelf(View& view) {
    if (view.state.home.chairs.empty()) {
        heading_and_ways(view, Word::home_shelf);
        where_to_begin(view);
        shelf(view);
        space(view.ui, Space::xl);
        heading(view.ui, view[Word::home_table], Level::title);
        return draw_table(view);
    }
    heading_and_ways(view, Word::home_table);
    draw_table(view);
    space(view.ui, Space::xl);
    heading(view.ui, view[Word::home_shelf], Level::title);
    shelf(view);
}

void seen_as_chosen(View& view) {
    switch (view.state.preferences.home) {
        case app::HomeLook::table:
            return table_and_shelf(view);
        case app::HomeLook::map:
            heading_and_ways(view, Word::home_map);
            return draw_map(view);
        case app::HomeLook::list:
            heading_and_ways(view, view.state.home.routes.empty() ? Word::home_shelf : Word::home_routes);
            return draw_list(view);
    }
}

/// For whoever was sent a scenario. Where nothing can be kept, there is no place to put one.
void more_scenarios(View& view) {
    if (!view.state.keeps)
        return;
    space(view.ui, Space::s);
    links(view.ui, RowAlign::start, [&] {
        if (button(view.ui, "open-file", view[Word::open_door], {.kind = ButtonKind::link}))
            view.ask(app::ShowOpening{});
    });
}

struct ToolTile {
    std::string id;
    std::string name;
    std::string aside;
    app::Command command;
};

std::vector<ToolTile> tool_tiles(const View& view) {
    std::vector<ToolTile> tiles;
    for (const app::ToolView& one : view.state.home.tools)
        tiles.push_back({"tool-" + one.id, one.title, minutes_words(view.words, one.minutes), app::OpenTool{one.id}});
    const auto words = [&](std::string id, Word name, app::WordsAt at) {
        tiles.push_back({std::move(id), std::string(view[name]), {}, app::ShowWords{at}});
    };
    words("own-text", Word::words_tool_lens, app::WordsAt::own_text);
    words("rewrite", Word::words_tool_rewrite, app::WordsAt::exercises);
    words("cards", Word::words_tool_cards, app::WordsAt::cards);
    return tiles;
}

/// What one can use on a project of one's own; quiet, since the scenarios come first.
void tools(View& view) {
    Ui& ui = view.ui;
    const std::vector<ToolTile> tiles = tool_tiles(view);
    space(ui, Space::xl);
    heading(ui, view[Word::practice_shelf], Level::title);
    paragraph(ui, view[Word::practice_shelf_text], {.colour = Colour::ink_soft});
    ui.group(Role::list, "tools", view[Word::practice_shelf], [&] {
        grid(ui, {.min_cell = 290, .max_columns = 3}, tiles.size(), [&](std::size_t i) {
            const ToolTile& one = tiles[i];
            if (tile(ui, one.id, {.name = one.name, .aside = one.aside, .quiet = true, .compact = true}))
                view.ask(one.command);
        });
    });
}

void quiet_ways(View& view) {
    const auto link = [&](std::string_view key, Word label, app::Command command) {
        if (button(view.ui, key, view[label], {.kind = ButtonKind::link}))
            view.ask(std::move(command));
    };
    link("room", Word::room_door, app::ShowRooms{});
    link("awards", Word::awards_door, app::ShowAwards{});
    link("code", Word::home_code, app::ShowCodeEntry{});
    link("settings", Word::settings, app::ShowSettings{});
    link("quit", Word::home_quit, app::Quit{});
}

std::string title(const View& view) {
    const app::HomeView& home = view.state.home;
    if (!home.profile_name.empty())
        return view.words.format(Word::home_title_name, home.profile_name);
    return std::string(view[home.newcomer ? Word::home_title_new : Word::home_title]);
}

void top(View& view) {
    Ui& ui = view.ui;
    if (panes_stack(ui, {.first_share = 0.5F, .min_pane = 510})) {
        heading(ui, title(view), Level::display);
        return links(ui, RowAlign::start, [&] { quiet_ways(view); });
    }
    links(ui, RowAlign::spread, [&] {
        heading(ui, title(view), Level::display);
        row(ui, {.gap = Space::xs}, [&] { quiet_ways(view); });
    });
}

}  // namespace

std::string shelf_aside(const View& view, const app::ShelfView& one) {
    std::string aside = one.minutes > 0 ? minutes_words(view.words, one.minutes) : std::string();
    if (one.finished_once)
        aside += fmt::format(". {}", view[Word::home_shelf_finished]);
    if (one.added)
        aside += fmt::format(" {}", view[Word::shelf_added]);
    return aside;
}

std::string shelf_hint(const View& view, const app::ShelfView& one) {
    return one.trouble.empty() || !one.added ? one.summary : view.words.format(Word::home_shelf_trouble, one.trouble);
}

std::string shelf_locked(const View& view, const app::ShelfView& one) {
    const bool opens = one.trouble.empty() || one.added;  // what was added has a card, to take it off again
    return opens ? std::string() : view.words.format(Word::home_shelf_trouble, one.trouble);
}

void shelf_tile(View& view, std::size_t index) {
    const app::ShelfView& one = view.state.home.shelf[index];
    const std::string aside = shelf_aside(view, one);
    const std::string locked = shelf_locked(view, one);
    const std::string hint = shelf_hint(view, one);
    if (tile(view.ui, one.id, {.name = one.title, .hint = hint, .aside = aside, .locked = locked}))
        view.ask(app::OpenScenario{one.id});
}

void draw_home(View& view) {
    Ui& ui = view.ui;
    const auto all = [&] {
        trouble(view);
        top(view);
        if (view.state.home.carry_on)
            carry_on(view);
        look_back(view);
        space(ui, Space::l);
        seen_as_chosen(view);
        more_scenarios(view);
        tools(view);
        space(ui, Space::xl);
        who_practises(view);
        voice_offer(view);
    };
    page(ui, fmt::format("home-{}", view.state.moment), {.measure = Measure::full}, [&] { framed(ui, all); });
}

}  // namespace alongside::ui::screens
