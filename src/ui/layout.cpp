#include "ui/layout.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/scroll.h"
#include "ui/ui.h"

namespace alongside::ui {

namespace {

/// Mean width of a character, as a part of the cap height, in running text of the body faces.
constexpr float character_width = 0.74F;
constexpr float characters_a_word = 6;  // with the space after it

float measure_width(const Ui& ui, Measure measure) {
    const TextStyle style = ui.style(Type::body);
    const float apart = style.spacing == Spacing::wider ? wider::letters + wider::words / characters_a_word : 0;
    const float character = (character_width + apart * font_size_to_cap) * static_cast<float>(style.cap);
    switch (measure) {
        case Measure::full:
            return 1e6F;
        case Measure::narrow:
            return std::round(48 * character);
        case Measure::reading:
            return std::round(68 * character);
        case Measure::wide:
            return std::round(104 * character);
    }
    return 1e6F;
}

Flow down_flow(const Ui& ui, const Rect& room, Space gap, Align align = Align::start) {
    Flow flow;
    flow.room = room;
    flow.gap = ui.px(gap);
    flow.align = align;
    return flow;
}

Size draw_flow(Ui& ui, const Flow& flow, Body body) {
    ui.stage().push_flow(flow);
    body();
    return ui.stage().pop_flow();
}

Box panel_box(Ui& ui, PanelKind kind) {
    const Theme& t = ui.theme();
    const Rgba shade = with_alpha(t[Colour::shadow], 0.16F * t.shadow_strength);
    Box box{.radius = ui.px(static_cast<float>(Radius::card))};
    switch (kind) {
        case PanelKind::surface:
            box.fill = t[Colour::surface];
            break;
        case PanelKind::raised:
            box.fill = t[Colour::raised];
            box.shadow = ui.px(18.0F);
            box.shadow_colour = shade;
            break;
        case PanelKind::sunk:
            box.fill = t[Colour::sunk];
            break;
        case PanelKind::outlined:
            break;
        case PanelKind::wash:
            box.fill = t[Colour::accent_wash];
            break;
        case PanelKind::note:
            box.fill = t[Colour::surface];
            break;
    }
    const bool outlined = t.shadow_strength == 0;  // there a wash alone parts too little
    box.border = t[kind == PanelKind::wash && outlined ? Colour::border : Colour::line];
    box.border_width = ui.line_width();
    return box;
}

struct ShellMemory {
    float top = 0;
    float bottom = 0;
};

float height_of(Ui& ui, Body body) {
    const float before = ui.stage().flow().next_y;
    body();
    return ui.stage().flow().next_y - before;
}

/// A bar across the window with the page's gutters.
void bar(Ui& ui, Body body) {
    const Rect area = ui.stage().open_item();
    const float gutter = ui.px(Space::l);
    const float pad = ui.px(Space::s);
    const Rect room{area.x + gutter, area.y + pad, area.w - 2 * gutter, 0};
    const Size used = draw_flow(ui, down_flow(ui, room, Space::s), body);
    ui.stage().close_item({area.w, used.h > 0 ? used.h + 2 * pad : 0});
}

void page_column(Ui& ui, const Page& look, float view, Body body) {
    Stage& stage = ui.stage();
    const Mark from = stage.mark();
    const float top = stage.flow().next_y;
    stage.flow().next_y += ui.px(Space::l);
    const Rect area = stage.open_item();
    const float gutter = ui.px(Space::l);
    const float width = std::min(area.w - 2 * gutter, measure_width(ui, look.measure));
    const Rect room{area.x + std::floor((area.w - width) / 2), area.y, width, 0};
    const Size used = draw_flow(ui, down_flow(ui, room, look.gap), body);
    stage.close_item({area.w, used.h + ui.px(Space::l)});
    const float spare = view - (stage.flow().next_y - top);
    if (look.centred && spare > 0)
        stage.move(from, stage.mark(), 0, std::floor(spare * 0.45F));  // a little above the middle looks centred
}

float rest_of_room(const Ui& ui) {
    const Flow& flow = const_cast<Ui&>(ui).stage().flow();
    return std::max(0.0F, flow.room.bottom() - flow.next_y);
}

}  // namespace

void column(Ui& ui, const Column& look, Body body) {
    Stage& stage = ui.stage();
    const bool in_row = ui.in_row();
    const Rect area = stage.open_item();
    const float width = std::min(area.w, measure_width(ui, look.measure));
    const float spare = in_row ? 0 : area.w - width;
    const float shift = look.align == Align::centre ? std::floor(spare / 2) : look.align == Align::end ? spare : 0;
    const Size used = draw_flow(ui, down_flow(ui, {area.x + shift, area.y, width, 0}, look.gap, look.align), body);
    stage.close_item({in_row ? used.w : area.w, used.h});
}

void row(Ui& ui, const Row& look, Body body) {
    const Rect area = ui.stage().open_item();
    Flow flow;
    flow.across = true;
    flow.room = area;
    flow.gap = ui.px(look.gap);
    flow.row_align = look.align;
    flow.top = look.top;
    flow.least_room = ui.type_px(150);
    const Size used = draw_flow(ui, flow, body);
    ui.stage().close_item(used);
}

void grid(Ui& ui, const Grid& look, std::size_t count, FunctionRef<void(std::size_t)> cell) {
    if (count == 0)
        return;
    Stage& stage = ui.stage();
    const Rect area = stage.open_item();
    const float gap = ui.px(look.gap);
    const auto fit = static_cast<std::size_t>((area.w + gap) / (ui.type_px(look.min_cell) + gap));
    const std::size_t most = std::clamp<std::size_t>(fit, 1, std::min(look.max_columns, count));
    const std::size_t lines = (count + most - 1) / most;
    const std::size_t columns = (count + lines - 1) / lines;  // so that the last line is about as full as the others
    const auto across = static_cast<float>(columns);
    const float width = std::floor((area.w - gap * (across - 1)) / across);
    float y = area.y;
    for (std::size_t line = 0; line < count; line += columns) {
        std::vector<Stretch> cards;
        float height = 0;
        for (std::size_t i = line; i < std::min(count, line + columns); ++i) {
            const float x = area.x + static_cast<float>(i - line) * (width + gap);
            stage.push_flow(down_flow(ui, {x, y, width, 0}, look.gap));
            cell(i);
            if (stage.flow().stretch)
                cards.push_back(*stage.flow().stretch);
            height = std::max(height, stage.pop_flow().h);
        }
        for (const Stretch& card : cards)
            stage.stretch(card, y + height - card.rect.y);
        y += height + gap;
    }
    stage.close_item({area.w, y - gap - area.y});
}

bool panes_stack(const Ui& ui, const TwoPane& look) {
    const float width = ui.available() - ui.px(look.gap);
    const float narrow = width * std::min(look.first_share, 1 - look.first_share);
    return narrow < ui.type_px(look.min_pane);
}

void two_pane(Ui& ui, const TwoPane& look, Body first, Body second) {
    if (panes_stack(ui, look)) {
        column(ui, {.gap = look.stacked}, [&] {
            column(ui, {}, first);
            column(ui, {}, second);
        });
        return;
    }
    const Rect area = ui.stage().open_item();
    const float gap = ui.px(look.gap);
    const float left = std::floor((area.w - gap) * look.first_share);
    const Size a = draw_flow(ui, down_flow(ui, {area.x, area.y, left, 0}, Space::m), first);
    const Rect right{area.x + left + gap, area.y, area.w - left - gap, 0};
    const Size b = draw_flow(ui, down_flow(ui, right, Space::m), second);
    ui.stage().close_item({area.w, std::max(a.h, b.h)});
}

void panel(Ui& ui, const Panel& look, Body body) {
    Stage& stage = ui.stage();
    const bool in_row = ui.in_row();
    const Rect area = stage.open_item();
    const float pad = ui.px(look.padding);
    const float bar = look.kind == PanelKind::note ? std::max(3.0F, ui.px(4.0F)) : 0;
    const float start = bar > 0 ? 2 * bar + pad : pad;
    const Painter::Patch patch = ui.painter().reserve(panel_box(ui, look.kind));
    const Rect room{area.x + start, area.y + pad, area.w - start - pad, 0};
    const Size used = draw_flow(ui, down_flow(ui, room, look.gap), body);
    const Size size{in_row ? used.w + start + pad : area.w, used.h + 2 * pad};
    ui.painter().finish(patch, {area.x, area.y, size.w, size.h});
    if (bar > 0)
        ui.painter().box({area.x + pad - bar, room.y, bar, used.h},
                         {.fill = ui.theme()[Colour::accent], .radius = std::floor(bar / 2)});
    stage.close_item(size);
}

void space(Ui& ui, Space size) {
    Flow& flow = ui.stage().flow();
    flow.pending_gap = std::max(ui.px(size), flow.pending_gap);
}

void rule(Ui& ui) {
    const Rect line = ui.place({ui.available(), ui.line_width()});
    ui.painter().fill(line, ui.theme()[Colour::line]);
}

void page(Ui& ui, std::string_view key, const Page& look, Body body) {
    const float view = rest_of_room(ui);
    scroll_area(ui, key, view, [&] { page_column(ui, look, view, body); });
}

void shell(Ui& ui, std::string_view key, const Page& look, Body top, Body middle, Body bottom) {
    auto& memory = ui.memory().keep<ShellMemory>(ui.id(key) + "#shell");
    const ShellMemory before = memory;
    const float view = rest_of_room(ui);
    const auto draw_top = [&] { memory.top = height_of(ui, [&] { bar(ui, top); }); };
    const auto draw_bottom = [&] { memory.bottom = height_of(ui, [&] { bar(ui, bottom); }); };
    if (before.top + before.bottom > view / 3) {
        scroll_area(ui, key, view, [&] {
            draw_top();
            page_column(ui, look, 0, middle);
            draw_bottom();
        });
    } else {
        draw_top();
        const float height = std::max(0.0F, rest_of_room(ui) - before.bottom);
        scroll_area(ui, key, height, [&] { page_column(ui, look, height, middle); });
        draw_bottom();
    }
    if (memory.top != before.top || memory.bottom != before.bottom)
        ui.unsettled();
}

}  // namespace alongside::ui
