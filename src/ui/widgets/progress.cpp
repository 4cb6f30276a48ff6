/// Where somebody is and what a run leaned towards: dots, axis bars, pictures.
#include <algorithm>

#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

/// The possible range as a track, the zero as a notch, the run's value as a mark.
void paint_axis(Ui& ui, const Rect& track, const AxisBar& bar) {
    const Theme& t = ui.theme();
    Painter& painter = ui.painter();
    const auto range = static_cast<float>(bar.high - bar.low);
    const auto x_of = [&](int value) {
        const float part = static_cast<float>(std::clamp(value, bar.low, bar.high) - bar.low) / range;
        return std::round(track.x + part * track.w);
    };
    painter.box(
        track,
        {.fill = t[Colour::sunk], .border = t[Colour::border], .border_width = ui.line_width(), .radius = track.h / 2});
    const float zero = x_of(0);
    const float value = x_of(bar.value);
    if (value != zero)
        painter.box({std::min(zero, value), track.y, std::abs(value - zero), track.h}, {.fill = t[Colour::accent]});
    if (bar.low < 0 && bar.high > 0)
        painter.fill({zero - 1, track.y - ui.px(3.0F), 2, track.h + 2 * ui.px(3.0F)}, t[Colour::ink_soft]);
    painter.disc({value, track.centre().y}, std::round(track.h * 2), t[Colour::ground]);
    painter.disc({value, track.centre().y}, std::round(track.h * 1.6F), t[Colour::accent]);
}

}  // namespace

void progress_dots(Ui& ui, std::string_view name, std::string_view value, std::size_t done, std::size_t total) {
    const Theme& t = ui.theme();
    const float dot = 2 * std::round(ui.type_px(10) / 2);
    const float step = dot + std::round(ui.px(7.0F));
    const TextRef words = ui.text(value, ui.style(Type::small), ui.available());
    const float dots = static_cast<float>(total) * step;
    const bool beside = dots + words->size().w <= ui.available();
    const float height = beside ? std::max(dot, words->size().h) : dot + ui.px(Space::s) + words->size().h;
    const Rect rect = ui.place({beside ? dots + ui.px(Space::xs) + words->size().w : ui.available(), height});
    ui.add({.role = Role::progress, .name = std::string(name), .value = std::string(value), .rect = rect});
    const float y = beside ? rect.centre().y : rect.y + dot / 2;
    for (std::size_t i = 0; i < total; ++i) {
        const Rect box{rect.x + static_cast<float>(i) * step, std::round(y - dot / 2), dot, dot};
        if (i < done)
            ui.painter().disc(box.centre(), dot, t[Colour::accent]);
        else
            ui.painter().ring(box, dot / 2, std::max(1.0F, ui.line_width()),
                              t[i == done ? Colour::accent : Colour::border]);
        if (i == done)  // here: a dot in its ring
            ui.painter().disc(box.centre(), 2 * std::round(dot * 0.2F), t[Colour::accent]);
    }
    const Point at = beside
                         ? Point{rect.x + dots + ui.px(Space::xs), rect.y + std::floor((height - words->size().h) / 2)}
                         : Point{rect.x, rect.bottom() - words->size().h};
    ui.painter().text(*words, at, t[Colour::ink_soft]);
}

void axis_bar(Ui& ui, const AxisBar& bar) {
    const Theme& t = ui.theme();
    const bool exercised = bar.high > bar.low;
    TextStyle strong = ui.style(Type::body);
    strong.weight = Weight::medium;
    Lines lines(ui, ui.available());
    lines.add(bar.name, strong, t[Colour::ink]);
    lines.add(bar.words, ui.style(Type::small), t[Colour::ink_soft]);
    const float thick = std::round(ui.px(9.0F));
    const float gap = ui.px(10.0F);
    const Rect rect = ui.place({ui.available(), lines.size().h + (exercised ? gap + thick + gap : 0)});
    ui.add({.role = Role::progress, .name = std::string(bar.name), .value = std::string(bar.words), .rect = rect});
    lines.paint({rect.x, rect.y});
    const float knob = std::round(thick * 1.6F);
    if (exercised)
        paint_axis(ui, {rect.x + knob / 2, rect.y + lines.size().h + gap, rect.w - knob, thick}, bar);
}

void picture(Ui& ui, std::string_view picture_id, const PictureLook& look) {
    const float width = std::floor(ui.available());
    const Rect rect = ui.place({width, std::floor(width / look.aspect)});
    const float radius = ui.px(static_cast<float>(Radius::card));
    const PixelSize size{static_cast<int>(rect.w), static_cast<int>(rect.h)};
    const PictureAnswer answer = ui.services().pictures.picture({picture_id, size, static_cast<int>(radius)});
    const bool ready = answer.state == PictureState::ready;
    const float shown = ui.ease(std::string(picture_id) + "#picture", ready ? 1 : 0, motion::slow);
    if (shown < 1)
        ui.painter().box(rect, {.fill = ui.theme()[Colour::sunk], .radius = radius});
    if (ready)
        ui.painter().picture(answer.texture, rect, shown);
    if (!look.described.empty())
        ui.add({.role = Role::image, .name = std::string(look.described), .rect = rect});
}

}  // namespace alongside::ui
