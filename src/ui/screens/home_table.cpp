/// The long table: people one has met sit along it, each with their last words; one chair is empty.
#include <fmt/format.h>

#include <algorithm>

#include "ui/screens/cast.h"
#include "ui/screens/home_parts.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::screens {

namespace {

constexpr float seat_width = 205;
constexpr std::size_t seats_a_side = 5;
constexpr Space between = Space::m;

/// Who sits there and what lies before them.
struct Seat {
    std::string_view key = {};
    std::string_view name = {};
    std::string_view does = {};
    std::string_view says = {};
    std::string owed = {};
    std::string picture = {};
    bool empty = false;
    bool alone = false;  // at the end of a table where nobody sits yet
};

Lines words_of(Ui& ui, const Seat& seat, float width) {
    const Theme& t = ui.theme();
    TextStyle name = ui.style(Type::body);
    name.weight = Weight::semibold;
    Lines lines(ui, width);
    lines.add(seat.name, name, t[Colour::ink]);
    lines.add(seat.does, ui.style(Type::small), t[Colour::ink_soft]);
    lines.add(seat.says, ui.told_style(Type::body), t[Colour::ink], ui.px(Space::s));
    lines.add(seat.owed, ui.style(Type::small), t[Colour::owed], ui.px(Space::s), Icon::pen);
    return lines;
}

void paint_sitter(Ui& ui, const Seat& seat, const Rect& rect) {
    const float side = std::floor(std::min(rect.w * 0.92F, rect.h));
    const Rect box = Rect{rect.centre().x - side / 2, rect.bottom() - side, side, side}.snapped();
    if (!seat.empty)
        return paint_figure(ui, fmt::format("table-{}", seat.key), seat.picture, box);
    const float chair = std::floor(side * 0.86F);
    paint_figure(ui, "table-nobody", seat.picture,
                 Rect{rect.centre().x - chair / 2, rect.bottom() - chair, chair, chair}.snapped(), 0.9F);
}

/// Before a wall dark hair is seen on a dark page: it is so much lighter that dark and light hair both stand out.
Rgba wall_behind(const Theme& theme) {
    switch (theme.name) {
        case ThemeName::contrast:
            return mix(theme[Colour::ground], theme[Colour::ink], 0.5F);
        case ThemeName::dark:
            return mix(theme[Colour::surface], theme[Colour::accent], 0.25F);
        default:
            return theme[Colour::surface];
    }
}

void seat_at_table(Ui& ui, const Seat& seat) {
    const float pad = ui.px(Space::m);
    const float width = ui.available();
    const float above = std::round(std::min(width * 0.82F, ui.px(190.0F)));
    const float edge = std::round(ui.px(6.0F));
    const Lines words = words_of(ui, seat, width - 2 * pad);
    const Rect rect = ui.place({width, above + edge + words.size().h + 2 * pad});
    ui.add({.id = ui.id(seat.key),
            .role = Role::group,
            .name = std::string(seat.name),
            .description = sentences({seat.does, seat.says, seat.owed}),
            .rect = rect});
    const float reach = std::ceil(ui.px(between) / 2);  // so that wall and edge run through from seat to seat
    ui.painter().fill({rect.x - reach, rect.y, rect.w + 2 * reach, above}, wall_behind(ui.theme()));
    paint_sitter(ui, seat, {rect.x, rect.y, seat.alone ? std::min(rect.w, ui.px(seat_width)) : rect.w, above});
    ui.painter().fill({rect.x - reach, rect.y + above, rect.w + 2 * reach, edge}, ui.theme()[Colour::paper_edge]);
    words.paint({rect.x + pad, rect.y + above + edge + pad});
}

Seat seat_of(const View& view, std::size_t index) {
    const std::vector<app::ChairView>& chairs = view.state.home.chairs;
    if (index == chairs.size())
        return {.key = "nobody",
                .name = view[Word::home_not_here],
                .says = view[chairs.empty() ? Word::home_table_empty : Word::home_not_here_hint],
                .picture = "icons/empty-chair",
                .empty = true,
                .alone = chairs.empty()};
    const app::ChairView& one = chairs[index];
    return {.key = one.person_id,
            .name = one.name,
            .does = one.is,
            .says = one.says,
            .owed = one.owed.empty() ? std::string() : view.words.format(Word::home_owed, one.owed),
            .picture = person_picture(one.person_id, one.stance)};
}

}  // namespace

void draw_table(View& view) {
    Ui& ui = view.ui;
    const std::size_t seats = view.state.home.chairs.size() + 1;
    ui.group(Role::list, "table", view[Word::home_table], [&] {
        grid(ui, {.min_cell = seat_width, .max_columns = seats_a_side, .gap = between}, seats,
             [&](std::size_t i) { seat_at_table(ui, seat_of(view, i)); });
    });
}

}  // namespace alongside::ui::screens
