/// The tools for words and cards, and the lens that may lie over any screen.
#include "ui/screens/words/parts.h"

namespace alongside::ui::screens {

namespace {

/// What a screen says, in reading order, without what lies over it.
std::string said_on(const Tree& tree) {
    std::string said;
    for (const Node& node : tree.nodes) {
        if (node.layer != 0)
            continue;
        for (const std::string* part : {&node.name, &node.value, &node.description})
            said += *part + '\n';
    }
    return said;
}

std::string_view kept_or_shown(const View& view) {
    return view[view.state.words.leave_marked ? Word::lens_marked : Word::lens_marked_here];
}

}  // namespace

void word_list(View& view, std::string_view key, const std::vector<app::LensWord>& found) {
    if (found.empty())
        return;
    view.ui.group(Role::list, key, view[Word::lens_list], [&] {
        column(view.ui, {.gap = Space::s}, [&] {
            for (const app::LensWord& word : found)
                paragraph(view.ui, app::lens_words(word, view.words));
        });
    });
}

void guide(View& view, const app::GuideView& guide) {
    if (guide.ease.empty())
        return;
    Ui& ui = view.ui;
    panel(ui, {.kind = PanelKind::note, .padding = Space::m, .gap = Space::xs}, [&] {
        status_line(ui, "guide-ease", guide.ease, Type::lead);
        status_line(ui, "guide-hard", guide.hard);
        caption(ui, guide.reach);
        for (const std::string& sentence : guide.long_sentences)
            caption(ui, sentence);
        paragraph(ui, view[Word::guide_read_it], {.type = Type::small});
    });
}

void draw_lens(View& view) {
    Ui& ui = view.ui;
    const std::vector<app::LensWord> found = view.state.words.lens != nullptr
                                                 ? view.state.words.lens->words(said_on(ui.stage().tree()))
                                                 : std::vector<app::LensWord>();
    const auto body = [&] {
        paragraph(ui, found.empty() ? view[Word::lens_none] : kept_or_shown(view));
        word_list(view, "here", found);
        if (const auto on = toggle(ui, "marked", view[Word::lens_leave_marked], view.state.words.leave_marked))
            view.ask(app::LeaveMarked{*on});
    };
    const auto foot = [&] {
        row(ui, {.gap = Space::s}, [&] {
            if (button(ui, "close", view[Word::close], {.kind = ButtonKind::quiet}))
                view.ask(app::CloseSheet{});
            if (button(ui, "own-text", view[Word::lens_own_text], {.kind = ButtonKind::link}))
                view.ask(app::ShowWords{app::WordsAt::own_text});
        });
    };
    if (dialog(ui, "lens-sheet", view[Word::lens_title], body, foot))
        view.ask(app::CloseSheet{});
}

void draw_word_tools(View& view) {
    switch (view.state.words.at) {
        case app::WordsAt::own_text:
            return draw_own_text(view);
        case app::WordsAt::exercises:
            return draw_exercises(view);
        case app::WordsAt::rewrite:
            return draw_rewrite(view);
        case app::WordsAt::cards:
            return draw_cards(view);
    }
}

}  // namespace alongside::ui::screens
