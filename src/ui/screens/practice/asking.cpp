/// What a practice tool asks: a page of things to answer, or one card to find a place for.
#include <algorithm>

#include "ui/screens/practice/parts.h"

namespace alongside::ui::screens {

namespace {

std::size_t chosen_of(const app::AskedView& asked, const learn::Answer& answer) {
    const auto found = std::find_if(asked.choices.begin(), asked.choices.end(),
                                    [&](const app::AskedView::Choice& one) { return one.id == answer.choice; });
    return static_cast<std::size_t>(found - asked.choices.begin());  // one past the last: none yet
}

/// The words side by side, for a statement.
void side_by_side(View& view, const app::AskedView& asked, const learn::Answer& answer) {
    std::vector<std::string_view> words;
    for (const app::AskedView::Choice& one : asked.choices)
        words.emplace_back(one.text);
    if (const auto now = choice(view.ui, "choice", asked.text, words, chosen_of(asked, answer), LabelShown::no))
        view.ask(app::AnswerAsked{asked.id, asked.choices[*now].id});
}

/// Cards below one another, each with its key, for what takes a page of its own.
void as_cards(View& view, const app::AskedPage& page, const app::AskedView& asked, const learn::Answer& answer) {
    Ui& ui = view.ui;
    options(ui, "options", page.text.empty() ? asked.text : page.text, [&] {
        for (std::size_t i = 0; i < asked.choices.size(); ++i) {
            const app::AskedView::Choice& one = asked.choices[i];
            if (option_card(ui, one.id,
                            {.number = static_cast<int>(i) + 1, .text = one.text, .chosen = one.id == answer.choice}))
                view.ask(app::AnswerAsked{asked.id, one.id});
        }
    });
}

void own_words(View& view, const app::AskedView& asked, const learn::Answer& answer) {
    Ui& ui = view.ui;
    const TextAnswer typed =
        text_field(ui, "note", asked.choices.empty() ? asked.text : asked.note, answer.note,
                   {.lines = asked.lines,
                    .hint = asked.choices.empty() ? std::string_view(asked.help) : std::string_view(),
                    .max_bytes = learn::kMostNoteBytes});
    if (typed.changed)
        view.ask(app::WriteNote{asked.id, *typed.changed});
    if (!asked.can_be_private)
        return;
    // Named, or six switches of one name would follow each other to those who hear them.
    ui.group(Role::group, "alone", asked.text, [&] {
        if (const auto on = toggle(ui, "private", view[Word::practice_private], answer.is_private,
                                   view[Word::practice_private_hint]))
            view.ask(app::SetPrivate{asked.id, *on});
    });
}

/// One of several on a page.
void ask(View& view, const app::AskedView& asked) {
    Ui& ui = view.ui;
    const learn::Answer& answer = view.state.practice.work.answer(asked.id);
    panel(ui, {.kind = PanelKind::surface, .padding = Space::m, .gap = Space::sm}, [&] {
        if (asked.choices.empty())
            return own_words(view, asked, answer);
        paragraph(ui, asked.text, {.weight = Weight::semibold});
        if (!asked.help.empty())
            caption(ui, asked.help);
        side_by_side(view, asked, answer);
        if (!asked.note.empty())
            ui.group(Role::group, "own", asked.text, [&] { own_words(view, asked, answer); });
    });
}

void card(View& view, const app::AskedPage& page) {
    Ui& ui = view.ui;
    const app::AskedView& asked = page.asked.front();
    panel(ui, {.kind = PanelKind::raised}, [&] {
        paragraph(ui, asked.text, {.type = Type::subtitle});
        if (!asked.help.empty())
            caption(ui, asked.help);
    });
    if (!page.text.empty())
        paragraph(ui, page.text, {.weight = Weight::semibold});
    as_cards(view, page, asked, view.state.practice.work.answer(asked.id));
}

/// On, back, and at any time to what it says so far.
void ways_on(View& view) {
    Ui& ui = view.ui;
    const app::PracticeState& practice = view.state.practice;
    const bool last = practice.page + 1 == practice.pages.size();
    row(ui, {}, [&] {
        if (!last && button(ui, "next", view[Word::practice_next], {.icon = Icon::arrow_right}))
            view.ask(app::TurnToPage{practice.page + 1});
        if (button(ui, "look", view[Word::practice_look], {.kind = last ? ButtonKind::primary : ButtonKind::quiet}))
            view.ask(app::ShowFindings{});
        if (practice.page > 0 && button(ui, "previous", view[Word::practice_previous], {.kind = ButtonKind::link}))
            view.ask(app::TurnToPage{practice.page - 1});
    });
}

}  // namespace

void draw_asking(View& view) {
    const app::PracticeState& practice = view.state.practice;
    const app::AskedPage& page = practice.pages[practice.page];
    const auto body = [&] {
        Ui& ui = view.ui;
        const std::size_t all = practice.pages.size();
        row(ui, {.gap = Space::l}, [&] {
            kicker(ui, practice.work.name.empty()
                           ? practice.title
                           : view.words.format(Word::practice_paper_title, practice.title, practice.work.name));
            if (all > 1)
                progress_dots(ui, view[Word::practice_page],
                              view.words.format(Word::practice_page_of, practice.page + 1, all), practice.page, all);
        });
        titled(ui, page.title, 1, Type::title);
        if (page.card) {
            card(view, page);
        } else {
            if (!page.text.empty())
                paragraph(ui, page.text);
            for (const app::AskedView& asked : page.asked)
                ui.scope(asked.id, [&] { ask(view, asked); });
        }
    };
    side_screen(view, "asking", Measure::reading, app::LeaveTool{}, view[Word::go_back], body, [&] { ways_on(view); });
}

}  // namespace alongside::ui::screens
