/// A scene: what is said, one page at a time, then the moment of choice; beside it who is here and what was promised.
#include <fmt/format.h>

#include <algorithm>

#include "ui/screens/draw.h"
#include "ui/screens/scene_parts.h"

namespace alongside::ui::screens {

namespace {

/// The words stand left; the room and whoever is in it fill the rest of the window from edge to edge.
constexpr TwoPane panes{.first_share = 0.625F, .min_pane = 315, .gap = Space::none};
constexpr double a_breath = 1.8;  // seconds

/// Minutes while there is something to decide; after that the scenes that are left, which are short.
std::string left_words(const Texts& words, const app::SceneView& scene) {
    if (scene.scenes_left > 0)
        return scene.scenes_left == 1 ? std::string(words[Word::scene_scene_left])
                                      : words.format(Word::scene_scenes_left, scene.scenes_left);
    return scene.minutes_left == 1 ? std::string(words[Word::scene_minute_left])
                                   : words.format(Word::scene_minutes_left, scene.minutes_left);
}

void where(View& view) {
    Ui& ui = view.ui;
    const std::string here = place_and_time(view.words, stage_of(view).place, stage_of(view).evening);
    const auto ways_out = [&] {
        if (button(ui, "ways-out", view[Word::scene_ways_out], {.kind = ButtonKind::link, .shortcut = "Esc"}))
            view.ask(app::OpenWaysOut{});
    };
    const auto title = [&] { titled(ui, here, 1, Type::subtitle); };
    const float way = ui.type_px(110);
    const TextRef words = ui.text(here, ui.style(Type::subtitle), ui.available());
    if (words->size().w + way <= ui.available())
        return links(ui, RowAlign::spread, [&] {
            title();
            ways_out();
        });
    // A long name breaks beside the way out, which stays in its corner.
    two_pane(ui, {.first_share = 1 - way / ui.available(), .min_pane = 0, .gap = Space::none}, title,
             [&] { links(ui, RowAlign::end, ways_out); });
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
        caption(view.ui, left_words(view.words, view.state.scene));
}

constexpr float foot_in_one_line = 700;  // reference width of type, for the longest words of the foot

/// One line that stays; where it would take two it stands after everything else and leaves the room to the words.
bool foot_stays(const Ui& ui) {
    return ui.available() >= ui.type_px(foot_in_one_line);
}

void foot_that_stays(View& view) {
    links(view.ui, RowAlign::spread, [&] {
        time_left(view);
        quiet_ways(view, true);
    });
}

void foot_after_all(View& view) {
    space(view.ui, Space::xl);
    time_left(view);
    quiet_ways(view, false);
}

/// Nothing is said, and nothing else is shown but the room. The words for it come only after a breath; whoever wants to
/// go on need not wait for them.
void nothing_said(View& view) {
    Ui& ui = view.ui;
    const Page middle{.measure = Measure::narrow, .centred = true};
    page(ui, fmt::format("silence-{}", view.state.moment), middle, [&] {
        const float breath = ui.appear("silence-words", a_breath);
        ui.painter().push_opacity(std::max(0.0F, 1 - 5 * (1 - breath)));
        live_group(ui, said_words(view), [&] {
            paragraph(ui, view[Word::scene_silence],
                      {.type = Type::lead, .colour = Colour::ink_soft, .align = Align::centre, .italic = true});
        });
        space(ui, Space::huge);
        row(ui, {.align = RowAlign::centre}, [&] { go_on(view, ButtonKind::link); });
        ui.painter().pop_opacity();
    });
}

void silence(View& view) {
    Ui& ui = view.ui;
    const Size window = ui.window();
    if (panes_stack(ui, panes))
        return nothing_said(view);
    const float left_width = std::floor(window.w * panes.first_share);
    Flow left;
    left.room = {0, 0, left_width, window.h};
    ui.stage().push_flow(left);
    nothing_said(view);
    ui.stage().pop_flow();
    const Rect room{left_width, 0, window.w - left_width, window.h};
    draw_quiet_room(view, room);
    const float quiet = ui.appear("silence-room", a_breath);
    ui.painter().fill(room, with_alpha(view.ui.theme()[Colour::ground], 0.5F * quiet));
}

void words(View& view) {
    view.ui.scope(fmt::format("m{}", view.state.moment), [&] {
        view.ui.painter().push_opacity(view.ui.appear("words", motion::calm));
        draw_words(view);
        view.ui.painter().pop_opacity();
    });
}

/// A small window, or large type: one column, the room between the words and the names.
void below_one_another(View& view) {
    Ui& ui = view.ui;
    shell(
        ui, fmt::format("scene-{}", view.state.moment), {.measure = Measure::full},
        [&] { framed(ui, [&] { where(view); }); },
        [&] {
            framed(ui, [&] {
                heard_line(view);  // the picture that it belongs to may lie below the edge of the window
                words(view);
                space(ui, Space::l);
                draw_stage(view);
                draw_people(view);
                draw_promises(view);
                foot_after_all(view);
            });
        },
        [] {});
}

void beside_the_room(View& view) {
    Ui& ui = view.ui;
    const Size window = ui.window();
    const float left_width = std::floor(window.w * panes.first_share);
    Flow left;
    left.room = {0, 0, left_width, window.h};
    ui.stage().push_flow(left);
    const float edge = ui.px(Space::m);
    const bool choosing = view.state.last_page() && view.state.scene.running;
    shell(
        ui, fmt::format("scene-{}", view.state.moment), {.measure = Measure::full, .centred = !choosing},
        [&] { inset(ui, edge, 0, [&] { where(view); }); },
        [&] {
            inset(ui, edge, edge, [&] {
                words(view);
                if (!foot_stays(ui))
                    foot_after_all(view);
            });
        },
        [&] {
            inset(ui, edge, 0, [&] {
                if (foot_stays(ui))
                    foot_that_stays(view);
            });
        });
    ui.stage().pop_flow();
    Flow right;
    right.room = {left_width, 0, window.w - left_width, window.h};
    ui.stage().push_flow(right);
    draw_room(view);
    ui.stage().pop_flow();
}

void around(View& view) {
    panes_stack(view.ui, panes) ? below_one_another(view) : beside_the_room(view);
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
    if (state.page == 0 && ui.key('r', view[Word::scene_read_again]))
        view.ask(app::ReadAgain{});
    if (!state.scene.listens.empty() && state.last_page() && ui.key('l', view[Word::scene_listens]))
        ui.focus(fmt::format("m{}/listens/{}", state.moment, state.scene.listens.front().choice));
    if (ui.key('w', view[Word::scene_who]))
        show_part(view, "people");
    if (ui.key('p', view[Word::scene_promises]))
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
