#include "ui/presenter/parts.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <cstdlib>

#include "ui/audience/wall.h"
#include "ui/screens/screens.h"
#include "ui/widgets/parts.h"

namespace alongside::ui::presenter {

bool key_button(Ui& ui, std::string_view shortcut, std::string_view words, bool on) {
    const Theme& t = ui.theme();
    TextStyle small = ui.style(Type::small);
    TextStyle strong = small;
    strong.weight = Weight::semibold;
    const float pad = ui.px(Space::s);
    const TextRef cap = ui.text(screens::on_key(ui, shortcut), strong, ui.available());
    const float cap_width = std::max(cap->size().h, cap->size().w + pad);
    const TextRef label = ui.text(words, small, ui.available() - cap_width - 3 * pad);
    const Rect rect =
        ui.place({ui.available(), std::max(ui.px(36.0F), std::max(label->size().h, cap->size().h) + ui.px(10.0F))});
    const std::string key = fmt::format("key-{}", shortcut);
    const Interaction now = ui.add({.id = ui.id(key),
                                    .role = Role::button,
                                    .name = std::string(words),
                                    .shortcut = std::string(shortcut),
                                    .checked = on ? std::optional(true) : std::nullopt,
                                    .rect = rect});
    const float radius = ui.px(static_cast<float>(Radius::small));
    ui.ring_radius(radius);
    ui.painter().box(rect, {.fill = on ? t[Colour::accent_wash]
                                       : mix(t[Colour::surface], t[Colour::accent_wash], warmth(ui, key, now)),
                            .border = t[on ? Colour::accent : Colour::border],
                            .border_width = ui.line_width(),
                            .radius = radius});
    const Rect box = Rect{rect.x + pad, rect.centre().y - cap->size().h / 2, cap_width, cap->size().h}.snapped();
    ui.painter().box(box, {.fill = t[Colour::ground],
                           .border = t[Colour::border],
                           .border_width = ui.line_width(),
                           .radius = std::round(radius / 2)});
    ui.painter().text(*cap, {std::round(box.centre().x - cap->size().w / 2), box.y}, t[Colour::ink]);
    ui.painter().text(*label, {box.right() + pad, std::round(rect.centre().y - label->size().h / 2)}, t[Colour::ink]);
    return now.activated;
}

void take(View& view, vote::Event event) {
    view.ask(app::RoomTake{std::move(event)});
}

std::optional<int> number_of(View& view, std::string_view key, std::string_view label, int value, Count limits) {
    limits.fewer = view[Word::room_fewer];
    limits.more = view[Word::room_more];
    return count(view.ui, key, label, value, limits);
}

std::optional<int> depth_of(View& view, int depth) {
    constexpr std::array depths{4, 6, 8};
    std::array<std::string, depths.size()> words;
    std::array<std::string_view, depths.size()> names;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < depths.size(); ++i) {
        words[i] = view.words.format(Word::room_depth_heights, depths[i]);
        names[i] = words[i];
        chosen = depths[i] <= depth ? i : chosen;
    }
    const auto now = choice(view.ui, "depth", view[Word::room_depth], names, chosen);
    return now ? std::optional(depths[*now]) : std::nullopt;
}

void draw_timer(View& view, Type type) {
    const std::string words = timer_words(view);
    if (words.empty())
        return;
    paragraph(view.ui, words, {.type = type, .weight = Weight::semibold});
    view.ui.wake_at(view.ui.now() + 1);
}

void struck_list(View& view, Word title, vote::List list, std::span<const vote::Numbered> entries) {
    if (entries.empty())
        return;
    Ui& ui = view.ui;
    column(ui, {.gap = Space::xs}, [&] {
        screens::titled(ui, view[title], 2, Type::small, Colour::accent);
        for (const vote::Numbered& one : entries)
            ui.scope(fmt::format("entry-{}", one.number), [&] {
                row(ui, {.gap = Space::s, .align = RowAlign::spread}, [&] {
                    paragraph(ui, one.text);
                    if (button(ui, "strike", view[Word::room_strike],
                               {.kind = ButtonKind::link, .description = one.text}))
                        take(view, vote::Drop{list, one.number});
                });
            });
    });
}

