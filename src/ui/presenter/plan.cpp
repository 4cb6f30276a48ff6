/// The plan: each turning point with its time, aloud, quick or deep, and when the session will be over.
#include <fmt/format.h>

#include <array>

#include "ui/presenter/parts.h"

namespace alongside::ui::presenter {

namespace {

constexpr TwoPane name_and_pace{.first_share = 0.5F, .min_pane = 230, .gap = Space::m};

std::string when(const View& view, const app::PlannedView& one) {
    if (one.left)
        return std::string(view[Word::room_plan_left]);
    if (one.done)
        return std::string(view[Word::room_plan_done]);
    return view.words.format(Word::room_plan_after, one.after, one.minutes);
}

void turning(View& view, const app::PlannedView& one, FunctionRef<void(const std::string&, vote::Pace)> set) {
    const std::array<std::string_view, 3> paces{view[Word::room_pace_aloud], view[Word::room_pace_quick],
                                                view[Word::room_pace_deep]};
    two_pane(
        view.ui, name_and_pace,
        [&] {
            column(view.ui, {.gap = Space::none}, [&] {
                paragraph(view.ui, one.name, {.weight = one.here ? Weight::semibold : Weight::regular});
                caption(view.ui, when(view, one));
            });
        },
        [&] {
            if (one.done)
                return;
            if (const auto pace = choice(view.ui, one.scene, view.words.format(Word::room_plan_pace, one.name), paces,
                                         static_cast<std::size_t>(one.pace), LabelShown::no))
                set(one.scene, static_cast<vote::Pace>(*pace));
        });
}

}  // namespace

void draw_plan(View& view, const app::PlanView& plan, FunctionRef<void(const std::string&, vote::Pace)> set) {
    Ui& ui = view.ui;
    column(ui, {.gap = Space::s}, [&] {
        paragraph(ui, plan.finish_words, {.type = Type::lead, .weight = Weight::semibold});
        paragraph(ui, plan.summary);
        if (!plan.over.empty())
            status_line(ui, "over", plan.over);
        ui.scope("turnings", [&] {
            for (const app::PlannedView& one : plan.turnings)
                turning(view, one, set);
        });
        if (!plan.stop.empty())
            caption(ui, plan.stop);
        caption(ui, view.words.format(Word::room_plan_rest, plan.welcome + plan.practice, plan.debrief, plan.promises));
        if (plan.pause > 0)
            caption(ui, view.words.format(Word::room_plan_break, plan.pause));
    });
}

}  // namespace alongside::ui::presenter
