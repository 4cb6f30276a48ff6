/// Options: what the player can say or do, as cards with a number that is also their key.
#include <fmt/format.h>

#include <algorithm>

#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

/// The round badge with the number, or a lock or a tick in its place.
void paint_badge(Ui& ui, const Rect& box, const OptionCard& card, float warm) {
    const Theme& t = ui.theme();
    const bool locked = !card.locked.empty();
    const Rgba ink = locked ? t[Colour::ink_soft] : mix(t[Colour::accent], t[Colour::accent_ink], warm);
    Painter& painter = ui.painter();
    if (!locked && warm > 0)
        painter.disc(box.centre(), box.w, with_alpha(t[Colour::accent], warm));
    painter.ring(box, box.w / 2, ui.line_width(), locked ? t[Colour::line] : t[Colour::accent]);
    if (locked || card.chosen) {
        painter.icon(locked ? Icon::lock : Icon::tick, box.inset(box.w * 0.22F), ink);
        return;
    }
    TextStyle style = ui.style(Type::small);
    style.weight = Weight::semibold;
    style.line_height = 1;
    const TextRef number = ui.text(fmt::format("{}", card.number), style, box.w);
    const float baseline = box.centre().y + static_cast<float>(style.cap) / 2;
    painter.text(*number, {box.centre().x - number->size().w / 2, std::round(baseline - number->baseline())}, ink);
}

Lines words_of(Ui& ui, const OptionCard& card, float width) {
    const Theme& t = ui.theme();
    const bool locked = !card.locked.empty();
    const TextStyle small = ui.style(Type::small);
    TextStyle quote = small;
    quote.italic = true;
    Lines lines(ui, width);
    lines.add(card.text, ui.style(Type::body), t[locked ? Colour::ink_soft : Colour::ink]);
    lines.add(card.cost, small, t[Colour::ink_soft], ui.px(Space::xs));
    lines.add(card.heard, quote, t[Colour::ink_soft], ui.px(6.0F), Icon::ear);
    TextStyle strong = small;
    strong.weight = Weight::semibold;
    lines.add(card.again, strong, t[Colour::accent], ui.px(Space::xs));
    lines.add(card.locked, small, t[Colour::ink_soft], ui.px(Space::xs));
    return lines;
}

Node node_of(Ui& ui, std::string_view key, const OptionCard& card) {
    Node node{.id = ui.id(key), .role = Role::button, .name = std::string(card.text)};
    node.description = sentences({card.again, card.locked, card.cost, card.heard});
    node.shortcut = card.number > 0 ? fmt::format("{}", card.number) : std::string{};
    node.disabled = !card.locked.empty();
    if (card.chosen)
        node.checked = true;
    return node;
}

}  // namespace

void options(Ui& ui, std::string_view key, std::string_view name, Body cards) {
    ui.group(Role::list, key, name, [&] { column(ui, {.gap = Space::sm}, cards); });
}

bool option_card(Ui& ui, std::string_view key, const OptionCard& card) {
    const float pad = ui.px(Space::m);
    const float badge = card.number > 0 || card.chosen ? std::round(ui.type_px(26)) : 0;
    const float indent = badge > 0 ? badge + ui.px(14.0F) : 0;
    const float width = ui.available();
    const Lines words = words_of(ui, card, width - 2 * pad - indent);
    const float inner = std::max(badge, words.size().h);
    Node node = node_of(ui, key, card);
    node.rect = ui.place({width, inner + 2 * ui.px(14.0F)});
    const Rect rect = node.rect;
    const Interaction now = ui.add(std::move(node));
    const float warm = card.locked.empty() ? warmth(ui, key, now) : 0;
    const bool armed = !card.again.empty();
    Box box = card_box(ui, warm, card.chosen || armed, !card.locked.empty());
    if (armed) {
        box.border = ui.theme()[Colour::focus];
        box.border_width = 2 * ui.line_width();
    }
    ui.ring_radius(box.radius);
    ui.card(rect, box);
    const float top = rect.y + ui.px(14.0F);
    const float first_line = static_cast<float>(ui.style(Type::body).cap) * 1.93F;  // about one line of body type
    if (badge > 0)
        paint_badge(
            ui,
            {rect.x + pad, std::round(top + std::max(0.0F, (std::min(inner, first_line) - badge) / 2)), badge, badge},
            card, warm);
    words.paint({rect.x + pad + indent, top + std::floor((inner - words.size().h) / 2)});
    return now.activated;
}

}  // namespace alongside::ui
