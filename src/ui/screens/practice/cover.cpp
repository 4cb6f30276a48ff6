/// The cover of a practice tool: what it is for, how to begin, and what was kept before.
#include "ui/screens/practice/parts.h"

namespace alongside::ui::screens {

namespace {

void name_of_work(View& view) {
    const app::PracticeState& practice = view.state.practice;
    if (practice.name_label.empty())
        return;
    const TextAnswer typed = text_field(view.ui, "name", practice.name_label, practice.work.name,
                                        {.hint = view[Word::practice_name_hint], .max_bytes = learn::kMostNameBytes});
    if (typed.changed)
        view.ask(app::NameWork{*typed.changed});
    else if (typed.submitted)
        view.ask(app::BeginWork{});
}

void begin(View& view) {
    Ui& ui = view.ui;
    name_of_work(view);
    if (!view.state.practice.name_label.empty() && view.state.keeps)
        caption(ui, view[Word::practice_begun_how]);
    row(ui, {}, [&] {
        if (button(ui, "begin", view[Word::practice_begin], {.icon = Icon::arrow_right, .shortcut = "Enter"}))
            view.ask(app::BeginWork{});
        if (button(ui, "blank", view[Word::practice_blank], {.kind = ButtonKind::quiet}))
            view.ask(app::PrintBlank{});
    });
    printed_line(view);
}

/// What was left unfinished comes first: something new would take its place.
void begun(View& view, const app::KeptView& one) {
    Ui& ui = view.ui;
    panel(ui, {.kind = PanelKind::raised, .padding = Space::l}, [&] {
        titled(ui, one.name, 2, Type::subtitle);
        paragraph(ui, view.words.format(Word::practice_begun, one.date));
        row(ui, {}, [&] {
            if (button(ui, "go-on", view[Word::practice_begun_on], {.icon = Icon::arrow_right, .shortcut = "Enter"}))
                view.ask(app::GoOnWithBegun{});
            if (button(ui, "drop", view[Word::practice_begun_drop], {.kind = ButtonKind::quiet}))
                view.ask(app::AskEraseWork{one.id});
        });
    });
}

void kept_work(View& view, const app::KeptView& one) {
    Ui& ui = view.ui;
    const std::string date = view.words.format(Word::practice_kept_on, one.date);
    if (tile(ui, "open", {.name = one.name, .hint = date, .compact = true}))
        view.ask(app::OpenWork{one.id});
    row(ui, {}, [&] {  // in line with the words of the tile
        if (button(ui, "erase", view.words.format(Word::practice_erase, one.name, one.date),
                   {.kind = ButtonKind::link}))
            view.ask(app::AskEraseWork{one.id});
    });
}

void kept(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::KeptView>& all = view.state.practice.kept;
    if (all.empty())
        return;
    titled(ui, view[Word::practice_kept_here], 2, Type::title);
    ui.group(Role::list, "kept", view[Word::practice_kept_here], [&] {
        grid(ui, {.min_cell = 330, .max_columns = 2}, all.size(), [&](std::size_t i) {
            column(ui, {.gap = Space::xs}, [&] { ui.scope(all[i].id.text, [&] { kept_work(view, all[i]); }); });
        });
    });
}

}  // namespace

void draw_cover(View& view) {
    const app::PracticeState& practice = view.state.practice;
    side_screen(view, "tool", Measure::reading, app::LeaveTool{}, view[Word::go_back], [&] {
        Ui& ui = view.ui;
        kicker(ui, view[Word::practice_shelf]);
        heading(ui, practice.title, Level::display);
        paragraph(ui, practice.summary, {.type = Type::lead});
        caption(ui, minutes_words(view.words, practice.minutes));
        space(ui, Space::l);
        practice.begun ? begun(view, *practice.begun) : begin(view);
        space(ui, Space::xl);
        kept(view);
    });
}

}  // namespace alongside::ui::screens
