/// A practice tool: its cover, what it asks, what it found; and over each the question whether to keep it.
#include "ui/screens/draw.h"
#include "ui/screens/practice/parts.h"

namespace alongside::ui::screens {

namespace {

using At = app::PracticeState::At;
using Unkept = app::LeaveTool::Unkept;

void keep_before_leaving(View& view) {
    Ui& ui = view.ui;
    const auto foot = [&] {
        if (button(ui, "keep", view[Word::practice_leave_keep], {.wide = true}))
            view.ask(app::LeaveTool{Unkept::keep});
        if (button(ui, "drop", view[Word::practice_leave_drop], {.kind = ButtonKind::quiet, .wide = true}))
            view.ask(app::LeaveTool{Unkept::drop});
        if (button(ui, "stay", view[Word::practice_leave_stay], {.kind = ButtonKind::quiet, .wide = true}))
            view.ask(app::StayInTool{});
    };
    if (dialog(
            ui, "leaving", view[Word::practice_leave_title], [&] { paragraph(ui, view[Word::practice_leave_text]); },
            foot))
        view.ask(app::StayInTool{});
}

void really_erase(View& view) {
    Ui& ui = view.ui;
    const auto foot = [&] {
        if (button(ui, "no", view[Word::practice_erase_no], {.wide = true}))
            view.ask(app::AskEraseWork{});
        if (button(ui, "yes", view[Word::practice_erase_yes], {.kind = ButtonKind::quiet, .wide = true}))
            view.ask(app::EraseWork{*view.state.practice.erasing});
    };
    if (dialog(
            ui, "erasing", view[Word::practice_erase_title], [&] { paragraph(ui, view[Word::practice_erase_text]); },
            foot))
        view.ask(app::AskEraseWork{});
}

}  // namespace

void printed_line(View& view) {
    if (!view.state.practice.printed.empty())
        status_line(view.ui, "printed", view.state.practice.printed);
}

void draw_practice(View& view) {
    const app::PracticeState& practice = view.state.practice;
    if (practice.at == At::cover)
        draw_cover(view);
    else if (practice.at == At::asking)
        draw_asking(view);
    else
        draw_findings(view);
    if (practice.leaving)
        keep_before_leaving(view);
    else if (practice.erasing)
        really_erase(view);
}

}  // namespace alongside::ui::screens
