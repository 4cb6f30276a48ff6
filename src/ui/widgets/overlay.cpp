/// Above the page and beside it: dialogs, toasts, lines that announce themselves, words behind a button.
#include <algorithm>

#include "ui/scroll.h"
#include "ui/widgets.h"
#include "ui/widgets/parts.h"

namespace alongside::ui {

namespace {

struct SheetMemory {
    float content = 1e6F;  // as tall as may be until it is known, so that nothing scrolls for want of room
    float foot = 0;

    bool operator==(const SheetMemory&) const = default;
};

/// The sheet's box when what it holds is as tall as in the last pass.
Rect sheet_rect(Ui& ui, float held) {
    const Size window = ui.window();
    const float margin = ui.px(Space::l);
    const float width = std::min(window.w - 2 * margin, ui.type_px(560));
    const float height = std::min(window.h - 2 * margin, held + 2 * ui.px(Space::l));
    return Rect{(window.w - width) / 2, (window.h - height) * 0.45F, width, height}.snapped();
}

void paint_sheet(Ui& ui, const Rect& rect) {
    const Theme& t = ui.theme();
    const bool outlined = t.shadow_strength == 0;
    ui.painter().box(rect, {.fill = t[Colour::raised],
                            .border = t[outlined ? Colour::border : Colour::line],
                            .border_width = ui.line_width(),
                            .radius = ui.px(static_cast<float>(Radius::card)),
                            .shadow = ui.px(28.0F),
                            .shadow_colour = with_alpha(t[Colour::shadow], 0.4F * t.shadow_strength)});
}

void dim_page(Ui& ui) {
    const Size window = ui.window();
    const Theme& t = ui.theme();
    const float strength = t.shadow_strength == 0 ? 0.8F : 0.55F;  // a dark page shines through more
    ui.painter().fill({0, 0, window.w, window.h}, with_alpha(t[Colour::shadow], strength));
}

/// What `body` draws below the last item of the flow, and how tall that is.
float draw_below(Ui& ui, float indent, Body body) {
    const Rect place = ui.stage().open_item();
    Flow flow;
    flow.room = place.inset(indent, 0);
    flow.gap = ui.px(Space::m);
    ui.stage().push_flow(flow);
    body();
    const float height = ui.stage().pop_flow().h;
    ui.stage().close_item({place.w, height});
    return height;
}

}  // namespace

bool dialog(Ui& ui, std::string_view key, std::string_view title, Body body, Body foot) {
    bool escaped = false;
    const std::string id = ui.id(key);
    const bool outside = ui.modal([&] {
        auto& memory = ui.memory().keep<SheetMemory>(id + "#sheet");
        const SheetMemory before = memory;
        const float below = before.foot + ui.px(Space::m);
        const bool pinned = before.foot <= ui.window().h / 3;
        const Rect rect = sheet_rect(ui, before.content + (pinned ? below : 0));
        ui.painter().push_opacity(ui.appear(key));
        dim_page(ui);
        paint_sheet(ui, rect);
        ui.open({.id = id, .role = Role::dialog, .name = std::string(title), .rect = rect});
        const float pad = ui.px(Space::l);
        Flow flow;
        flow.room = rect.inset(ui.line_width(), pad);  // what melts away at its edges leaves the outline
        flow.gap = ui.px(Space::m);
        ui.stage().push_flow(flow);
        ui.scope(key, [&] {
            scroll_area(
                ui, "sheet", flow.room.h - (pinned ? below : 0),
                [&] {
                    memory.content = draw_below(ui, pad, [&] {
                        heading(ui, title);
                        body();
                        if (!pinned)
                            memory.foot = draw_below(ui, 0, foot);
                    });
                },
                Colour::raised);
            if (pinned)
                memory.foot = draw_below(ui, pad, foot);
        });
        ui.stage().pop_flow();
        ui.close();
        ui.painter().pop_opacity();
        if (memory != before)
            ui.unsettled();
        escaped = ui.key(Key::escape);
    });
    return escaped || outside;
}

void toast(Ui& ui, std::string_view key, std::string_view text, bool above_foot) {
    ui.above([&] {
        const Theme& t = ui.theme();
        const float pad = ui.px(Space::m);
        const float most = std::min(ui.window().w - 4 * pad, ui.type_px(520));
        const TextRef words = ui.text(text, ui.style(Type::body), most - 2 * pad);
        const float shown = ui.appear(key, motion::calm);
        const float width = words->size().w + 2 * pad;
        const float height = words->size().h + 2 * ui.px(12.0F);
        const float rise = std::round((1 - shown) * ui.px(12.0F));
        const float foot = above_foot ? ui.px(Space::l) + ui.type_px(34) : ui.px(Space::m);
        const Rect rect =
            Rect{(ui.window().w - width) / 2, ui.window().h - height - foot + rise, width, height}.snapped();
        ui.painter().push_opacity(shown);
        ui.painter().box(rect, {.fill = t[Colour::ink],
                                .radius = ui.px(static_cast<float>(Radius::control)),
                                .shadow = ui.px(14.0F),
                                .shadow_colour = with_alpha(t[Colour::shadow], 0.3F * t.shadow_strength)});
        ui.painter().text(*words, {rect.x + pad, rect.y + ui.px(12.0F)}, t[Colour::ground]);
        ui.painter().pop_opacity();
        ui.add({.id = ui.id(key), .role = Role::status, .name = std::string(text), .live = true, .rect = rect});
    });
}

void status_line(Ui& ui, std::string_view key, std::string_view text, Type type) {
    const TextRef words = ui.text(text, ui.style(type), ui.available());
    const Rect rect = ui.place(words->size());
    ui.painter().text(*words, {rect.x, rect.y}, ui.theme()[type == Type::small ? Colour::ink_soft : Colour::ink]);
    ui.add({.id = ui.id(key), .role = Role::status, .name = std::string(text), .live = true, .rect = rect});
}

std::optional<bool> disclosure(Ui& ui, std::string_view key, std::string_view label, bool expanded, Body body) {
    const Theme& t = ui.theme();
    TextStyle style = ui.style(Type::body);
    style.weight = Weight::medium;
    const float icon = ui.type_px(18);
    const float gap = ui.px(6.0F);
    const TextRef words = ui.text(label, style, ui.available() - icon - gap);
    const Rect rect =
        ui.place({words->size().w + icon + gap + ui.px(Space::s), std::max(words->size().h, ui.px(40.0F))});
    const Interaction now = ui.add(
        {.id = ui.id(key), .role = Role::button, .name = std::string(label), .expanded = expanded, .rect = rect});
    ui.ring_radius(ui.px(static_cast<float>(Radius::small)));
    ui.painter().box(rect, {.fill = with_alpha(t[Colour::accent_wash], warmth(ui, key, now)),
                            .radius = ui.px(static_cast<float>(Radius::small))});
    const Rect icon_box{rect.x, rect.centre().y - icon / 2, icon, icon};
    ui.painter().icon(expanded ? Icon::chevron_down : Icon::chevron_right, icon_box, t[Colour::accent]);
    ui.painter().text(*words, {rect.x + icon + gap, rect.y + std::floor((rect.h - words->size().h) / 2)},
                      t[Colour::accent]);
    if (expanded)
        ui.scope(key, [&] { column(ui, {}, body); });
    return now.activated ? std::optional(!expanded) : std::nullopt;
}

}  // namespace alongside::ui
