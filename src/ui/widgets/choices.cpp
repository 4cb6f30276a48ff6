/// Values that a person sets: on or off, one of few, a number on a line.
#include <fmt/format.h>

#include <algorithm>

#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

constexpr float control_height = 44;

/// A pill with a knob that stands right and carries a tick when on.
void paint_switch(Ui& ui, const Rect& box, float on) {
    const Theme& t = ui.theme();
    Painter& painter = ui.painter();
    painter.box(box, {.fill = mix(t[Colour::sunk], t[Colour::accent], on),
                      .border = mix(t[Colour::border], t[Colour::accent], on),
                      .border_width = ui.line_width(),
                      .radius = box.h / 2});
    const float gap = std::round(box.h * 0.14F);
    const float knob = box.h - 2 * gap;
    const Rect place{std::round(box.x + gap + (box.w - box.h) * on), box.y + gap, knob, knob};
    painter.disc(place.centre(), knob, mix(t[Colour::ink_soft], t[Colour::accent_ink], on));
    if (on > 0.5F)
        painter.icon(Icon::tick, place.inset(std::round(knob * 0.15F)), t[Colour::accent]);
}

struct Segments {
    std::vector<TextRef> words;
    float widest = 0;
    float height = 0;
};

Segments measure_segments(Ui& ui, std::span<const std::string_view> words, std::size_t chosen) {
    Segments all;
    for (std::size_t i = 0; i < words.size(); ++i) {
        TextStyle style = ui.style(Type::small);
        const float most = ui.available() - 2 * ui.px(Space::m);
        style.weight = Weight::semibold;  // whichever is chosen, all stay as wide as that makes them
        all.widest = std::max(all.widest, ui.text(words[i], style, most)->size().w);
        style.weight = i == chosen ? Weight::semibold : Weight::medium;
        all.words.push_back(ui.text(words[i], style, most));
        all.height = std::max(all.height, all.words.back()->size().h);
    }
    return all;
}

/// One radio of the control, painted into its own part of the well.
bool segment(Ui& ui, std::string_view name, const TextRef& words, const Rect& rect, bool chosen, bool centred) {
    const Theme& t = ui.theme();
    const std::string key(name);
    const Interaction now =
        ui.add({.id = ui.id(key), .role = Role::radio, .name = key, .checked = chosen, .rect = rect});
    const float radius = ui.px(static_cast<float>(Radius::control)) - ui.px(3.0F);
    ui.ring_radius(radius);
    const float warm = warmth(ui, key, now);
    const Rgba fill = chosen ? t[Colour::accent] : with_alpha(t[Colour::accent_wash], warm);
    ui.painter().box(rect, {.fill = fill, .radius = radius});
    const float x = centred ? rect.centre().x - words->size().w / 2 : rect.x + ui.px(Space::m);
    const Point at{x, rect.y + std::floor((rect.h - words->size().h) / 2)};
    ui.painter().text(*words, at, t[chosen ? Colour::accent_ink : Colour::ink]);
    return now.activated && !chosen;
}

int stepped(int value, const Slider& look) {
    const int steps = static_cast<int>(std::lround(static_cast<double>(value - look.low) / look.step));
    return std::clamp(look.low + steps * look.step, look.low, look.high);
}

int dragged(const Slider& look, const Rect& track, Point at) {
    const float part = std::clamp((at.x - track.x) / std::max(1.0F, track.w), 0.0F, 1.0F);
    return stepped(look.low + static_cast<int>(std::lround(part * static_cast<float>(look.high - look.low))), look);
}

void paint_track(Ui& ui, const Rect& track, float part, float knob, float warm) {
    const Theme& t = ui.theme();
    Painter& painter = ui.painter();
    const float radius = track.h / 2;
    const float x = std::round(track.x + track.w * part);
    painter.box(
        track,
        {.fill = t[Colour::sunk], .border = t[Colour::border], .border_width = ui.line_width(), .radius = radius});
    painter.box({track.x, track.y, std::max(track.h, x - track.x), track.h},
                {.fill = t[Colour::accent], .radius = radius});
    painter.disc({x, track.centre().y}, knob, mix(t[Colour::accent], t[Colour::accent_deep], warm));
    painter.disc({x, track.centre().y}, std::round(knob * 0.36F), t[Colour::accent_ink]);
}

TextStyle label_style(Ui& ui) {
    TextStyle style = ui.style(Type::body);
    style.weight = Weight::medium;
    return style;
}

}  // namespace

