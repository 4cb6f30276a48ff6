/// The tile: a card that does one thing when pressed.
#include <algorithm>

#include "ui/screens/parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

Lines words_of(Ui& ui, const Tile& look, float width) {
    const Theme& t = ui.theme();
    TextStyle name = ui.style(Type::body);
    name.weight = Weight::semibold;
    const TextStyle small = ui.style(Type::small);
    Lines lines(ui, width);
    lines.add(look.name, name, t[look.locked.empty() ? Colour::ink : Colour::ink_soft]);
    lines.add(look.hint, small, t[Colour::ink_soft], ui.px(2.0F));
    lines.add(look.aside, small, t[Colour::ink_soft], ui.px(Space::xs));
    TextStyle link = small;
    link.weight = Weight::medium;
    lines.add(look.goes, link, t[Colour::accent], ui.px(6.0F), Icon::chevron_right);
    lines.add(look.locked, small, t[Colour::ink_soft], ui.px(Space::xs));
    return lines;
}

/// The icon stands in the middle of a low tile, and beside the name of a tall one.
void paint_icon(Ui& ui, const Tile& look, const Rect& rect, float side, float pad) {
    const bool locked = !look.locked.empty();
    const float line = static_cast<float>(ui.style(Type::body).cap) * 1.93F;
    const float y = rect.y + std::min((rect.h - side) / 2, pad + (line - side) / 2);
    ui.painter().icon(locked ? Icon::lock : *look.icon, Rect{rect.x + pad, y, side, side}.snapped(),
                      ui.theme()[locked ? Colour::ink_soft : Colour::accent]);
}

Box ground_of(Ui& ui, const Tile& look, float warm) {
    Box box = card_box(ui, warm, false, !look.locked.empty());
    if (look.quiet && look.locked.empty()) {
        const Theme& t = ui.theme();
        box.fill = with_alpha(t[Colour::raised], warm);
        box.border = mix(t[Colour::line], t[Colour::accent], warm);
        box.shadow = 0;
    }
    return box;
}

}  // namespace

bool tile(Ui& ui, std::string_view key, const Tile& look) {
    const bool has_icon = look.icon || !look.locked.empty();
    const float pad = ui.px(look.quiet || look.compact ? 12.0F : 16.0F);
    const float side = has_icon ? std::round(ui.type_px(20)) : 0;
    const float indent = has_icon ? side + ui.px(12.0F) : 0;
    const Lines words = words_of(ui, look, ui.available() - 2 * pad - indent);
    const Rect rect = ui.place({ui.available(), std::max(words.size().h + 2 * pad, ui.px(48.0F))});
    const Interaction now = ui.add({.id = ui.id(key),
                                    .role = Role::button,
                                    .name = std::string(look.name),
                                    .description = joined({look.hint, look.aside, look.goes, look.locked}, " "),
                                    .shortcut = std::string(look.shortcut),
                                    .disabled = !look.locked.empty(),
                                    .rect = rect});
    const Box box = ground_of(ui, look, look.locked.empty() ? warmth(ui, key, now) : 0);
    ui.ring_radius(box.radius);
    ui.card(rect, box);
    if (has_icon)
        paint_icon(ui, look, rect, side, pad);
    words.paint({rect.x + pad + indent, rect.y + std::max(pad, std::floor((rect.h - words.size().h) / 2))});
    return now.activated;
}

}  // namespace alongside::ui::screens
