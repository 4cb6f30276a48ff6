/// Quick-fire cards, one at a time: an answer, a reason, then what the authors think. No clock, and nothing is counted.
#include <fmt/format.h>

#include <array>

#include "ui/screens/words/parts.h"

namespace alongside::ui::screens {

namespace {

using learn::CardAnswer;

constexpr std::array<CardAnswer, 3> kAnswers = {CardAnswer::keep, CardAnswer::bin, CardAnswer::depends};

std::string_view answer_words(const View& view, CardAnswer answer) {
    constexpr std::array<Word, 3> words = {Word::quick_keep, Word::quick_bin, Word::quick_depends};
    return view[words[static_cast<std::size_t>(answer)]];
}

void answers(View& view, const app::CardsState& cards) {
    options(view.ui, "answers", view[Word::quick_ask], [&] {
        for (const CardAnswer answer : kAnswers) {
            const int number = static_cast<int>(answer) + 1;
            if (option_card(view.ui, fmt::format("answer-{}", number),
                            {.number = number, .text = answer_words(view, answer), .chosen = cards.answer == answer}))
                view.ask(app::AnswerCard{answer});
        }
    });
}

void reason(View& view, const app::CardsState& cards) {
    if (!cards.answer)
        return;
    const TextAnswer typed = text_field(view.ui, "why", view[Word::quick_why], cards.why,
                                        {.hint = view[Word::quick_why_hint], .max_bytes = 300});
    if (typed.changed)
        view.ask(app::EditWhy{*typed.changed});
    else if (button(view.ui, "view", view[Word::quick_show], {}) || typed.submitted)
        view.ask(app::ShowCardView{});
}

void view_of_authors(View& view, const app::CardsState& cards) {
    Ui& ui = view.ui;
    const learn::QuickCard& card = cards.dealt[cards.at];
    live_group(ui, view[Word::quick_authors], [&] {
        paragraph(ui, view.words.format(Word::quick_you, answer_words(view, *cards.answer)));
        if (!cards.why.empty())
            caption(ui, view.words.format(Word::quick_you_why, cards.why));
        titled(ui, view.words.format(Word::quick_authors_say, answer_words(view, card.view)), 2, Type::subtitle);
        paragraph(ui, card.why);
        caption(ui, view[Word::quick_draft]);
    });
    const bool last = cards.at + 1 == cards.dealt.size();
    if (button(ui, "next", view[last ? Word::quick_last : Word::quick_next],
               {.icon = Icon::arrow_right, .shortcut = "Enter"}))
        view.ask(app::NextCard{});
}

void card(View& view, const app::CardsState& cards) {
    Ui& ui = view.ui;
    progress_dots(ui, view[Word::quick_title], view.words.format(Word::quick_at, cards.at + 1, cards.dealt.size()),
                  cards.at, cards.dealt.size());
    panel(ui, {.kind = PanelKind::raised}, [&] { narration(ui, cards.dealt[cards.at].text); });
    if (cards.viewed)
        return view_of_authors(view, cards);
    answers(view, cards);
    reason(view, cards);
}

/// Cards on which one thinks otherwise than the authors, to talk about; never how many.
void looked_back(View& view, const app::CardsState& cards) {
    Ui& ui = view.ui;
    paragraph(ui, view[Word::quick_over]);
    for (const app::CardGiven& given : cards.given) {
        if (given.answer == given.card.view)
            continue;
        panel(ui, {.kind = PanelKind::surface, .padding = Space::m, .gap = Space::xs}, [&] {
            paragraph(ui, given.card.text, {.weight = Weight::semibold});
            caption(ui, view.words.format(Word::quick_apart, answer_words(view, given.answer),
                                          answer_words(view, given.card.view)));
            caption(ui, given.card.why);
        });
    }
    row(ui, {.gap = Space::s}, [&] {
        if (button(ui, "done", view[Word::quick_done], {.shortcut = "Enter"}))
            view.ask(app::CloseWords{});
        if (button(ui, "again", view[Word::quick_again], {.kind = ButtonKind::quiet}))
            view.ask(app::ShowWords{app::WordsAt::cards});
    });
}

}  // namespace

void draw_cards(View& view) {
    const app::CardsState& cards = view.state.words.cards;
    side_screen(view, fmt::format("cards-{}", cards.at), Measure::reading, app::CloseWords{}, view[Word::go_back], [&] {
        heading(view.ui, view[Word::quick_title], Level::display);
        if (cards.dealt.empty())
            paragraph(view.ui, view[Word::quick_none]);
        else
            cards.over() ? looked_back(view, cards) : card(view, cards);
    });
}

}  // namespace alongside::ui::screens
