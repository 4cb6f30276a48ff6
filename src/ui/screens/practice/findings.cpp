/// What a practice tool found, to read, keep and print.
#include "ui/screens/practice/parts.h"

namespace alongside::ui::screens {

namespace {

void what_to_do(View& view) {
    Ui& ui = view.ui;
    const app::PracticeState& practice = view.state.practice;
    row(ui, {}, [&] {
        if (!practice.name_label.empty() && practice.changed && view.state.keeps &&
            button(ui, "keep", view[Word::practice_keep], {}))
            view.ask(app::KeepWork{});
        if (button(ui, "print", view[Word::practice_print], {.kind = ButtonKind::quiet}))
            view.ask(app::PrintWork{});
        if (button(ui, "change", view[Word::practice_change], {.kind = ButtonKind::quiet}))
            view.ask(app::TurnToPage{0});
        if (button(ui, "done", view[Word::practice_done], {.kind = ButtonKind::link}))
            view.ask(app::LeaveTool{});
    });
    printed_line(view);
}

}  // namespace

void draw_findings(View& view) {
    const app::PracticeState& practice = view.state.practice;
    const auto body = [&] {
        Ui& ui = view.ui;
        heading(ui, practice.findings.title, Level::display);
        if (practice.ladder)
            draw_ladder(view, *practice.ladder);
        draw_paper(view, practice.findings);
    };
    side_screen(view, "findings", Measure::reading, app::LeaveTool{}, view[Word::go_back], body,
                [&] { what_to_do(view); });
}

}  // namespace alongside::ui::screens
