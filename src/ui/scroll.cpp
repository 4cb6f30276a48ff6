#include "ui/scroll.h"

#include <algorithm>

#include "ui/ui.h"

namespace alongside::ui {

namespace {

constexpr double slide_seconds = 0.16;
constexpr float line_of_wheel = 44;  // reference pixels

ScrollState& state_of(Ui& ui, const ScrollBox& box) {
    return ui.memory().keep<ScrollState>(box.id + "#scroll");
}

void slide(Ui& ui, ScrollState& state, float target) {
    target = std::round(std::clamp(target, 0.0F, state.longest()));
    if (target == state.target)
        return;
    state.from = state.offset;
    state.target = target;
    state.since = ui.now();
    if (ui.look().reduced_motion)
        state.from = state.offset = target;
}

/// Moves the slide on; true while it is under way.
bool advance(const Ui& ui, ScrollState& state) {
    state.target = std::min(state.target, state.longest());
    const double t = (ui.now() - state.since) / slide_seconds;
    const auto rest = static_cast<float>(1 - std::clamp(t, 0.0, 1.0));
    state.offset = std::round(state.target + (state.from - state.target) * rest * rest);
    return t < 1 && state.offset != state.target;
}

bool is_larger(const ScrollBox& one, const ScrollBox& other) {
    return one.rect.w * one.rect.h > other.rect.w * other.rect.h;
}

/// The innermost area under a point, if it has somewhere to go.
const ScrollBox* under(Ui& ui, const Point& at, int layer) {
    const ScrollBox* best = nullptr;
    for (const ScrollBox& box : ui.stage().scrolls())
        if (box.layer == layer && box.rect.contains(at) && state_of(ui, box).longest() > 0)
            best = &box;  // the innermost was made last
    return best;
}

const ScrollBox* around_focus(Ui& ui, int layer) {
    const int focus = ui.stage().tree().index_of(ui.router().focus());
    if (focus < 0)
        return nullptr;
    const int index = ui.stage().placed()[static_cast<std::size_t>(focus)].scroll;
    if (index < 0)
        return nullptr;
    const ScrollBox& box = ui.stage().scrolls()[static_cast<std::size_t>(index)];
    return box.layer == layer && state_of(ui, box).longest() > 0 ? &box : nullptr;
}

const ScrollBox* largest(Ui& ui, int layer) {
    const ScrollBox* best = nullptr;
    for (const ScrollBox& box : ui.stage().scrolls())
        if (box.layer == layer && (best == nullptr || is_larger(box, *best)))
            best = &box;
    return best;
}

/// The area that a wish means: under the pointer; else around the focus; else the largest. Null where that one has
/// nowhere to go: its keys are then the screen's, whatever stands beside it.
const ScrollBox* chosen(Ui& ui, const ScrollWish& wish, int layer) {
    if (wish.at)
        return under(ui, *wish.at, layer);
    if (const ScrollBox* box = around_focus(ui, layer))
        return box;
    const ScrollBox* box = largest(ui, layer);
    return box != nullptr && state_of(ui, *box).longest() > 0 ? box : nullptr;
}

float wished(const Ui& ui, const ScrollState& state, const ScrollWish& wish) {
    switch (wish.kind) {
        case ScrollWish::Kind::lines:
            return state.target + wish.amount * ui.px(line_of_wheel);
        case ScrollWish::Kind::pages:
            return state.target + wish.amount * state.view * 0.85F;
        case ScrollWish::Kind::start:
            return 0;
        case ScrollWish::Kind::end:
            return state.longest();
    }
    return state.target;
}

void draw_thumb(Ui& ui, const Rect& view, const ScrollState& state) {
    const float width = std::max(4.0F, ui.px(5));
    const float track = view.h - 2 * width;
    const float height = std::max(ui.px(32.0F), track * state.view / state.content);
    const float top = view.y + width + (track - height) * state.offset / state.longest();
    const Rect thumb{view.right() - 2 * width, top, width, height};
    ui.painter().box(thumb, {.fill = ui.theme()[Colour::border], .radius = width / 2});
}

/// One edge of the area melts into its ground while more lies beyond it. `beyond` in pixels.
void draw_edge(Ui& ui, const Rect& view, bool top, float beyond, Rgba ground) {
    const auto rows = static_cast<int>(std::ceil(ui.px(18.0F)));
    const float strength = std::min(1.0F, beyond / static_cast<float>(rows));
    for (int i = 0; i < rows; ++i) {
        const float y = top ? view.y + static_cast<float>(i) : view.bottom() - static_cast<float>(i) - 1;
        const float alpha = strength * (1 - (static_cast<float>(i) + 0.5F) / static_cast<float>(rows));
        ui.painter().fill({view.x, y, view.w, 1}, with_alpha(ground, alpha));
    }
}

void draw_edges(Ui& ui, const Rect& view, const ScrollState& state, Rgba ground) {
    if (state.offset > 0)
        draw_edge(ui, view, true, state.offset, ground);
    if (state.offset < state.longest()) {
        draw_edge(ui, view, false, state.longest() - state.offset, ground);
        // Between two blocks nothing is there to melt away: a line says that it goes on.
        const float line = ui.line_width();
        ui.painter().fill({view.x, view.bottom() - line, view.w, line}, ui.theme()[Colour::line]);
    }
}

}  // namespace

void apply_scrolls(Ui& ui, const std::vector<ScrollWish>& wishes) {
    for (const ScrollWish& wish : wishes)
        if (const ScrollBox* box = chosen(ui, wish, ui.tree().active_layer())) {
            ScrollState& state = state_of(ui, *box);
            slide(ui, state, wished(ui, state, wish));
        }
}

void scroll_to(Ui& ui, int index, const Rect& box) {
    if (index < 0)
        return;
    const ScrollBox& area = ui.stage().scrolls()[static_cast<std::size_t>(index)];
    ScrollState& state = state_of(ui, area);
    const float margin = std::min(ui.px(Space::l), area.rect.h / 6);
    // `box` lies where the page is drawn now; it will move by what is left of the slide.
    const float top = box.y - area.rect.y + state.offset;
    const float before = state.target;
    if (top - margin < state.target || box.h + 2 * margin > area.rect.h)
        slide(ui, state, top - margin);
    else if (top + box.h + margin > state.target + area.rect.h)
        slide(ui, state, top + box.h + margin - area.rect.h);
    if (state.target != before)
        ui.unsettled();
}

void tell_scrolling(Ui& ui, Tree& tree) {
    const int layer = tree.active_layer();
    const ScrollBox* box = chosen(ui, {}, layer);
    tree.scrolls = box != nullptr;
    if (box == nullptr)
        return;
    const ScrollState& state = state_of(ui, *box);
    tree.at_start = state.target <= 0;
    tree.at_end = state.target >= state.longest();
}

void scroll_area(Ui& ui, std::string_view key, float height, Body body, Colour ground) {
    const Rect view = ui.place({ui.available(), height});
    const std::string id = ui.id(key);
    auto& state = ui.memory().keep<ScrollState>(id + "#scroll");
    state.view = view.h;
    if (advance(ui, state))
        ui.keep_moving();
    Stage& stage = ui.stage();
    ui.painter().push_clip(view);
    stage.open_scroll({id, view});
    Flow flow;
    flow.room = {view.x, view.y - state.offset, view.w, 0};
    flow.gap = stage.flow().gap;
    stage.push_flow(flow);
    body();
    const float content = stage.pop_flow().h;
    stage.close_scroll();
    if (content != state.content) {
        state.content = content;
        if (state.offset > state.longest())
            ui.unsettled();
    }
    if (state.longest() > 0) {
        draw_edges(ui, view, state, ui.theme()[ground]);
        draw_thumb(ui, view, state);
    }
    ui.painter().pop_clip();
}

}  // namespace alongside::ui
