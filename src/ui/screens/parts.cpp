#include "ui/screens/parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace alongside::ui::screens {

namespace {

constexpr double status_stays = 10;  // seconds

}  // namespace

std::string place_and_time(const Texts& words, std::string_view place, bool evening) {
    return place.empty() ? std::string()
           : evening     ? words.format(Word::place_evening, place)
                         : words.format(Word::place_daytime, place);
}

std::string minutes_words(const Texts& words, int minutes) {
    return minutes == 1 ? std::string(words[Word::minutes_one]) : words.format(Word::minutes_many, minutes);
}

std::string person_picture(std::string_view person_id, std::optional<int> stance) {
    if (person_id.empty())
        return {};
    if (!stance)
        return fmt::format("people/{}", person_id);
    return fmt::format("people/{}/{}", person_id, kStanceIds[static_cast<std::size_t>(std::clamp(*stance, -3, 3) + 3)]);
}

void paint_place(Ui& ui, const Rect& rect, const Place& place, float radius) {
    const PixelSize size{static_cast<int>(rect.w), static_cast<int>(rect.h)};
    PictureAnswer answer;
    const auto try_kind = [&](std::string_view kind) {
        if (answer.state == PictureState::never)
            answer = ui.services().pictures.picture(
                {fmt::format("places/{}{}", place.id, kind), size, static_cast<int>(radius)});
    };
    if (place.empty)
        try_kind("-empty");
    if (place.evening)
        try_kind("-evening");
    try_kind("");
    const bool ready = answer.state == PictureState::ready;
    const float shown = ui.ease(fmt::format("{}#place", place.id), ready ? 1 : 0, motion::slow);
    if (shown < 1)
        ui.painter().box(rect, {.fill = ui.theme()[Colour::sunk], .radius = radius});
    if (ready)
        ui.painter().picture(answer.texture, rect, shown);
}

void place_picture(Ui& ui, const Place& place, float aspect) {
    const float width = std::floor(ui.available());
    const Rect rect = ui.place({width, std::floor(width / aspect)});
    paint_place(ui, rect, place, ui.px(static_cast<float>(Radius::card)));
}

void inset(Ui& ui, float left, float right, Body body) {
    Stage& stage = ui.stage();
    const Rect area = stage.open_item();
    Flow flow;
    flow.room = {area.x + left, area.y, area.w - left - right, 0};
    flow.gap = stage.flow().gap;
    stage.push_flow(flow);
    body();
    stage.close_item({area.w, stage.pop_flow().h});
}

void framed(Ui& ui, Body body) {
    const float margin = ui.available() >= ui.type_px(1150) ? ui.px(36.0F) : 0;
    inset(ui, margin, margin, body);
}

void links(Ui& ui, RowAlign align, Body body) {
    const float edge = -ui.px(Space::s);  // of a link around its words
    const bool start = align == RowAlign::start;
    inset(ui, start ? edge : 0, start ? 0 : edge, [&] { row(ui, {.gap = Space::xs, .align = align}, body); });
}

void card_panel(Ui& ui, std::string_view key, Body body) {
    Stage& stage = ui.stage();
    const float pad = ui.px(Space::l);
    const Theme& t = ui.theme();
    const Rect area = stage.open_item();
    const Painter::Patch patch = ui.painter().reserve({.fill = t[Colour::surface],
                                                       .border = t[Colour::line],
                                                       .border_width = ui.line_width(),
                                                       .radius = ui.px(static_cast<float>(Radius::card))});
    const std::size_t node = stage.tree().nodes.size();
    ui.open({.id = ui.id(key), .role = Role::group});
    Flow flow;
    flow.room = area.inset(pad, pad);
    flow.gap = ui.px(Space::m);
    stage.push_flow(flow);
    ui.scope(key, body);
    const Size size{area.w, stage.pop_flow().h + 2 * pad};
    ui.close();
    const Rect rect{area.x, area.y, size.w, size.h};
    stage.tree().nodes[node].rect = rect;
    ui.painter().finish(patch, rect);
    stage.close_item(size);
    stage.flow().stretch = Stretch{patch, node, rect};
}

void titled(Ui& ui, std::string_view text, int level, Type type, Colour colour) {
    const TextRef words = ui.text(text, ui.style(type), ui.available());
    const Rect rect = ui.place(words->size());
    ui.painter().text(*words, {rect.x, rect.y}, ui.theme()[colour]);
    ui.add({.role = Role::heading, .name = std::string(text), .level = level, .rect = rect});
}

void kicker(Ui& ui, std::string_view text) {
    paragraph(ui, text, {.type = Type::small, .colour = Colour::accent, .weight = Weight::semibold});
}

void said_line(Ui& ui, const app::LineView& line, float face) {
    if (line.speaker.empty())
        return narration(ui, line.text);
    const auto words = [&] {
        speech(ui,
               {.name = line.speaker, .words = line.text, .stance = line.stance, .stance_words = line.stance_words});
    };
    if (line.speaker_id.empty())
        return words();
    const float side = ui.available() < ui.px(face) * 4 ? std::min(face, 48.0F) : face;
    row(ui, {.gap = Space::m}, [&] {
        medallion(ui, line.speaker, person_picture(line.speaker_id, line.stance), side);
        column(ui, {}, words);
    });
}

void live_group(Ui& ui, std::string_view name, Body body) {
    const std::size_t index = ui.stage().tree().nodes.size();
    ui.open({.id = ui.id("live"), .role = Role::group, .name = std::string(name), .live = true});
    const float width = ui.available();
    const Flow& flow = ui.stage().flow();
    const Rect top{flow.room.x, flow.next_y, width, 0};
    body();
    ui.close();
    ui.stage().tree().nodes[index].rect = {top.x, top.y, width, ui.stage().flow().next_y - top.y};
}

void at_least(Ui& ui, float height, Body body) {
    const float top = ui.stage().flow().next_y;
    body();
    const float spare = height - (ui.stage().flow().next_y - top);
    if (spare > 0)
        ui.stage().flow().next_y += spare;
}

void trouble(View& view) {
    if (view.state.trouble.empty() && view.state.keeps)
        return;
    panel(view.ui, {.kind = PanelKind::wash, .padding = Space::m, .gap = Space::xs}, [&] {
        if (!view.state.trouble.empty())
            paragraph(view.ui, view.state.trouble, {.weight = Weight::semibold});
        if (!view.state.keeps)
            paragraph(view.ui, view[Word::trouble_not_kept]);
    });
}

void status(View& view) {
    if (view.state.status.empty())
        return;
    Ui& ui = view.ui;
    auto& since = ui.memory().keep<std::optional<double>>(fmt::format("status-since-{}", view.state.status));
    since = since.value_or(ui.now());
    if (ui.now() < *since + status_stays) {
        toast(ui, "status", view.state.status);
        ui.wake_at(*since + status_stays);
    }
}

void side_screen(View& view, std::string_view key, Measure measure, app::Command back, std::string_view back_words,
                 Body body) {
    shell(
        view.ui, fmt::format("{}-{}", key, view.state.moment), {.measure = measure, .gap = Space::l},
        [&] {
            framed(view.ui, [&] {
                links(view.ui, RowAlign::start, [&] {
                    if (button(view.ui, "back", back_words,
                               {.kind = ButtonKind::link, .icon = Icon::arrow_left, .shortcut = "Esc"}))
                        view.ask(std::move(back));
                });
            });
        },
        [&] { measure == Measure::full ? framed(view.ui, body) : body(); }, [] {});
}

}  // namespace alongside::ui::screens
