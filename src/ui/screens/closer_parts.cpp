#include "ui/screens/closer_parts.h"

#include <fmt/format.h>

#include "ui/screens/closer_after.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

void door(View& view, const std::string& name, const app::DoorView& one) {
    const auto open = disclosure(view.ui, name, one.people, view.state.is_unfolded(name), [&] {
        for (const app::DoorView::Way& way : one.ways)
            paragraph(view.ui, way.text, {.colour = Colour::ink_soft});
    });
    if (open)
        view.ask(app::Unfold{name, *open});
}

void doors(View& view, std::size_t index) {
    const std::vector<app::DoorView>& all = view.state.debrief.turnings[index].doors;
    if (all.empty())
        return;
    caption(view.ui, view[Word::closer_doors]);
    column(view.ui, {.gap = Space::none}, [&] {
        for (std::size_t i = 0; i < all.size(); ++i)
            door(view, fmt::format("door-{}-{}", index, i), all[i]);
    });
}

/// What somebody heard, with an ear before it.
void heard(Ui& ui, const std::string& text) {
    TextStyle style = ui.style(Type::body);
    style.italic = style.face != Face::dyslexic;
    Lines lines(ui, ui.available());
    lines.add(text, style, ui.theme()[Colour::ink], 0, Icon::ear);
    const Rect rect = ui.place(lines.size());
    lines.paint({rect.x, rect.y});
    ui.add({.role = Role::text, .name = text, .rect = rect});
}

void why(View& view, const app::TurningView& one) {
    if (!one.because.empty())
        paragraph(view.ui, view.words.format(Word::closer_because, one.because));
    if (!one.tags.empty())
        caption(view.ui, view.words.format(Word::closer_tags, one.tags));
}

void source(View& view, const app::SourceView& one) {
    paragraph(view.ui, one.text);
    caption(view.ui, view.words.format(Word::closer_source_from, one.from));
    for (const std::string& remark : one.remarks)
        paragraph(view.ui, remark, {.colour = Colour::ink_soft});
}

/// The items of the handbook behind a choice, one key away.
void sources(View& view, std::size_t index) {
    const std::vector<app::SourceView>& all = view.state.debrief.turnings[index].sources;
    if (all.empty())
        return;
    const std::string name = fmt::format("sources-{}", index);
    const auto open = disclosure(view.ui, name, view[Word::closer_sources], view.state.is_unfolded(name), [&] {
        column(view.ui, {.gap = Space::m}, [&] {
            for (const app::SourceView& one : all)
                source(view, one);
        });
    });
    if (open)
        view.ask(app::Unfold{name, *open});
}

}  // namespace

void condition(View& view, const app::ConditionView& one) {
    Ui& ui = view.ui;
    const Theme& t = ui.theme();
    const float pad = ui.px(Space::m);
    TextStyle strong = ui.style(Type::body);
    strong.weight = Weight::semibold;
    const bool there = one.value > 0;
    Lines lines(ui, ui.available() - 2 * pad);
    lines.add(one.name, strong, t[Colour::ink]);
    lines.add(one.words, ui.style(Type::small),
              t[there           ? Colour::kept
                : one.value < 0 ? Colour::owed
                                : Colour::ink_soft],
              ui.px(2.0F), there ? Icon::tick : Icon::ring);
    const Rect rect = ui.place({ui.available(), lines.size().h + 2 * pad});
    ui.add({.role = Role::text, .name = view.words.format(Word::closer_condition, one.name, one.words), .rect = rect});
    ui.card(rect, {.fill = t[Colour::surface],
                   .border = t[Colour::line],
                   .border_width = ui.line_width(),
                   .radius = ui.px(static_cast<float>(Radius::card))});
    lines.paint({rect.x + pad, rect.y + pad});
}

void meanings(View& view, const app::LevelView& one, const std::string& name) {
    constexpr TwoPane word_and_meaning{.first_share = 0.3F, .min_pane = 110, .gap = Space::m, .stacked = Space::none};
    const auto explain = [&](const std::string& word, const std::string& meaning) {
        two_pane(
            view.ui, word_and_meaning, [&] { paragraph(view.ui, word, {.weight = Weight::semibold}); },
            [&] { paragraph(view.ui, meaning); });
    };
    const auto open = disclosure(view.ui, name, view[Word::closer_meanings], view.state.is_unfolded(name), [&] {
        column(view.ui, {.measure = Measure::reading, .gap = Space::s}, [&] {
            explain(one.level, one.level_meaning);
            explain(one.side, one.side_meaning);
            for (const app::ConditionView& condition : one.conditions)
                explain(condition.name, condition.meaning);
        });
    });
    if (open)
        view.ask(app::Unfold{name, *open});
}

void axis(View& view, const app::AxisWords& one) {
    const bool exercised = one.best > one.worst;
    const std::string words =
        exercised ? view.words.format(Word::closer_axis_words, one.words, one.sum, one.worst, one.best) : one.words;
    axis_bar(view.ui, {.name = one.name, .words = words, .low = one.worst, .high = one.best, .value = one.sum});
}

void turning(View& view, std::size_t index) {
    Ui& ui = view.ui;
    const app::TurningView& one = view.state.debrief.turnings[index];
    panel(ui, {.kind = PanelKind::surface, .gap = Space::s}, [&] {
        heading(ui, one.name, Level::subtitle);
        if (!one.pen.empty())
            caption(ui, one.pen);
        narration(ui, one.chosen);
        for (const std::string& text : one.heard)
            heard(ui, text);
        why(view, one);
        sources(view, index);
        doors(view, index);
        panel_beside(view, index);
        taps(view, index);
        answers_of_authors(view, one.answered);
        objection(view, index);
    });
}

void reflection(View& view, const Reflection& one) {
    Ui& ui = view.ui;
    const auto kind = static_cast<std::size_t>(one.kind);
    const std::string& text = view.state.reflections[kind];
    const bool empty = text.find_first_not_of(" \n\t") == std::string::npos;
    ui.scope(fmt::format("reflect-{}", kind), [&] {
        const TextAnswer typed = text_field(ui, "words", view[one.label], text, {.lines = 3, .hint = view[one.hint]});
        if (typed.changed)
            view.ask(app::EditReflection{one.kind, *typed.changed});
        if (view.state.reflected[kind])
            return status_line(ui, "kept", view[view.state.keeps ? one.kept : Word::reflect_not_kept]);
        const Button look{.kind = ButtonKind::quiet, .disabled_because = empty ? view[Word::reflect_first] : ""};
        if ((button(ui, "keep", view[Word::closer_keep], look) || typed.submitted) && !empty && !typed.changed)
            view.ask(app::KeepReflection{one.kind});
    });
}

}  // namespace alongside::ui::screens
