#include "ui/stage.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alongside::ui {

void Stage::begin(Node root) {
    tree_ = {};
    placed_.clear();
    scrolls_.clear();
    scroll_stack_ = {-1};
    parents_.clear();
    children_.clear();
    flows_.clear();
    layer_ = 0;
    Flow whole;
    whole.room = root.rect;
    whole.next_y = root.rect.y;
    flows_.push_back(whole);
    open(std::move(root));
}

void Stage::push_flow(const Flow& flow) {
    flows_.push_back(flow);
    flows_.back().next_y = flow.room.y;
}

Size Stage::pop_flow() {
    Flow& flow = flows_.back();
    if (flow.across)
        end_line(flow);
    const Size used{flow.used_width, flow.next_y - flow.room.y};
    flows_.pop_back();
    return used;
}

float Stage::available() const {
    const Flow& f = flow();
    if (!f.across || f.line.empty())
        return f.room.w;
    return f.room.right() - f.line.back().rect.right() - f.gap;
}

Rect Stage::open_item() {
    Flow& f = flow();
    if (f.across && !f.line.empty() && available() < f.least_room)
        end_line(f);
    return begin_item();
}

Rect Stage::begin_item() {
    Flow& f = flow();
    const float y = f.next_y + (f.first ? 0 : f.pending_gap);
    if (!f.across)
        return {f.room.x, y, f.room.w, 0};
    const float x = f.line.empty() ? f.room.x : f.line.back().rect.right() + f.gap;
    if (f.line.empty() || f.line.back().rect.w >= 0)
        f.line.push_back({mark(), {x, y, -1, 0}});
    return {x, y, f.room.right() - x, 0};
}

Rect Stage::close_item(Size size) {
    Flow& f = flow();
    if (!f.across)
        return put_down(f, size);
    f.line.back().rect.w = size.w;
    f.line.back().rect.h = size.h;
    return f.line.back().rect;
}

Rect Stage::place(Size size) {
    size = {std::ceil(std::min(size.w, flow().room.w)), std::ceil(size.h)};
    return flow().across ? put_across(flow(), size) : put_down(flow(), size);
}

Rect Stage::put_down(Flow& f, Size size) {
    const float y = f.next_y + (f.first ? 0 : f.pending_gap);
    const float spare = std::max(0.0F, f.room.w - size.w);
    const float shift = f.align == Align::centre ? std::floor(spare / 2) : f.align == Align::end ? spare : 0;
    f.used_width = std::max(f.used_width, f.align == Align::start ? size.w : f.room.w);
    f.next_y = y + size.h;
    f.pending_gap = f.gap;
    f.first = false;
    return {f.room.x + shift, y, size.w, size.h};
}

Rect Stage::put_across(Flow& f, Size size) {
    if (!f.line.empty() && size.w > available())
        end_line(f);
    begin_item();
    return close_item(size);
}

void Stage::end_line(Flow& f) {
    if (f.line.empty())
        return;
    float height = 0;
    for (const Flow::Item& item : f.line)
        height = std::max(height, item.rect.h);
    const float width = f.line.back().rect.right() - f.room.x;
    const float spare = std::max(0.0F, f.room.w - width);
    const auto count = static_cast<float>(f.line.size() - 1);
    for (std::size_t i = 0; i < f.line.size(); ++i) {
        const float spread = count > 0 ? spare * static_cast<float>(i) / count : 0;
        const float dx = f.row_align == RowAlign::centre   ? spare / 2
                         : f.row_align == RowAlign::end    ? spare
                         : f.row_align == RowAlign::spread ? spread
                                                           : 0;
        const float dy = f.top ? 0 : (height - f.line[i].rect.h) / 2;
        move(f.line[i].from, i + 1 < f.line.size() ? f.line[i + 1].from : mark(), std::floor(dx), std::floor(dy));
    }
    f.used_width = f.row_align == RowAlign::start ? std::max(f.used_width, width) : f.room.w;
    f.next_y = f.line.front().rect.y + height;
    f.pending_gap = f.gap;
    f.first = false;
    f.line.clear();
}

Node& Stage::add(Node node) {
    node.parent = parents_.empty() ? -1 : parents_.back();
    node.depth = node.parent < 0 ? 0 : tree_.nodes[static_cast<std::size_t>(node.parent)].depth + 1;
    node.layer = layer_;
    if (!children_.empty()) {
        const int ordinal = ++children_.back();
        if (node.id.empty())
            node.id = tree_.nodes[static_cast<std::size_t>(node.parent)].id + '.' + std::to_string(ordinal);
    }
    placed_.push_back({painter_.clip(), scroll_stack_.back(), 0});
    tree_.nodes.push_back(std::move(node));
    return tree_.nodes.back();
}

void Stage::open(Node node) {
    add(std::move(node));
    parents_.push_back(static_cast<int>(tree_.nodes.size()) - 1);
    children_.push_back(0);
}

void Stage::close() {
    parents_.pop_back();
    children_.pop_back();
}

int Stage::open_scroll(ScrollBox box) {
    box.layer = layer_;
    scrolls_.push_back(std::move(box));
    scroll_stack_.push_back(static_cast<int>(scrolls_.size()) - 1);
    return scroll_stack_.back();
}

void Stage::open_layer() {
    int top = 0;
    for (const Node& node : tree_.nodes)
        top = std::max(top, node.layer);
    layer_ = top + 1;
    parents_.push_back(0);
    children_.push_back(static_cast<int>(tree_.nodes.size()));
    scroll_stack_.push_back(-1);
}

void Stage::close_layer() {
    scroll_stack_.pop_back();
    close();
    layer_ = tree_.nodes[static_cast<std::size_t>(parents_.back())].layer;
}

void Stage::finish() {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i)
        tree_.nodes[i].visible = intersection(tree_.nodes[i].rect, placed_[i].clip);
}

void Stage::stretch(const Stretch& card, float height) {
    Rect rect = card.rect;
    rect.h = height;
    tree_.nodes[card.node].rect = rect;
    painter_.finish(card.patch, rect);
}

Mark Stage::mark() const {
    return {painter_.mark(), tree_.nodes.size(), scrolls_.size()};
}

void Stage::move(const Mark& from, const Mark& to, float dx, float dy) {
    if (dx == 0 && dy == 0)
        return;
    painter_.move(from.paint, to.paint, dx, dy);
    const Rect outer = painter_.clip();
    for (std::size_t i = from.node; i < to.node; ++i) {
        tree_.nodes[i].rect = tree_.nodes[i].rect.moved(dx, dy);
        if (placed_[i].clip != outer)
            placed_[i].clip = placed_[i].clip.moved(dx, dy);
    }
    for (std::size_t i = from.scroll; i < to.scroll; ++i)
        scrolls_[i].rect = scrolls_[i].rect.moved(dx, dy);
}

}  // namespace alongside::ui
