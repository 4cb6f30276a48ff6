/// A number that is counted: large minus and plus, arrows, or digits typed while it has the focus.
#include <algorithm>
#include <string>

#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

constexpr float side = 44;
constexpr float number_width = 76;

struct Typed {
    bool going_on = false;  // the next digit is added to those before it
};

std::optional<int> digit_typed(Ui& ui) {
    for (char digit = '0'; digit <= '9'; ++digit)
        if (ui.key(digit))
            return digit - '0';
    return {};
}

/// What the keys make of it, while the number has the focus.
int by_keys(Ui& ui, const std::string& id, int value, int high) {
    auto& typed = ui.memory().keep<Typed>(id + "#typed");
    if (const auto digit = digit_typed(ui)) {
        const int longer = typed.going_on ? value * 10 + *digit : *digit;
        typed.going_on = true;
        return longer <= high ? longer : value;
    }
    if (ui.key(Key::backspace)) {
        typed.going_on = true;
        return value / 10;
    }
    return value;
}

/// One of the two sides: pressed by the pointer, since the arrows do the same.
bool pressed(Ui& ui, const std::string& key, std::string_view name, std::string_view sign, const Rect& rect) {
    const Theme& t = ui.theme();
    const Interaction now =
        ui.add({.id = ui.id(key), .role = Role::image, .name = std::string(name), .by_pointer = true, .rect = rect});
    ui.painter().box(rect, {.fill = mix(t[Colour::surface], t[Colour::accent_wash], warmth(ui, key, now)),
                            .border = t[Colour::border],
                            .border_width = ui.line_width(),
                            .radius = ui.px(static_cast<float>(Radius::control))});
    TextStyle style = ui.style(Type::title);
    style.face = ui.style(Type::body).face;
    const TextRef words = ui.text(sign, style, rect.w);
    ui.painter().text(
        *words, {std::round(rect.centre().x - words->size().w / 2), std::round(rect.centre().y - words->size().h / 2)},
        t[Colour::accent]);
    return now.activated;
}

void paint_number(Ui& ui, const Rect& rect, int value, bool focused) {
    const Theme& t = ui.theme();
    ui.painter().box(rect, {.fill = t[Colour::raised],
                            .border = t[focused ? Colour::accent : Colour::border],
                            .border_width = ui.line_width() * (focused ? 2.0F : 1.0F),
                            .radius = ui.px(static_cast<float>(Radius::control))});
    TextStyle style = ui.style(Type::lead);
    style.weight = Weight::semibold;
    const TextRef words = ui.text(std::to_string(value), style, rect.w);
    ui.painter().text(
        *words, {std::round(rect.centre().x - words->size().w / 2), std::round(rect.centre().y - words->size().h / 2)},
        t[Colour::ink]);
}

}  // namespace

std::optional<int> count(Ui& ui, std::string_view key, std::string_view label, int value, const Count& look) {
    const float gap = ui.px(6.0F);
    const float high = std::max(ui.px(side), static_cast<float>(ui.style(Type::lead).cap) * 2.6F);
    const float wide = std::round(ui.type_px(number_width));
    const Rect all = ui.place({2 * high + 2 * gap + wide, high});
    const Rect middle{all.x + high + gap, all.y, wide, all.h};
    const std::string id = ui.id(key);
    const std::string name(key);
    int wanted = value;
    if (pressed(ui, name + "/fewer", look.fewer, "\u2212", {all.x, all.y, high, high}))
        wanted -= look.step;
    const Interaction now = ui.add(
        {.id = id, .role = Role::slider, .name = std::string(label), .value = std::to_string(value), .rect = middle});
    ui.ring_radius(ui.px(static_cast<float>(Radius::control)));
    if (now.focused)
        wanted = by_keys(ui, id, wanted, look.high);
    wanted += std::clamp(ui.router().steps(id), -look.high, look.high) * look.step;
    if (pressed(ui, name + "/more", look.more, "+", {middle.right() + gap, all.y, high, high}))
        wanted += look.step;
    wanted = std::clamp(wanted, look.low, look.high);
    paint_number(ui, middle, value, now.focused);
    return wanted == value ? std::nullopt : std::optional(wanted);
}

}  // namespace alongside::ui
