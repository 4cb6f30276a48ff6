/// The plan: each turning point with its time, aloud, quick or deep, and when the session will be over.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "ui/presenter/parts.h"

namespace alongside::ui::presenter {

namespace {

constexpr TwoPane name_and_pace{.first_share = 0.5F, .min_pane = 230, .gap = Space::m, .stacked = Space::xs};

std::string when(const View& view, const app::PlannedView& one) {
    if (one.left)
        return std::string(view[Word::room_plan_left]);
    if (one.done)
        return std::string(view[Word::room_plan_done]);
    return view.words.format(Word::room_plan_after, one.after, one.minutes);
}

/// Only where the story has an honest end, and where it does not fall already.
void stop_here(View& view, const app::PlannedView& one, PlanWishes wishes) {
    if (!one.can_stop || one.stop || one.done || one.here)
        return;
    if (button(view.ui, fmt::format("stop-{}", one.scene), view[Word::room_plan_stop_here],
               {.kind = ButtonKind::link, .description = one.name}))
        wishes.stop(one.scene);
}

void turning(View& view, const app::PlannedView& one, PlanWishes wishes) {
    const std::array<std::string_view, 3> paces{view[Word::room_pace_aloud], view[Word::room_pace_quick],
                                                view[Word::room_pace_deep]};
    two_pane(
        view.ui, name_and_pace,
        [&] {
            column(view.ui, {.gap = Space::none}, [&] {
                paragraph(view.ui, one.name, {.weight = one.here ? Weight::semibold : Weight::regular});
                caption(view.ui, when(view, one));
                screens::links(view.ui, RowAlign::start, [&] { stop_here(view, one, wishes); });
            });
        },
        [&] {
            if (one.done)
                return;
            if (const auto pace = choice(view.ui, one.scene, view.words.format(Word::room_plan_pace, one.name), paces,
                                         static_cast<std::size_t>(one.pace), LabelShown::no))
                wishes.pace(one.scene, static_cast<vote::Pace>(*pace));
        });
}

}  // namespace

void draw_plan(View& view, const app::PlanView& plan, PlanWishes wishes) {
    Ui& ui = view.ui;
    column(ui, {.gap = Space::s}, [&] {
        paragraph(ui, plan.finish_words, {.type = Type::lead, .weight = Weight::semibold});
        paragraph(ui, plan.summary);
        if (!plan.over.empty())
            status_line(ui, "over", plan.over);
        ui.scope("turnings", [&] {
            column(ui, {.gap = panes_stack(ui, name_and_pace) ? Space::l : Space::s}, [&] {
                for (const app::PlannedView& one : plan.turnings)
                    turning(view, one, wishes);
            });
        });
        if (!plan.stop.empty())
            caption(ui, plan.stop);
        const bool curtain = std::ranges::any_of(plan.turnings, &app::PlannedView::stop);
        if (curtain)
            screens::links(ui, RowAlign::start, [&] {
                if (button(ui, "to-end", view[Word::room_plan_to_end], {.kind = ButtonKind::link}))
                    wishes.stop(vote::kStoryEnd);
            });
        caption(ui, view.words.format(Word::room_plan_rest, plan.welcome + plan.practice, plan.debrief, plan.promises));
        if (plan.pause > 0)
            caption(ui, view.words.format(Word::room_plan_break, plan.pause));
    });
}

}  // namespace alongside::ui::presenter
