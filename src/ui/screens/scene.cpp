/// A scene: what is said, one page at a time, then the moment of choice; beside it who is here and what was promised.
#include <fmt/format.h>

#include "ui/screens/draw.h"
#include "ui/screens/scene_parts.h"

namespace alongside::ui::screens {

namespace {

constexpr TwoPane panes{.first_share = 0.64F, .min_pane = 330, .gap = Space::xxl};

std::string left_words(const Texts& words, int minutes) {
    return minutes == 1 ? std::string(words[Word::scene_minute_left]) : words.format(Word::scene_minutes_left, minutes);
}

void where(View& view) {
    Ui& ui = view.ui;
    links(ui, RowAlign::spread, [&] {
        titled(ui, place_and_time(view.words, view.state.scene.place, view.state.scene.evening), 1, Type::subtitle);
        if (button(ui, "ways-out", view[Word::scene_ways_out], {.kind = ButtonKind::link, .shortcut = "Esc"}))
            view.ask(app::OpenWaysOut{});
    });
}

void quiet_ways(View& view, bool side_by_side) {
    Ui& ui = view.ui;
    const auto link = [&](std::string_view key, Word label, std::string_view shortcut, app::Command command) {
        if (button(ui, key, view[label], {.kind = ButtonKind::link, .shortcut = shortcut}))
            view.ask(std::move(command));
    };
    const auto all = [&] {
        if (view.state.page > 0)
            link("read-again", Word::scene_read_again, "r", app::ReadAgain{});
        if (view.state.scene.can_go_back)
            link("back", Word::scene_back, "b", app::GoBack{});
        link("settings", Word::settings, "", app::ShowSettings{});
    };
    side_by_side ? row(ui, {.gap = Space::xs}, all) : links(ui, RowAlign::start, all);
}

void time_left(View& view) {
    if (view.state.scene.running)
        caption(view.ui, left_words(view.words, view.state.scene.minutes_left));
}

/// One line that stays; in a narrow window it stands after everything else and leaves the room to the words.
void foot(View& view, bool side_by_side) {
    if (side_by_side)
        return links(view.ui, RowAlign::spread, [&] {
            time_left(view);
            quiet_ways(view, true);
        });
    space(view.ui, Space::xl);
    time_left(view);
    quiet_ways(view, false);
}

/// Nothing is said, and nothing else is shown.
void silence(View& view) {
    Ui& ui = view.ui;
    page(ui, fmt::format("silence-{}", view.state.moment), {.measure = Measure::reading, .centred = true}, [&] {
        live_group(ui, said_words(view), [&] {
            paragraph(ui, view[Word::scene_silence],
                      {.type = Type::lead, .colour = Colour::ink_soft, .align = Align::centre, .italic = true});
        });
        space(ui, Space::huge);
        row(ui, {.align = RowAlign::centre}, [&] { go_on(view, ButtonKind::link); });
    });
}

void moment(View& view, bool side_by_side) {
    Ui& ui = view.ui;
    const auto words = [&] { ui.scope(fmt::format("m{}", view.state.moment), [&] { draw_words(view); }); };
    const auto people = [&] {
        if (side_by_side)
            place_picture(ui, {view.state.scene.place_id, view.state.scene.evening}, 3);
        draw_people(view);
        draw_promises(view);
        if (!side_by_side)
            foot(view, false);
    };
    two_pane(ui, panes, words, people);
}

void around(View& view) {
    Ui& ui = view.ui;
    bool side_by_side = true;
    shell(
        ui, fmt::format("scene-{}", view.state.moment), {.measure = Measure::full},
        [&] { framed(ui, [&] { where(view); }); },
        [&] {
            framed(ui, [&] {
                side_by_side = !panes_stack(ui, panes);
                moment(view, side_by_side);
            });
        },
        [&] {
            if (side_by_side)
                framed(ui, [&] { foot(view, true); });
        });
}

/// Keys that no button carries. Letters reach this only while nobody is typing.
void keys(View& view) {
    Ui& ui = view.ui;
    const app::AppState& state = view.state;
    const bool more = !state.last_page() || !state.scene.running;
    if (more && (ui.key(Key::space) || ui.key(Key::right) || ui.key(Key::page_down)))
        view.ask(app::TurnPage{});
    if (ui.key(Key::backspace) && state.scene.can_go_back)
        view.ask(app::GoBack{});
    if (ui.key('l') && !state.scene.listens.empty() && state.last_page())
        ui.focus(fmt::format("m{}/listens/{}", state.moment, state.scene.listens.front().choice));
    if (ui.key('w'))
        show_part(view, "people");
    if (ui.key('p'))
        show_part(view, "promises");
}

}  // namespace

void draw_scene(View& view) {
    const app::SceneView& scene = view.state.scene;
    const bool quiet = view.state.page < scene.pages.size() && scene.pages[view.state.page].silence &&
                       scene.pages[view.state.page].lines.empty();
    quiet ? silence(view) : around(view);
    keys(view);
}

}  // namespace alongside::ui::screens