std::optional<bool> toggle(Ui& ui, std::string_view key, std::string_view label, bool on, std::string_view hint) {
    const Theme& t = ui.theme();
    const float tall = std::round(ui.type_px(26));
    const float wide = std::round(tall * 1.8F);
    const float width = ui.available();
    Lines words(ui, width - wide - ui.px(Space::m));
    words.add(label, label_style(ui), t[Colour::ink]);
    words.add(hint, ui.style(Type::small), t[Colour::ink_soft], ui.px(2.0F));
    const Rect rect = ui.place({width, std::max(words.size().h + ui.px(Space::s), ui.px(control_height))});
    const Interaction now = ui.add({.id = ui.id(key),
                                    .role = Role::checkbox,
                                    .name = std::string(label),
                                    .description = std::string(hint),
                                    .checked = on,
                                    .rect = rect});
    ui.ring_radius(ui.px(static_cast<float>(Radius::control)));
    words.paint({rect.x, rect.y + std::floor((rect.h - words.size().h) / 2)});
    paint_switch(ui, {rect.right() - wide, rect.y + std::floor((rect.h - tall) / 2), wide, tall},
                 ui.ease(key, on ? 1 : 0));
    return now.activated ? std::optional(!on) : std::nullopt;
}

std::optional<std::size_t> choice(Ui& ui, std::string_view key, std::string_view label,
                                  std::span<const std::string_view> words, std::size_t chosen, LabelShown shown) {
    const Theme& t = ui.theme();
    std::optional<std::size_t> answer;
    const TextRef title = shown == LabelShown::yes ? ui.text(label, label_style(ui), ui.available()) : nullptr;
    const Segments all = measure_segments(ui, words, chosen);
    const float inset = ui.px(3.0F);
    const float cell_w = all.widest + 2 * ui.px(Space::m);
    const auto count = static_cast<float>(words.size());
    const bool side_by_side = cell_w * count + 2 * inset <= ui.available();
    const float cell_h = std::max(all.height + 2 * ui.px(6.0F), ui.px(control_height) - 2 * inset);
    const float above = title ? title->size().h + ui.px(6.0F) : 0;
    const Size well = side_by_side ? Size{cell_w * count, cell_h} : Size{ui.available() - 2 * inset, cell_h * count};
    const Rect rect = ui.place({std::max(title ? title->size().w : 0, well.w + 2 * inset), above + well.h + 2 * inset});
    ui.open({.id = ui.id(key), .role = Role::radio_group, .name = std::string(label), .rect = rect});
    if (title)
        ui.painter().text(*title, {rect.x, rect.y}, t[Colour::ink]);
    const Rect box{rect.x, rect.y + above, well.w + 2 * inset, well.h + 2 * inset};
    ui.painter().box(box, {.fill = t[Colour::sunk],
                           .border = t[Colour::border],
                           .border_width = ui.line_width(),
                           .radius = ui.px(static_cast<float>(Radius::control))});
    ui.scope(key, [&] {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto at = static_cast<float>(i);
            const Rect cell = side_by_side ? Rect{box.x + inset + at * cell_w, box.y + inset, cell_w, cell_h}
                                           : Rect{box.x + inset, box.y + inset + at * cell_h, well.w, cell_h};
            if (segment(ui, words[i], all.words[i], cell, i == chosen, side_by_side))
                answer = i;
        }
    });
    ui.close();
    return answer;
}

std::optional<int> slider(Ui& ui, std::string_view key, std::string_view label, int value, const Slider& look) {
    const Theme& t = ui.theme();
    const float width = ui.available();
    const TextRef title = ui.text(label, label_style(ui), width);
    TextStyle value_style = ui.style(Type::body);
    const TextRef words = ui.text(look.value_words, value_style, width);
    const bool one_line = title->size().w + words->size().w + ui.px(Space::m) <= width;
    const float head = one_line ? title->size().h : title->size().h + words->size().h;
    const float knob = std::round(ui.type_px(22));
    const Rect rect = ui.place({width, head + ui.px(Space::xs) + ui.px(control_height) * 0.8F});
    const Interaction now = ui.add({.id = ui.id(key),
                                    .role = Role::slider,
                                    .name = std::string(label),
                                    .value = std::string(look.value_words),
                                    .range = Range{look.low, look.high, look.step, value},
                                    .rect = rect});
    ui.ring_radius(ui.px(static_cast<float>(Radius::control)));
    ui.painter().text(*title, {rect.x, rect.y}, t[Colour::ink]);
    ui.painter().text(*words, {rect.right() - words->size().w, rect.y + head - words->size().h}, t[Colour::ink_soft]);
    const float middle = rect.y + head + (rect.h - head) / 2;
    const float thick = std::round(ui.px(8.0F));
    const Rect track{rect.x + knob / 2, std::round(middle - thick / 2), rect.w - knob, thick};
    const float part = static_cast<float>(value - look.low) / static_cast<float>(std::max(1, look.high - look.low));
    paint_track(ui, track, std::clamp(part, 0.0F, 1.0F), knob, warmth(ui, key, now));
    int wanted = value;
    if (now.drag)
        wanted = dragged(look, track, *now.drag);
    else if (const int steps = ui.router().steps(ui.id(key)); steps != 0)
        wanted = std::clamp(value + std::clamp(steps, look.low - look.high, look.high - look.low) * look.step, look.low,
                            look.high);
    return wanted != value ? std::optional(wanted) : std::nullopt;
}

}  // namespace alongside::ui
