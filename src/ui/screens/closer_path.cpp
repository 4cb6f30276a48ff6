/// The way taken, as a picture: a stop for each turning point, nearer to whoever held the pen; beside it the doors that
/// stayed shut, as people's names.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "ui/screens/closer_parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

constexpr int kStops = 4;  // told, asked, shared, led

/// Where the stop of a turning point stands on the track; in its middle where nobody's pen counted.
float place_on(const Rect& track, std::optional<int> stop) {
    const float part = stop ? static_cast<float>(*stop) / (kStops - 1) : 0.5F;
    return std::round(track.x + part * track.w);
}

std::optional<int> stop_of(const View& view, const app::TurningView& one) {
    const auto& pens = view.state.debrief.pen;
    const auto found = std::ranges::find(pens, one.name, &app::PenView::turning);
    return found == pens.end() || one.pen.empty() ? std::nullopt : std::optional(static_cast<int>(found->pen));
}

std::string doors_of(const View& view, const app::TurningView& one) {
    std::string all;
    for (const app::DoorView& door : one.doors)
        all += (all.empty() ? "" : "  ") + view.words.format(Word::closer_path_door, door.people);
    return all;
}

std::string spoken(const View& view, const app::TurningView& one) {
    std::string people;
    for (const app::DoorView& door : one.doors)
        people += (people.empty() ? "" : "; ") + door.people;
    const std::string shut = people.empty() ? std::string() : view.words.format(Word::closer_path_shut, people);
    return sentences({one.name, one.pen, shut});
}

/// The way from one stop to the next: down, across, and down again.
void paint_way(Ui& ui, Point from, Point to) {
    const float thick = std::max(2.0F, std::round(ui.px(3.0F)));
    const float half = std::floor(thick / 2);
    const float turn = std::round((from.y + to.y) / 2);
    const Rgba colour = ui.theme()[Colour::accent];
    ui.painter().fill({from.x - half, from.y, thick, turn - from.y + half}, colour);
    ui.painter().fill({std::min(from.x, to.x) - half, turn - half, std::abs(to.x - from.x) + thick, thick}, colour);
    ui.painter().fill({to.x - half, turn, thick, to.y - turn}, colour);
}

struct Stop {
    Point at;
    bool counted = false;  // somebody held the pen there
};

void paint_stop(Ui& ui, Point at, bool counted) {
    const float side = std::round(ui.type_px(18));
    ui.painter().disc(at, side, ui.theme()[Colour::accent]);
    if (!counted)
        ui.painter().disc(at, std::round(side * 0.6F), ui.theme()[Colour::ground]);
}

Lines words_of(View& view, const app::TurningView& one, float width) {
    Ui& ui = view.ui;
    const Theme& t = ui.theme();
    TextStyle strong = ui.style(Type::body);
    strong.weight = Weight::semibold;
    Lines lines(ui, width);
    lines.add(one.name, strong, t[Colour::ink]);
    lines.add(one.pen.empty() ? one.chosen : one.pen, ui.style(Type::small), t[Colour::ink]);
    lines.add(doors_of(view, one), ui.style(Type::small), t[Colour::ink_soft], ui.px(2.0F));
    return lines;
}

/// "You" and "They" over the two ends.
void ends(View& view, float width) {
    Ui& ui = view.ui;
    const bool participant = view.state.debrief.participant;
    const TextStyle style = ui.style(Type::small);
    const TextRef near = ui.text(view[participant ? Word::debrief_pen_they : Word::debrief_pen_you], style, width);
    const TextRef far = ui.text(view[participant ? Word::debrief_pen_you : Word::debrief_pen_they], style, width);
    const Rect rect = ui.place({width, near->size().h});
    ui.painter().text(*near, {rect.x, rect.y}, ui.theme()[Colour::ink_soft]);
    ui.painter().text(*far, {rect.x + width - far->size().w, rect.y}, ui.theme()[Colour::ink_soft]);
}

}  // namespace

void path_taken(View& view) {
    Ui& ui = view.ui;
    const float width = std::round(std::min(ui.type_px(150), ui.available() * 0.3F));
    const float gap = ui.px(Space::l);
    const float pad = ui.px(10.0F);
    const float knob = std::round(ui.type_px(18));
    ends(view, width);
    std::vector<Stop> stops;
    ui.group(Role::list, "path", view[Word::closer_path], [&] {
        column(ui, {.gap = Space::none}, [&] {
            for (const app::TurningView& one : view.state.debrief.turnings) {
                const Lines words = words_of(view, one, ui.available() - width - gap);
                const Rect rect = ui.place({ui.available(), words.size().h + 2 * pad});
                ui.add({.role = Role::text, .name = spoken(view, one), .rect = rect});
                const auto stop = stop_of(view, one);
                const Rect track{rect.x + knob / 2, rect.y, width - knob, rect.h};
                words.paint({rect.x + width + gap, rect.y + pad});
                stops.push_back({{place_on(track, stop), std::round(rect.y + pad + knob / 2)}, stop.has_value()});
            }
        });
    });
    for (std::size_t i = 1; i < stops.size(); ++i)
        paint_way(ui, stops[i - 1].at, stops[i].at);
    for (const Stop& stop : stops)
        paint_stop(ui, stop.at, stop.counted);
}

}  // namespace alongside::ui::screens
