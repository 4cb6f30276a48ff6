#include "ui/screens/debrief_parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "ui/screens/cast.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

constexpr int kStops = 4;  // told, asked, shared, led

/// A line of the pen's table, measured: side by side where there is room, else the name above.
struct PenLine {
    TextRef name;
    TextRef words;
    float track = 0;
    float height = 0;
    float name_width = 0;
    bool side_by_side = true;
};

bool has_room(Ui& ui) {
    return ui.available() >= ui.type_px(640);
}
float track_width(Ui& ui) {
    return std::round(ui.type_px(132));
}
float name_share(Ui& ui) {
    return std::floor(ui.available() * 0.36F);
}

PenLine measure(Ui& ui, const app::PenView& mark) {
    PenLine line;
    TextStyle strong = ui.style(Type::body);
    strong.weight = Weight::medium;
    line.side_by_side = has_room(ui);
    line.track = track_width(ui);
    line.name_width = line.side_by_side ? name_share(ui) : ui.available();
    const float gap = ui.px(Space::l);
    const float before = line.track + gap + (line.side_by_side ? line.name_width + gap : 0);
    line.name = ui.text(mark.turning, strong, line.name_width);
    line.words = ui.text(mark.words, ui.style(Type::body), ui.available() - before);
    const float one = line.name->size().h;
    const float two = line.words->size().h;
    line.height = line.side_by_side ? std::max(one, two) : one + ui.px(Space::xs) + two;
    return line;
}

/// Four stops between "you" and "they"; the one that decided is filled.
void paint_track(Ui& ui, const Rect& box, int stop) {
    const Theme& t = ui.theme();
    const float big = std::round(ui.type_px(17));
    const float small = std::round(ui.type_px(9));
    const float y = std::round(box.centre().y);
    const float step = (box.w - big) / static_cast<float>(kStops - 1);
    ui.painter().fill({box.x + big / 2, y - 1, box.w - big, 2}, t[Colour::line]);
    for (int i = 0; i < kStops; ++i) {
        const Point at{std::round(box.x + big / 2 + step * static_cast<float>(i)), y};
        if (i == stop) {
            ui.painter().disc(at, big, t[Colour::accent]);
            continue;
        }
        ui.painter().disc(at, small, t[Colour::ground]);
        ui.painter().ring({at.x - small / 2, at.y - small / 2, small, small}, small / 2, ui.line_width(),
                          t[Colour::border]);
    }
}

void pen_line(Ui& ui, const app::PenView& mark) {
    const PenLine line = measure(ui, mark);
    const float pad = ui.px(10.0F);
    const Rect rect = ui.place({ui.available(), line.height + 2 * pad});
    ui.add({.role = Role::text, .name = joined({mark.turning, mark.words}, ": "), .rect = rect});
    const float gap = ui.px(Space::l);
    const float top = rect.y + pad;
    const float x = rect.x + (line.side_by_side ? line.name_width + gap : 0);
    const float y = line.side_by_side ? top : top + line.name->size().h + ui.px(Space::xs);
    const float words_y = line.side_by_side ? top + std::floor((line.height - line.words->size().h) / 2) : y;
    const float height = line.side_by_side ? line.height : line.words->size().h;
    ui.painter().text(*line.name,
                      {rect.x, line.side_by_side ? top + std::floor((line.height - line.name->size().h) / 2) : top},
                      ui.theme()[Colour::ink]);
    paint_track(ui, {x, y, line.track, height}, static_cast<int>(mark.pen));
    ui.painter().text(*line.words, {x + line.track + gap, words_y}, ui.theme()[Colour::ink_soft]);
}