void listed(View& view, Word title, std::span<const std::string> texts) {
    if (texts.empty())
        return;
    Ui& ui = view.ui;
    column(ui, {.gap = Space::xs}, [&] {
        screens::titled(ui, view[title], 2, Type::small, Colour::accent);
        for (const std::string& one : texts)
            paragraph(ui, one, {.type = Type::lead});
    });
}

void save_record(View& view) {
    column(view.ui, {.gap = Space::xs}, [&] {
        screens::links(view.ui, RowAlign::start, [&] {
            if (button(view.ui, "record", view[Word::room_record],
                       {.kind = ButtonKind::link, .icon = Icon::arrow_right}))
                view.ask(app::SaveRecord{});
        });
        caption(view.ui, view[Word::room_record_hint]);
    });
}

Written written(View& view, std::string_view field, Word label, std::size_t lines) {
    const TextAnswer answer = text_field(view.ui, field, view[label], room_of(view).text(field),
                                         {.lines = lines, .max_bytes = vote::kLongestText});
    if (answer.changed)
        view.ask(app::EditRoomText{std::string(field), *answer.changed});
    return {answer.changed.value_or(std::string(room_of(view).text(field))), answer.submitted};
}

audience::WallLook wall_look(const app::AppState& state) {
    const Look mine = look_for(state.preferences, ThemeName::projector);
    return {.theme = state.room.wall.dark ? ThemeName::dark : ThemeName::projector,
            .letters = mine.letters,
            .depth = state.room.view.wall.depth};
}

app::WallView wall_now(const app::AppState& state, const content::Words& words) {
    if (state.room.at == app::RoomState::At::session)
        return state.room.view.wall;
    app::WallView wall;
    wall.depth = state.room.set_up.setup.depth;
    wall.heading = words[Word::room_back_row];
    wall.task = words[Word::room_back_row_task];
    return wall;
}

float wall_shape(const View& view) {
    const app::WallStands& stands = room_of(view).stands;
    return std::max(1.0F, stands.shape);
}

void preview(View& view, const Rect& rect, float shape, int under) {
    Ui& ui = view.ui;
    audience::WallLook look = wall_look(view.state);
    look.under = under;
    const float height = std::min(rect.h, rect.w / shape);
    const float width = std::min(rect.w, height * shape);
    const Rect picture = Rect{rect.x + (rect.w - width) / 2, rect.y + (rect.h - height) / 2, width, height}.snapped();
    ui.open({.id = ui.id("wall"), .role = Role::group, .name = std::string(view[Word::room_wall]), .rect = picture});
    audience::draw_wall(ui, picture, wall_now(view.state, view.words), view.words, look, room_of(view).wall_page);
    ui.close();
}

std::size_t wall_page_count(View& view) {
    return audience::wall_pages(view.ui, room_of(view).view.wall, view.words, wall_look(view.state), wall_shape(view));
}

void go_on(View& view) {
    const app::RoomState& room = room_of(view);
    if (room.wall_page + 1 < wall_page_count(view))
        view.ask(app::TurnWall{1});
    else if (room.view.next)
        view.ask(app::RoomLine{room.view.next->line});
}

void go_back(View& view) {
    const app::RoomState& room = room_of(view);
    if (room.wall_page > 0)
        view.ask(app::TurnWall{-1});
    else if (room.view.back)
        view.ask(app::RoomLine{room.view.back->line});
}

std::string next_words(View& view) {
    const app::RoomState& room = room_of(view);
    const std::size_t pages = wall_page_count(view);
    if (room.wall_page + 1 < pages)
        return view.words.format(Word::room_next_page, room.wall_page + 2, pages);
    return room.view.next ? room.view.next->words : std::string();
}

std::string minutes_and_seconds(std::int64_t ms) {
    const std::int64_t seconds = std::abs(ms) / 1000;
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

std::string timer_words(const View& view) {
    const auto& timer = room_of(view).view.timer;
    if (!timer)
        return {};
    const std::int64_t left = timer->ends.ms - room_of(view).now.ms;
    return left >= 0 ? view.words.format(Word::room_timer_left, minutes_and_seconds(left))
                     : view.words.format(Word::room_timer_over, minutes_and_seconds(left));
}

}  // namespace alongside::ui::presenter
