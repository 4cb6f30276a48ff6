/// The closer look: where the evening landed and why, what each choice served, which doors stayed shut, and one's own
/// words.
#include <fmt/format.h>

#include "ui/screens/closer_after.h"
#include "ui/screens/closer_parts.h"
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

constexpr double look_again = 0.5;  // seconds, while the proof goes on

void label(View& view) {
    panel(view.ui, {.kind = PanelKind::note, .padding = Space::m, .gap = Space::xs}, [&] {
        paragraph(view.ui, view[Word::closer_label], {.weight = Weight::semibold});
        caption(view.ui, view.state.debrief.review);
    });
}

void level(View& view, std::size_t index) {
    const app::LevelView& one = view.state.debrief.levels[index];
    Ui& ui = view.ui;
    const std::string where = one.part.empty()
                                  ? view.words.format(Word::closer_level, one.level, one.side)
                                  : view.words.format(Word::closer_level_part, one.part, one.level, one.side);
    paragraph(ui, where, {.type = Type::lead});
    grid(ui, {.min_cell = 200, .max_columns = 4, .gap = Space::s}, one.conditions.size(),
         [&](std::size_t i) { condition(view, one.conditions[i]); });
    meanings(view, one, fmt::format("meanings-{}", index));
}

void levels(View& view) {
    heading(view.ui, view[Word::closer_where], Level::title);
    for (std::size_t i = 0; i < view.state.debrief.levels.size(); ++i)
        level(view, i);
    caption(view.ui, view[Word::closer_rule]);
}

/// The axes need a proof: how far it has come, and a way to do without it.
void proving(View& view) {
    Ui& ui = view.ui;
    const std::shared_ptr<app::ProofInHand>& proof = view.state.proof;
    status_line(ui, "proving", view[proof ? Word::closer_proving : Word::closer_stopped]);
    if (!proof) {
        if (button(ui, "prove", view[Word::closer_again], {.kind = ButtonKind::quiet}))
            view.ask(app::StartProof{});
        return;
    }
    row(ui, {.gap = Space::m}, [&] {
        if (button(ui, "stop-proof", view[Word::closer_stop], {.kind = ButtonKind::quiet}))
            view.ask(app::StopProof{});
        caption(ui, view.words.format(Word::closer_tried, proof->tried.load()));
    });
    ui.wake_at(ui.now() + look_again);
}

void axes(View& view) {
    Ui& ui = view.ui;
    heading(ui, view[Word::closer_axes_title], Level::title);
    caption(ui, view[Word::closer_axes_how]);
    if (!view.state.axes)
        return proving(view);
    const std::vector<app::AxisWords>& all = *view.state.axes;
    grid(ui, {.min_cell = 380, .max_columns = 2, .gap = Space::l}, all.size(),
         [&](std::size_t i) { axis(view, all[i]); });
}

void path(View& view) {
    if (view.state.debrief.turnings.empty())
        return;
    heading(view.ui, view[Word::closer_path], Level::title);
    caption(view.ui, view[Word::closer_path_how]);
    path_taken(view);
}

void turnings(View& view) {
    heading(view.ui, view[Word::closer_turnings], Level::title);
    for (std::size_t i = 0; i < view.state.debrief.turnings.size(); ++i)
        view.ui.scope(fmt::format("turning-{}", i), [&] { turning(view, i); });
}

void answers(View& view) {
    answers_of_authors(view, view.state.debrief.answered);
}

void truths(View& view) {
    if (view.state.debrief.facts.empty())
        return;
    heading(view.ui, view[Word::closer_truths], Level::title);
    for (const app::FactView& fact : view.state.debrief.facts)
        paragraph(view.ui, fact.truth);
}

void own_words(View& view) {
    heading(view.ui, view[Word::closer_yours], Level::title);
    using store::ReflectionKind;
    reflection(view, {ReflectionKind::reflection, Word::reflect_reflection, Word::reflect_reflection_hint});
    reflection(view, {ReflectionKind::next_time, Word::reflect_next_time, Word::reflect_next_time_hint});
    reflection(view, {ReflectionKind::app_is_wrong, Word::reflect_wrong, Word::reflect_wrong_hint});
    tell_the_authors(view);
    links(view.ui, RowAlign::start, [&] {
        if (button(view.ui, "awards", view[Word::awards_door], {.kind = ButtonKind::link}))
            view.ask(app::ShowAwards{});
    });
}

}  // namespace

void draw_closer(View& view) {
    side_screen(view, "closer", Measure::wide, app::LookBackAgain{}, view[Word::go_back], [&] {
        heading(view.ui, view[Word::closer_title], Level::display);
        label(view);
        using Part = void (*)(View&);
        static constexpr std::array<Part, 7> parts = {levels, path, axes, turnings, truths, answers, own_words};
        for (const Part part : parts)
            column(view.ui, {.gap = Space::m}, [&] {
                space(view.ui, Space::l);
                part(view);
            });
    });
}

}  // namespace alongside::ui::screens
