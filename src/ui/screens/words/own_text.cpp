/// A text of one's own under the lens: which words want explaining, and roughly how hard it is to read.
#include "ui/screens/words/parts.h"

namespace alongside::ui::screens {

void draw_own_text(View& view) {
    Ui& ui = view.ui;
    const app::WordsState& state = view.state.words;
    side_screen(view, "own-text", Measure::wide, app::CloseWords{}, view[Word::go_back], [&] {
        heading(ui, view[Word::own_text_title], Level::display);
        paragraph(ui, view[Word::own_text_how]);
        const TextAnswer typed =
            text_field(ui, "text", view[Word::own_text_label], state.own_text,
                       {.lines = 6, .hint = view[Word::own_text_hint], .max_bytes = app::kLongestText});
        if (typed.changed)
            view.ask(app::EditOwnText{*typed.changed});
        guide(view, state.guide);
        if (!state.guide.words.empty()) {
            heading(ui, view[Word::lens_list], Level::title);
            word_list(view, "words", state.guide.words);
        }
        const bool empty = state.guide.ease.empty();
        row(ui, {.gap = Space::s}, [&] {
            const Button look{.kind = ButtonKind::quiet, .disabled_because = empty ? view[Word::own_text_first] : ""};
            if (button(ui, "rewrite", view[Word::own_text_rewrite], look))
                view.ask(app::OpenExercise{state.exercises.size()});
            if (button(ui, "exercises", view[Word::own_text_exercises], {.kind = ButtonKind::link}))
                view.ask(app::ShowWords{app::WordsAt::exercises});
        });
        if (empty)
            caption(ui, view[Word::own_text_first]);
    });
}

}  // namespace alongside::ui::screens
