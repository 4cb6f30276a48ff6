/// Looking back on the steps outside, one key a step: the ending, the empty hall, home, promises, the pen, a question,
/// the doors.
#include <fmt/format.h>

#include "ui/screens/cast.h"
#include "ui/screens/debrief_parts.h"
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

void next(View& view) {
    if (button(view.ui, "go-on", view[Word::go_on], {.icon = Icon::arrow_right, .shortcut = "Enter"}))
        view.ask(app::NextStep{});
}

/// One step: its content in the middle, the way on below it at the same edge, always at the same height.
void step(View& view, Measure measure, Body body, float edge = 0) {
    const auto way_on = [&] { inset(view.ui, edge, edge, [&] { next(view); }); };
    shell(
        view.ui, fmt::format("debrief-{}", view.state.moment), {.measure = measure, .gap = Space::l, .centred = true},
        [] {}, [&] { inset(view.ui, edge, edge, body); },
        [&] {
            in_line_with(view.ui, measure, way_on);
            view.ui.place({0, view.ui.px(Space::s)});
        });
}

std::vector<Standing> everybody(const app::DebriefView& debrief) {
    std::vector<Standing> cast;
    for (const app::PersonView& one : debrief.people)
        cast.push_back({one.id, one.brief, calm(one.stance), false, one.turned_away});
    return cast;
}

/// Everybody in a band across the page, for words that need its whole width.
void band(View& view) {
    constexpr float share = 0.26F;  // of the window's height
    const app::DebriefView& debrief = view.state.debrief;
    const Rect rect = view.ui.place({view.ui.available(), std::floor(view.ui.window().h * share)}).snapped();
    paint_cast(view.ui, rect, {debrief.place_id, debrief.evening}, everybody(debrief));
}

void ending_words(View& view, float edge, bool with_people) {
    const auto words = [&] {
        if (with_people)
            band(view);
        for (const app::EndingView& one : view.state.debrief.endings) {
            kicker(view.ui, one.part.empty() ? std::string(view[Word::debrief_ended])
                                             : view.words.format(Word::debrief_ended_part, one.part));
            heading(view.ui, one.title, Level::display);
            for (const app::LineView& line : one.lines)
                said_line(view.ui, line);
        }
    };
    step(view, Measure::reading, words, edge);
}

/// The words stand left; right of them everybody is still in the room.
void ending(View& view) {
    Ui& ui = view.ui;
    const TwoPane panes{.first_share = 0.5F, .min_pane = 420, .gap = Space::none};
    if (panes_stack(ui, panes))
        return ending_words(view, 0, true);
    const Size window = ui.window();
    const float words = std::floor(window.w * panes.first_share);
    Flow left;
    left.room = {0, 0, words, window.h};
    ui.stage().push_flow(left);
    ending_words(view, ui.px(Space::l), false);
    ui.stage().pop_flow();
    paint_cast(ui, {words, 0, window.w - words, window.h}, {view.state.debrief.place_id, view.state.debrief.evening},
               everybody(view.state.debrief));
}

/// The picture fills the window; the way on lies over its foot.
void empty_hall(View& view) {
    Ui& ui = view.ui;
    const app::DebriefView& debrief = view.state.debrief;
    const Size window = ui.window();
    const Rect all = ui.place(window);
    paint_place(ui, all, {debrief.place_id, debrief.evening, true}, 0);
    ui.add({.role = Role::image, .name = view.words.format(Word::debrief_empty_place, debrief.place), .rect = all});
    ask_for_portraits(ui, debrief.at_home);
    Flow foot;
    foot.room = {0, window.h - ui.px(84.0F), window.w, ui.px(84.0F)};
    heard(view, {0, 0, window.w, window.h});
    ui.stage().push_flow(foot);
    row(ui, {.align = RowAlign::centre}, [&] { next(view); });
    ui.stage().pop_flow();
    // On a dark table a dark button has no edge of its own.
    const float edge = ui.px(2.0F);
    ui.painter().ring(ui.stage().tree().nodes.back().rect.inset(-edge),
                      ui.px(static_cast<float>(Radius::control)) + edge, edge, ui.theme()[Colour::surface]);
}

void at_home(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::AtHomeView>& people = view.state.debrief.at_home;
    const auto cards = [&] {
        heading(ui, view[Word::debrief_at_home], Level::display);
        space(ui, Space::l);
        const Grid faces = people.size() == 4 ? Grid{.min_cell = 230, .max_columns = 4, .gap = Space::xl}
                                              : Grid{.min_cell = 290, .max_columns = 3, .gap = Space::xxl};
        grid(ui, faces, people.size(), [&](std::size_t i) { at_home_card(ui, fmt::format("{}", i), people[i]); });
    };
    step(view, Measure::full, [&] { framed(ui, cards); });
}

void slips(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::SlipView>& all = view.state.debrief.slips;
    step(view, Measure::wide, [&] {
        illustration(ui, "icons/promise");
        heading(ui, view[Word::debrief_slips], Level::display);
        if (all.empty())
            return paragraph(ui, view[Word::debrief_no_slips], {.type = Type::lead});
        grid(ui, {.min_cell = 270, .max_columns = 3, .gap = Space::l}, all.size(),
             [&](std::size_t i) { promise_slip(view, fmt::format("slip-{}", i), all[i]); });
    });
}

void pen(View& view) {
    Ui& ui = view.ui;
    const app::DebriefView& debrief = view.state.debrief;
    step(view, Measure::wide, [&] {
        illustration(ui, "icons/pen", 72);
        heading(ui, debrief.pen_sentence, Level::display);
        pen_marks(view, debrief.pen);
    });
}

void question(View& view) {
    step(view, Measure::wide, [&] {
        illustration(view.ui, "icons/flask");
        space(view.ui, Space::l);
        heading(view.ui, view.state.debrief.question, Level::display);
    });
}

}  // namespace

void draw_debrief(View& view) {
    switch (view.state.step) {
        case app::Step::ending:
            return ending(view);
        case app::Step::empty_hall:
            return empty_hall(view);
        case app::Step::at_home:
            return at_home(view);
        case app::Step::slips:
            return slips(view);
        case app::Step::pen:
            return pen(view);
        case app::Step::question:
            return question(view);
        case app::Step::doors:
            return draw_doors(view);
    }
}

}  // namespace alongside::ui::screens
