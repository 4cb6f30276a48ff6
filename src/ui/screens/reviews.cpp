/// Looking back, days after an evening: what is due and what is to come, or one evening with one's own words beside it.
#include <fmt/format.h>

#include "ui/screens/draw.h"

namespace alongside::ui::screens {

namespace {

void due(View& view) {
    Ui& ui = view.ui;
    if (view.state.after.due.empty())
        return paragraph(ui, view[Word::review_none]);
    titled(ui, view[Word::review_due], 2, Type::subtitle);
    ui.group(Role::list, "due", view[Word::review_due], [&] {
        column(ui, {.gap = Space::s}, [&] {
            for (const app::DueView& one : view.state.after.due)
                if (tile(ui, one.review.run.text, {.name = one.title, .hint = one.when, .compact = true}))
                    view.ask(app::OpenReview{one.review});
        });
    });
}

void at_home(View& view) {
    if (const auto on = toggle(view.ui, "at-home", view[Word::review_at_home], view.state.preferences.reviews)) {
        app::Preferences wanted = view.state.preferences;
        wanted.reviews = *on;
        view.ask(app::ChangePreferences{wanted});
    }
}

/// Dates to take along, for there is nothing that runs in the background.
void take(View& view) {
    Ui& ui = view.ui;
    const app::AfterState& after = view.state.after;
    titled(ui, view[Word::review_take], 2, Type::subtitle);
    paragraph(ui, view[Word::review_take_text]);
    if (button(ui, "write", view[Word::review_write], {.kind = ButtonKind::quiet}))
        view.ask(app::WriteReviewCard{});
    if (!after.written.empty())
        status_line(ui, "written", after.written);
}

void coming(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::ComingView>& all = view.state.after.coming;
    if (all.empty())
        return;
    titled(ui, view[Word::review_coming], 2, Type::subtitle);
    ui.group(Role::list, "coming", view[Word::review_coming], [&] {
        column(ui, {.gap = Space::xs}, [&] {
            for (const app::ComingView& one : all)
                paragraph(ui, view.words.format(Word::review_day, one.date, one.title));
        });
    });
    space(ui, Space::m);
    take(view);
}

void days(View& view) {
    side_screen(view, "reviews", Measure::reading, app::CloseReviews{}, view[Word::go_back], [&] {
        heading(view.ui, view[Word::review_title], Level::display);
        paragraph(view.ui, view[Word::review_lead], {.type = Type::lead});
        due(view);
        space(view.ui, Space::m);
        coming(view);
        space(view.ui, Space::m);
        at_home(view);
    });
}

/// First from memory; what was done is shown when somebody wants to see it.
void moment(View& view, const app::ReviewView& one) {
    Ui& ui = view.ui;
    if (one.turning.empty())
        return;
    titled(ui, view.words.format(Word::review_moment, one.turning), 2, Type::subtitle);
    paragraph(ui, view[Word::review_ask]);
    const auto open = disclosure(ui, "did", view[Word::review_show], view.state.is_unfolded("did"), [&] {
        column(ui, {.gap = Space::s}, [&] {
            narration(ui, one.chosen);
            for (const std::string& heard : one.heard)
                paragraph(ui, heard, {.colour = Colour::ink_soft});
        });
    });
    if (open)
        view.ask(app::Unfold{"did", *open});
}

void wrote(View& view, const app::ReviewView& one) {
    Ui& ui = view.ui;
    if (one.wrote.empty())
        return caption(ui, view[Word::review_wrote_nothing]);
    titled(ui, view[Word::review_wrote], 2, Type::subtitle);
    for (const app::QuoteView& quote : one.wrote)
        panel(ui, {.kind = PanelKind::sunk, .padding = Space::m, .gap = Space::xs}, [&] {
            caption(ui, quote.asked);
            narration(ui, quote.text);
        });
}

void now(View& view) {
    Ui& ui = view.ui;
    const TextAnswer typed = text_field(ui, "now", view[Word::review_now], view.state.after.text,
                                        {.lines = 3, .hint = view[Word::review_now_hint]});
    if (typed.changed)
        view.ask(app::EditReview{*typed.changed});
    row(ui, {}, [&] {
        if ((button(ui, "done", view[Word::review_done]) || typed.submitted) && !typed.changed)
            view.ask(app::KeepReview{});
        if (button(ui, "again", view[Word::review_again], {.kind = ButtonKind::quiet}))
            view.ask(app::OpenScenario{view.state.after.open->scenario});
    });
}

void evening(View& view, const app::ReviewView& one) {
    side_screen(view, "review", Measure::reading, app::ShutReview{}, view[Word::review_not_now], [&] {
        kicker(view.ui, one.when);
        heading(view.ui, one.title, Level::display);
        caption(view.ui, one.you);
        moment(view, one);
        wrote(view, one);
        space(view.ui, Space::m);
        now(view);
    });
}

}  // namespace

void draw_reviews(View& view) {
    view.state.after.open ? evening(view, *view.state.after.open) : days(view);
}

}  // namespace alongside::ui::screens
