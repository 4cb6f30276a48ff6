/// Words on the page: headings, paragraphs, the narrator, what somebody says.
#include <algorithm>

#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

Type type_of(Level level) {
    switch (level) {
        case Level::display:
            return Type::display;
        case Level::title:
            return Type::title;
        case Level::subtitle:
            return Type::subtitle;
    }
    return Type::title;
}

/// Text that is laid out, in the flow, and its node.
void put(Ui& ui, std::string_view text, const TextRef& words, Rgba colour, Node node) {
    node.rect = ui.place(words->size());
    node.name = std::string(text);
    ui.painter().text(*words, {node.rect.x, node.rect.y}, colour);
    ui.add(std::move(node));
}

/// A block of text in the flow and its node. Blocks that are centred or end-aligned take the flow's width.
void block(Ui& ui, std::string_view text, const TextStyle& style, Rgba colour) {
    put(ui, text, ui.text(text, style, ui.available()), colour, {.role = Role::text});
}

}  // namespace

void heading(Ui& ui, std::string_view text, Level level) {
    put(ui, text, balanced(ui, text, ui.style(type_of(level)), ui.available()), ui.theme()[Colour::ink],
        {.role = Role::heading, .level = static_cast<int>(level) + 1});
}

void paragraph(Ui& ui, std::string_view text, const Words& look) {
    TextStyle style = ui.style(look.type);
    style.align = look.align;
    style.italic = look.italic;
    if (look.weight != Weight::regular)
        style.weight = look.weight;
    block(ui, text, style, ui.theme()[look.colour]);
    ui.end_paragraph(style);
}

void caption(Ui& ui, std::string_view text, Align align) {
    TextStyle style = ui.style(Type::small);
    style.align = align;
    block(ui, text, style, ui.theme()[Colour::ink_soft]);
}

void narration(Ui& ui, std::string_view text) {
    TextStyle style = ui.told_style(Type::lead);
    style.line_height = 1.5F;
    block(ui, text, style, ui.theme()[Colour::ink]);
    ui.end_paragraph(style);
}

void speech(Ui& ui, const Speech& speech) {
    const Theme& theme = ui.theme();
    const float indent = ui.px(Space::m);
    const float width = ui.available() - indent;
    const std::string manner = joined({speech.stance_words, speech.aside}, " \u00b7 ");
    TextStyle name_style = ui.style(Type::small);
    name_style.weight = Weight::semibold;
    name_style.label = true;
    const TextRef name = ui.text(speech.name, name_style, width);
    const TextRef how = ui.text(manner, ui.style(Type::small), width);
    const float beside = name->size().w + ui.px(Space::s);
    const bool one_line = manner.empty() || (how->lines() == 1 && beside + how->size().w <= width);
    const float head = name->size().h + (one_line ? 0 : how->size().h);
    const TextRef words = ui.text(speech.words, ui.style(Type::lead), width);
    const Rect rect = ui.place({ui.available(), head + ui.px(2.0F) + words->size().h});
    const float bar = std::max(3.0F, ui.px(3.0F));
    Painter& painter = ui.painter();
    painter.box({rect.x, rect.y + bar, bar, rect.h - 2 * bar},
                {.fill = speech.stance ? theme.stance(*speech.stance) : theme[Colour::line], .radius = bar / 2});
    painter.text(*name, {rect.x + indent, rect.y}, theme[Colour::ink]);
    if (!manner.empty()) {
        const Point at = one_line ? Point{beside, 0} : Point{0, name->size().h};
        painter.text(*how, {rect.x + indent + at.x, rect.y + at.y}, theme[Colour::ink_soft]);
    }
    painter.text(*words, {rect.x + indent, rect.bottom() - words->size().h}, theme[Colour::ink]);
    ui.add(
        {.role = Role::text, .name = joined({speech.name, speech.words}, ": "), .description = manner, .rect = rect});
    ui.end_paragraph(ui.style(Type::lead));
}

}  // namespace alongside::ui