/// "You" and "They" over the two ends of the track; those who hear the table need them not.
void ends(View& view) {
    Ui& ui = view.ui;
    const TextStyle style = ui.style(Type::small);
    const bool participant = view.state.debrief.participant;
    const Word near = participant ? Word::debrief_pen_they : Word::debrief_pen_you;
    const Word far = participant ? Word::debrief_pen_you : Word::debrief_pen_they;
    const TextRef you = ui.text(view[near], style, track_width(ui));
    const TextRef they = ui.text(view[far], style, track_width(ui));
    const float x = has_room(ui) ? name_share(ui) + ui.px(Space::l) : 0;
    const Rect rect = ui.place({ui.available(), you->size().h});
    const Rgba soft = ui.theme()[Colour::ink_soft];
    ui.painter().text(*you, {rect.x + x, rect.y}, soft);
    ui.painter().text(*they, {rect.x + x + track_width(ui) - they->size().w, rect.y}, soft);
}

}  // namespace

namespace {

/// As large as there is room for in the window.
float portrait_side(Ui& ui) {
    return std::floor(std::min(ui.px(260.0F), ui.window().h * 0.38F));
}

float portrait_radius(Ui& ui) {
    return ui.px(static_cast<float>(Radius::card));
}

PictureAnswer portrait_picture(Ui& ui, const app::AtHomeView& one, float side) {
    const std::string picture = person_picture(one.person_id, one.stance);
    const int pixels = static_cast<int>(side);
    return ui.services().pictures.picture({picture, {pixels, pixels}, static_cast<int>(portrait_radius(ui))});
}

/// Somebody as they look in the end, before a ground of their own.
void portrait(Ui& ui, const app::AtHomeView& one) {
    const float side = std::min(std::floor(ui.available()), portrait_side(ui));
    const Rect rect = ui.place({side, side});
    const float radius = portrait_radius(ui);
    const PictureAnswer answer = portrait_picture(ui, one, side);
    const bool ready = answer.state == PictureState::ready;
    const float shown = ui.ease(one.person_id + "#portrait", ready ? 1 : 0, motion::slow);
    if (shown < 1)
        ui.painter().box(rect, {.fill = ui.theme()[Colour::sunk], .radius = radius});
    if (answer.state == PictureState::never)
        paint_medallion(ui, rect.inset(std::round(side * 0.2F)), one.name, {}, 1);
    if (ready)
        ui.painter().picture(answer.texture, rect, shown);
}

}  // namespace

void ask_for_portraits(Ui& ui, const std::vector<app::AtHomeView>& people) {
    for (const app::AtHomeView& one : people)
        portrait_picture(ui, one, portrait_side(ui));
}

void at_home_card(Ui& ui, std::string_view key, const app::AtHomeView& one) {
    ui.group(Role::group, key, one.name, [&] {
        const auto words = [&] {
            titled(ui, one.name, 2, Type::subtitle);
            narration(ui, one.text);
        };
        const bool alone = ui.available() > ui.window().w * 0.6F;  // nobody stands beside: the words may
        if (alone)
            return two_pane(
                ui, {.first_share = 0.3F, .min_pane = 0, .gap = Space::l}, [&] { portrait(ui, one); }, words);
        column(ui, {.gap = Space::m}, [&] {
            portrait(ui, one);
            words();
        });
    });
}

void illustration(Ui& ui, std::string_view icon, float reference) {
    const float side = std::round(ui.px(reference));
    const Rect rect = ui.place({side, side});
    // Drawn for a light ground, which it brings along, or dark things would be lost in the dark themes.
    ui.painter().disc(rect.centre(), side, rgb(0xEFE3CC));
    paint_figure(ui, icon, icon, rect.inset(std::round(side * 0.12F)));
}

void pen_marks(View& view, const std::vector<app::PenView>& marks) {
    Ui& ui = view.ui;
    ui.group(Role::list, "pen", view[Word::debrief_pen_who], [&] {
        column(ui, {.gap = Space::none}, [&] {
            ends(view);
            for (const app::PenView& mark : marks) {
                pen_line(ui, mark);
                rule(ui);
            }
        });
    });
}

}  // namespace alongside::ui::screens
