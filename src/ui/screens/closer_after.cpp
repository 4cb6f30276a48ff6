#include "ui/screens/closer_after.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace alongside::ui::screens {

namespace {

using learn::TapQuestion;

constexpr std::array kReasonWords = {Word::tap_why_theirs, Word::tap_why_true, Word::tap_why_quiet,
                                     Word::tap_why_needed, Word::tap_why_quick};  // in the order of kReasons
constexpr std::array kSurenessWords = {Word::tap_sure_guess, Word::tap_sure_fairly,
                                       Word::tap_sure_very};  // in the order of kSureness

void panel_row(View& view, const app::PanelRow& one) {
    Ui& ui = view.ui;
    column(ui, {.gap = Space::xs}, [&] {
        paragraph(ui, one.option);
        caption(ui, view.words.format(Word::panel_people, one.people));
        caption(ui, view.words.format(Word::panel_professionals, one.professionals));
    });
}

const std::string& answer_of(const app::TapView& tap, TapQuestion question) {
    return tap.answers[static_cast<std::size_t>(question)];
}

/// One of a few words; `ids` in the order of `words`.
void tap_word(View& view, const app::TapView& tap, TapQuestion question, Word label,
              std::span<const std::string_view> ids, std::span<const Word> labels) {
    std::vector<std::string_view> words;
    for (const Word one : labels)
        words.push_back(view[one]);
    const auto now = std::find(ids.begin(), ids.end(), answer_of(tap, question));
    const auto chosen = static_cast<std::size_t>(now - ids.begin());  // one past the last: none yet
    if (const auto tapped = choice(view.ui, learn::name_of(question), view[label], words, chosen))
        view.ask(app::SetTap{tap.turning, question, std::string(ids[*tapped])});
}

/// One of what could be done there.
void tap_option(View& view, const app::TapView& tap, TapQuestion question, Word label) {
    Ui& ui = view.ui;
    paragraph(ui, view[label], {.weight = Weight::semibold});
    options(ui, learn::name_of(question), view[label], [&] {
        for (const app::TapView::Option& one : tap.options)
            if (option_card(ui, one.id, {.text = one.text, .chosen = one.id == answer_of(tap, question)}))
                view.ask(app::SetTap{tap.turning, question, one.id});
    });
}

void four_taps(View& view, const app::TapView& tap) {
    Ui& ui = view.ui;
    const std::string& would = answer_of(tap, TapQuestion::would);
    const std::string& should = answer_of(tap, TapQuestion::should);
    column(ui, {.gap = Space::m}, [&] {
        caption(ui, view[Word::tap_hint]);
        tap_word(view, tap, TapQuestion::why, Word::tap_why, learn::kReasons, kReasonWords);
        tap_word(view, tap, TapQuestion::sure, Word::tap_sure, learn::kSureness, kSurenessWords);
        tap_option(view, tap, TapQuestion::would, Word::tap_would);
        tap_option(view, tap, TapQuestion::should, Word::tap_should);
        if (!would.empty() && !should.empty() && would != should)
            status_line(ui, "differ", view[Word::tap_differ]);
    });
}

void objection_field(View& view) {
    Ui& ui = view.ui;
    const std::string& text = view.state.after.objection;
    const bool empty = text.find_first_not_of(" \n\t") == std::string::npos;
    const TextAnswer typed = text_field(ui, "objection", view[Word::objections_label], text,
                                        {.lines = 3, .hint = view[Word::objections_hint]});
    if (typed.changed)
        view.ask(app::EditObjection{*typed.changed});
    const Button look{.kind = ButtonKind::quiet, .disabled_because = empty ? view[Word::reflect_first] : ""};
    if ((button(ui, "keep-objection", view[Word::closer_keep], look) || typed.submitted) && !empty && !typed.changed)
        view.ask(app::KeepObjection{});
}

}  // namespace

void panel_beside(View& view, std::size_t index) {
    const std::vector<app::PanelRow>& all = view.state.debrief.turnings[index].panel;
    if (all.empty())
        return;
    const std::string name = fmt::format("panel-{}", index);
    const auto open = disclosure(view.ui, name, view[Word::panel_shown], view.state.is_unfolded(name), [&] {
        column(view.ui, {.gap = Space::m}, [&] {
            caption(view.ui, view[Word::panel_shown_how]);
            for (const app::PanelRow& one : all)
                panel_row(view, one);
        });
    });
    if (open)
        view.ask(app::Unfold{name, *open});
}

void taps(View& view, std::size_t index) {
    const std::vector<app::TapView>& all = view.state.after.taps;
    const auto found = std::ranges::find(all, index, &app::TapView::turning);
    if (found == all.end() || !view.state.keeps)
        return;
    const std::string name = fmt::format("taps-{}", index);
    const auto open = disclosure(view.ui, name, view[Word::tap_title], view.state.is_unfolded(name),
                                 [&] { four_taps(view, *found); });
    if (open)
        view.ask(app::Unfold{name, *open});
}

void objection(View& view, std::size_t index) {
    Ui& ui = view.ui;
    const app::AfterState& after = view.state.after;
    if (after.objecting == index)
        return objection_field(view);
    if (after.objected.contains(index))
        return status_line(ui, "objected", view[view.state.keeps ? Word::objections_kept : Word::reflect_not_kept]);
    links(ui, RowAlign::start, [&] {
        if (button(ui, "wrong", view[Word::closer_wrong], {.kind = ButtonKind::link})) {
            view.ask(app::StartObjection{index});
            ui.focus(fmt::format("turning-{}/objection", index));
        }
    });
}

void answers_of_authors(View& view, const std::vector<app::AuthorsAnswerView>& all) {
    Ui& ui = view.ui;
    if (all.empty())
        return;
    caption(ui, view[Word::answers_title]);
    for (const app::AuthorsAnswerView& one : all)
        column(ui, {.gap = Space::xs}, [&] {
            paragraph(ui, view.words.format(Word::answers_said, one.said));
            paragraph(ui, one.answer, {.colour = Colour::ink_soft});
        });
}

void tell_the_authors(View& view) {
    Ui& ui = view.ui;
    const app::AfterState& after = view.state.after;
    if (!after.has_objections)
        return;
    panel(ui, {.kind = PanelKind::wash, .gap = Space::s}, [&] {
        titled(ui, view[Word::objections_title], 3, Type::subtitle);
        paragraph(ui, view[Word::objections_text]);
        const TextAnswer typed = text_field(ui, "sender", view[Word::objections_sender], after.sender, {});
        if (typed.changed)
            view.ask(app::EditSender{*typed.changed});
        if (button(ui, "objections", view[Word::objections_write], {.kind = ButtonKind::quiet}))
            view.ask(app::WriteObjections{});
        if (!after.objections_written.empty())
            status_line(ui, "objections-written", after.objections_written);
    });
}

}  // namespace alongside::ui::screens
