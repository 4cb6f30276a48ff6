/// Buttons: one that asks to be pressed, one that does not, one that reads like a line of text.
#include <algorithm>

#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

struct ButtonFace {
    Box box;
    Rgba ink;
};

ButtonFace primary_face(const Theme& t, float warm) {
    return {{.fill = mix(t[Colour::accent], t[Colour::accent_deep], warm)}, t[Colour::accent_ink]};
}

ButtonFace quiet_face(const Theme& t, float warm) {
    return {{.fill = mix(t[Colour::surface], t[Colour::accent_wash], warm), .border = t[Colour::border]},
            t[Colour::ink]};
}

ButtonFace link_face(const Theme& t, float warm) {
    return {{.fill = with_alpha(t[Colour::accent_wash], warm)}, t[Colour::accent]};
}

ButtonFace locked_face(const Theme& t) {
    return {{.border = t[Colour::line]}, t[Colour::ink_soft]};
}

ButtonFace face_of(const Theme& t, const Button& look, float warm) {
    if (!look.disabled_because.empty())
        return locked_face(t);
    switch (look.kind) {
        case ButtonKind::primary:
            return primary_face(t, warm);
        case ButtonKind::quiet:
            return quiet_face(t, warm);
        case ButtonKind::link:
            return link_face(t, warm);
    }
    return primary_face(t, warm);
}

/// A button measured before it is placed: icon, words, room around them.
struct Measured {
    TextRef words;
    float icon = 0;
    float gap = 0;
    Size pad;
    Size size;
};

Measured measure(Ui& ui, std::string_view label, const Button& look) {
    TextStyle style = ui.style(Type::body);
    style.weight = look.kind == ButtonKind::link ? Weight::medium : Weight::semibold;
    Measured m;
    const bool link = look.kind == ButtonKind::link;
    m.pad = link ? Size{ui.px(Space::s), ui.px(6)} : Size{ui.px(20), ui.px(10)};
    m.icon = look.icon ? ui.type_px(17) : 0;
    m.gap = look.icon ? ui.px(Space::s) : 0;
    const float around = 2 * m.pad.w + m.icon + m.gap;
    m.words = ui.text(label, style, ui.stage().flow().room.w - around);
    m.size = {m.words->size().w + around, std::max(m.words->size().h + 2 * m.pad.h, ui.px(link ? 36 : 44))};
    if (look.wide)
        m.size.w = ui.available();
    return m;
}

/// What is missing, to be seen below a button that waits for it; those who listen hear it with the button.
TextRef why_not(Ui& ui, const Button& look) {
    const bool shown = !look.disabled_because.empty() && !ui.in_row();
    return shown ? ui.text(look.disabled_because, ui.style(Type::small), ui.available()) : nullptr;
}

void paint(Ui& ui, const Rect& rect, const Measured& m, const Button& look, const ButtonFace& face) {
    const float content = m.words->size().w + m.icon + m.gap;
    const float x = rect.x + std::floor((rect.w - content) / 2);
    const float y = rect.y + std::floor((rect.h - m.words->size().h) / 2);
    if (m.icon <= 0)
        return ui.painter().text(*m.words, {x, y}, face.ink);
    const Icon icon = look.icon.value_or(Icon::arrow_right);
    const bool after = icon == Icon::arrow_right;  // it points away from the words, to what comes next
    const float icon_x = after ? x + m.words->size().w + m.gap : x;
    const float words_x = after ? x : x + m.icon + m.gap;
    ui.painter().icon(icon, {icon_x, rect.centre().y - m.icon / 2, m.icon, m.icon}, face.ink);
    ui.painter().text(*m.words, {words_x, y}, face.ink);
}

}  // namespace

bool button(Ui& ui, std::string_view key, std::string_view label, const Button& look) {
    const Measured m = measure(ui, label, look);
    const TextRef why = why_not(ui, look);
    const float below = why ? ui.px(Space::xs) + why->size().h : 0;
    Rect rect = ui.place({std::max(m.size.w, why ? why->size().w : 0), m.size.h + below});
    rect.w = std::min(rect.w, m.size.w);
    rect.h -= below;
    if (why)
        ui.painter().text(*why, {rect.x, rect.bottom() + ui.px(Space::xs)}, ui.theme()[Colour::ink_soft]);
    if (look.kind == ButtonKind::link && !ui.in_row() && ui.stage().flow().align == Align::start)
        rect.x -= ui.px(Space::s);  // its words stand in line with what is above
    const bool locked = !look.disabled_because.empty();
    const Interaction now = ui.add({.id = ui.id(key),
                                    .role = look.kind == ButtonKind::link ? Role::link : Role::button,
                                    .name = std::string(label),
                                    .description = std::string(locked ? look.disabled_because : look.description),
                                    .shortcut = std::string(look.shortcut),
                                    .disabled = locked,
                                    .rect = rect});
    ButtonFace face = face_of(ui.theme(), look, warmth(ui, key, now));
    face.box.radius = ui.px(static_cast<float>(Radius::control));
    face.box.border_width = ui.line_width();
    ui.ring_radius(face.box.radius);
    const Rect shown = rect.moved(0, now.held ? std::max(1.0F, ui.px(1.0F)) : 0);  // it gives way under the finger
    ui.painter().box(shown, face.box);
    paint(ui, shown, m, look, face);
    return now.activated;
}

}  // namespace alongside::ui
