/// Rewriting in plain words: the list of exercises, and one in hand. Nothing is scored; one marks for oneself what
/// stays.
#include <fmt/format.h>

#include "ui/screens/words/parts.h"

namespace alongside::ui::screens {

namespace {

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \n\t") == std::string_view::npos;
}

void before(View& view, const app::RewriteState& rewrite) {
    Ui& ui = view.ui;
    titled(ui, view[Word::rewrite_before], 2, Type::subtitle);
    panel(ui, {.kind = PanelKind::sunk, .padding = Space::m}, [&] { narration(ui, rewrite.before); });
    word_list(view, "hard-before", rewrite.hard);
}

void written(View& view, const app::RewriteState& rewrite) {
    Ui& ui = view.ui;
    const TextAnswer typed = text_field(ui, "text", view[Word::rewrite_label], rewrite.text,
                                        {.lines = 5, .hint = view[Word::rewrite_hint], .max_bytes = 4000});
    if (typed.changed)
        view.ask(app::EditRewrite{*typed.changed});
    guide(view, rewrite.guide);
    word_list(view, "hard-left", rewrite.guide.words);
}

/// What must not be lost, however easy the text reads; each to be marked by the person.
void stays(View& view, const app::RewriteState& rewrite) {
    Ui& ui = view.ui;
    titled(ui, view[Word::rewrite_stays], 2, Type::subtitle);
    caption(ui, view[Word::rewrite_stays_how]);
    column(ui, {.gap = Space::s}, [&] {
        for (std::size_t i = 0; i < rewrite.stays.size(); ++i)
            if (const auto on = toggle(ui, fmt::format("stays-{}", i), rewrite.stays[i].words, rewrite.stays[i].there))
                view.ask(app::TickStays{i, *on});
    });
}

void others(View& view, const app::RewriteState& rewrite) {
    Ui& ui = view.ui;
    if (!rewrite.others)
        return;
    titled(ui, view[Word::rewrite_others], 2, Type::subtitle);
    narration(ui, rewrite.example);
    caption(ui, view[Word::rewrite_others_how]);
}

void ways_on(View& view, const app::RewriteState& rewrite) {
    Ui& ui = view.ui;
    const std::string_view first = is_blank(rewrite.text) ? view[Word::rewrite_first] : std::string_view();
    row(ui, {.gap = Space::s}, [&] {
        if (!rewrite.example.empty() && !rewrite.others &&
            button(ui, "others", view[Word::rewrite_show_others],
                   {.kind = ButtonKind::quiet, .disabled_because = first}))
            view.ask(app::ShowOthers{});
        if (!rewrite.kept &&
            button(ui, "keep", view[Word::rewrite_keep], {.kind = ButtonKind::quiet, .disabled_because = first}))
            view.ask(app::KeepRewrite{});
        if (button(ui, "list", view[Word::rewrite_list], {.kind = ButtonKind::link}))
            view.ask(app::ShowWords{app::WordsAt::exercises});
    });
}

}  // namespace

void draw_exercises(View& view) {
    Ui& ui = view.ui;
    const std::vector<learn::RewriteExercise>& all = view.state.words.exercises;
    side_screen(view, "exercises", Measure::reading, app::CloseWords{}, view[Word::go_back], [&] {
        heading(ui, view[Word::rewrite_title], Level::display);
        paragraph(ui, view[Word::rewrite_how]);
        column(ui, {.gap = Space::s}, [&] {
            for (std::size_t i = 0; i < all.size(); ++i)
                if (tile(ui, all[i].id, {.name = all[i].text, .compact = true}))
                    view.ask(app::OpenExercise{i});
            if (tile(ui, "own", {.name = view[Word::rewrite_own], .compact = true}))
                view.ask(app::ShowWords{app::WordsAt::own_text});
        });
    });
}

void draw_rewrite(View& view) {
    Ui& ui = view.ui;
    const app::RewriteState& rewrite = view.state.words.rewrite;
    side_screen(view, "rewrite", Measure::full, app::CloseWords{}, view[Word::go_back], [&] {
        heading(ui, view[Word::rewrite_title], Level::display);
        two_pane(
            ui, {.first_share = 0.4F, .min_pane = 320}, [&] { before(view, rewrite); },
            [&] {
                written(view, rewrite);
                stays(view, rewrite);
                others(view, rewrite);
                ways_on(view, rewrite);
            });
    });
}

}  // namespace alongside::ui::screens
