/// Promise slips: torn paper with a name, a promise and a date.
#include <algorithm>
#include <functional>

#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

struct FateLook {
    Colour ink;
    Icon icon;
};

FateLook look_of(Fate fate) {
    switch (fate) {
        case Fate::open:
            return {Colour::ink, Icon::pen};
        case Fate::kept:
            return {Colour::kept, Icon::tick};
        case Fate::renegotiated:
            return {Colour::ink, Icon::arrow_right};
        case Fate::let_slide:
            return {Colour::owed, Icon::more};
    }
    return {Colour::ink, Icon::pen};
}

Lines words_of(Ui& ui, const Slip& slip, float width) {
    const Theme& t = ui.theme();
    TextStyle strong = ui.style(Type::small);
    strong.weight = Weight::semibold;
    const FateLook fate = look_of(slip.fate);
    Lines lines(ui, width);
    lines.add(slip.to, strong, t[Colour::ink_soft]);
    lines.add(slip.words, ui.told_style(Type::body), t[Colour::ink], ui.px(Space::xs));
    lines.add(slip.due, ui.style(Type::small), t[Colour::ink_soft], ui.px(Space::s));
    if (slip.fate != Fate::open)
        lines.add(slip.fate_words, strong, t[fate.ink], ui.px(Space::xs), fate.icon);
    return lines;
}

/// Where there are no shadows, a line says where the paper ends.
void outline_paper(Ui& ui, const Rect& sheet, const Rect& strip, std::uint32_t seed) {
    const Rgba edge = ui.theme()[Colour::paper_edge];
    const float line = ui.line_width();
    ui.painter().torn(strip.moved(0, line), seed, edge);
    ui.painter().fill({sheet.x - line, sheet.y, line, sheet.h + strip.h / 2}, edge);
    ui.painter().fill({sheet.right(), sheet.y, line, sheet.h + strip.h / 2}, edge);
}

/// A square sheet whose lower edge is torn: the strip hangs below the plain part, and throws its own shadow.
void paint_paper(Ui& ui, const Rect& rect, float tear, std::uint32_t seed, float warm) {
    const Theme& t = ui.theme();
    const Rect sheet{rect.x, rect.y, rect.w, rect.h - tear};
    const Rect strip{rect.x, sheet.bottom(), rect.w, tear};
    const Rgba shade = with_alpha(t[Colour::shadow], (0.14F + 0.1F * warm) * t.shadow_strength);
    const float drop = std::max(1.0F, ui.px(2.0F));
    Painter& painter = ui.painter();
    painter.torn(strip.moved(0, drop), seed, with_alpha(shade, 0.9F));
    painter.fill({sheet.right(), sheet.y + drop, drop / 2, sheet.h}, shade);
    if (t.shadow_strength == 0)
        outline_paper(ui, sheet, strip, seed);
    painter.fill(sheet, t[Colour::paper]);
    painter.torn(strip, seed, t[Colour::paper]);
    painter.fill({rect.x, rect.y, rect.w, ui.px(3.0F)}, t[Colour::paper_edge]);
}

}  // namespace

bool slip(Ui& ui, std::string_view key, const Slip& slip) {
    const float pad = ui.px(Space::m);
    const float tear = std::round(ui.px(12.0F));
    const float width = std::min(ui.available(), ui.type_px(440));
    const Lines words = words_of(ui, slip, width - 2 * pad);
    const Rect rect = ui.place({width, words.size().h + 2 * pad + std::round(tear / 2)});
    const Interaction now = ui.add({.id = ui.id(key),
                                    .role = slip.pressable ? Role::button : Role::group,
                                    .name = joined({slip.to, slip.words}, ": "),
                                    .value = std::string(slip.fate == Fate::open ? slip.due : slip.fate_words),
                                    .description = std::string(slip.fate == Fate::open ? std::string_view{} : slip.due),
                                    .rect = rect});
    const float warm = slip.pressable ? warmth(ui, key, now) : 0;
    const auto seed = static_cast<std::uint32_t>(std::hash<std::string_view>{}(slip.words));
    paint_paper(ui, rect, tear, seed, warm);
    words.paint({rect.x + pad, rect.y + pad});
    return now.activated;
}

}  // namespace alongside::ui
