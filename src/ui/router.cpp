#include "ui/router.h"

#include "ui/focus.h"

namespace alongside::ui {

namespace {

const Node& at(const Tree& tree, int index) {
    return tree.nodes[static_cast<std::size_t>(index)];
}

/// The topmost thing to press at a point: later nodes lie above earlier ones, dialogs above the page.
int hit(const Tree& tree, Point point) {
    const int layer = tree.active_layer();
    for (int i = static_cast<int>(tree.nodes.size()) - 1; i >= 0; --i) {
        const Node& node = at(tree, i);
        const bool pressed = takes_focus(node.role) || node.by_pointer;
        if (node.layer == layer && pressed && node.visible.contains(point))
            return i;
    }
    return -1;
}

std::string id_at(const Tree& tree, Point point) {
    const int index = hit(tree, point);
    return index < 0 ? std::string{} : at(tree, index).id;
}

/// A press on the dimmed page beside the topmost dialog.
bool outside_dialog(const Tree& tree, Point point) {
    const int layer = tree.active_layer();
    if (layer == 0)
        return false;
    for (const Node& node : tree.nodes)
        if (node.layer == layer && node.role == Role::dialog)
            return !node.rect.contains(point);
    return false;
}

bool plain(const Mods& mods) {
    return !mods.ctrl && !mods.alt;
}

}  // namespace

/// One event; true when the frame must answer it before the next event is taken.
struct Router::Visitor {
    Router& r;
    const Tree& tree;

    bool operator()(const KeyDown& key) const { return r.take_key(tree, key); }
    bool operator()(const TextTyped& typed) const { return r.take_text(tree, typed); }
    bool operator()(const TextComposing& composing) const { return r.take_text(tree, composing); }
    bool operator()(const PointerMoved& moved) const {
        r.point(tree, moved.at);
        return false;
    }
    bool operator()(const PointerLeft&) const {
        r.pointer_.reset();
        r.hovered_.clear();
        return false;
    }
    bool operator()(const PointerPressed& press) const {
        r.point(tree, press.at);
        r.held_ = r.hovered_;
        r.keys_in_use_ = false;
        if (outside_dialog(tree, press.at)) {
            r.pressed_outside_ = true;
            return true;
        }
        r.pressed_ = press;
        r.drag_id_ = r.held_;
        r.drag_at_ = press.at;
        r.focus_ = r.held_;
        return false;
    }
    bool operator()(const PointerReleased& release) const {
        r.point(tree, release.at);
        const bool same = !r.held_.empty() && r.held_ == r.hovered_;
        r.held_.clear();
        return same && r.press(tree, tree.index_of(r.hovered_));
    }
    bool operator()(const Wheel& wheel) const {
        r.scrolls_.push_back({ScrollWish::Kind::lines, -wheel.lines, r.pointer_});
        return false;
    }
    bool operator()(const Act& act) const { return r.press(tree, tree.index_of(act.id)); }
    bool operator()(const MoveFocus& move) const {
        r.move_focus(tree, tree.index_of(move.id));
        return true;
    }
};

bool Router::take(const Tree& tree, std::deque<Event>& events) {
    clear();
    bool needs_answer = false;
    while (!events.empty() && !needs_answer) {
        const Event event = std::move(events.front());
        events.pop_front();
        needs_answer = std::visit(Visitor{*this, tree}, event);
    }
    return needs_answer || !edits_.empty() || drag_moved_;
}

void Router::clear() {
    activated_.clear();
    pressed_.reset();
    edits_.clear();
    edits_id_.clear();
    steps_ = 0;
    steps_id_.clear();
    scrolls_.clear();
    unclaimed_.reset();
    focus_moved_ = false;
    pressed_outside_ = false;
    drag_moved_ = false;
    if (held_.empty())
        drag_id_.clear();
}

void Router::point(const Tree& tree, Point to) {
    pointer_ = to;
    hovered_ = id_at(tree, to);
    if (held_.empty())
        return;
    drag_at_ = to;
    drag_moved_ = true;
}

void Router::set_focus(std::string_view id, bool shown) {
    focus_moved_ = focus_moved_ || (shown && focus_ != id);
    focus_ = id;
}

void Router::move_focus(const Tree& tree, int index) {
    if (index < 0 || at(tree, index).layer != tree.active_layer())
        return;
    focus_ = at(tree, index).id;
    focus_moved_ = true;
    keys_in_use_ = true;
}

bool Router::press(const Tree& tree, int index) {
    if (index < 0 || at(tree, index).disabled || at(tree, index).layer != tree.active_layer())
        return false;
    activated_ = at(tree, index).id;
    return true;
}

bool Router::take_key(const Tree& tree, const KeyDown& pressed) {
    const int focus = tree.index_of(focus_);
    const bool writing = focus >= 0 && at(tree, focus).role == Role::text_field;
    const KeyDown key = writing ? pressed : keys_.meant(pressed);
    if (key.key == Key::tab && plain(key.mods)) {
        move_focus(tree, next_stop(tree, focus, key.mods.shift ? -1 : 1));
        return true;
    }
    if (focus >= 0 && at(tree, focus).layer == tree.active_layer()) {
        const Node& node = at(tree, focus);
        if (node.role == Role::text_field) {
            if (key_to_field(node, key))
                return key.key == Key::enter || edits_.size() >= max_edits;
        } else if (key_to_focus(tree, focus, key)) {
            return true;
        }
    }
    if (shortcut(tree, key) || key_to_scroll(tree, key) || key_onwards(tree, key) || key_to_first(tree, focus, key))
        return true;
    unclaimed_ = key;
    return true;
}

/// Everything that edits goes to the field; what is left are keys such as Esc, F1 and the shortcuts with Alt.
bool Router::key_to_field(const Node& field, const KeyDown& key) {
    const bool editing = key.key != Key::escape && key.key != Key::page_up && key.key != Key::page_down &&
                         key.key != Key::f1 && key.key != Key::f5 && key.key != Key::f11 && !key.mods.alt;
    if (!editing)
        return false;
    edits_id_ = field.id;
    edits_.emplace_back(key);
    return true;
}

bool Router::key_to_focus(const Tree& tree, int focus, const KeyDown& key) {
    if ((key.key == Key::enter || key.key == Key::space) && plain(key.mods)) {
        keys_in_use_ = true;
        return key.repeat || press(tree, focus) || at(tree, focus).disabled;
    }
    return plain(key.mods) && (key_to_value(at(tree, focus), key) || key_to_list(tree, focus, key));
}

bool Router::key_to_value(const Node& node, const KeyDown& key) {
    if (node.role != Role::slider || node.disabled)
        return false;
    constexpr int all_the_way = 1000000;
    const int step = key.key == Key::up ? 1 : key.key == Key::down ? -1 : direction_of(key.key);
    const int far = key.key == Key::home ? -all_the_way : key.key == Key::end ? all_the_way : 0;
    if (step == 0 && far == 0)
        return false;
    steps_id_ = node.id;
    steps_ += step + far;
    keys_in_use_ = true;
    return true;
}

/// In a list arrows move the focus; among radios they also choose.
bool Router::key_to_list(const Tree& tree, int focus, const KeyDown& key) {
    const int direction = direction_of(key.key);
    const int to = direction == 0 ? -1 : neighbour(tree, focus, direction);
    if (to < 0)
        return false;
    move_focus(tree, to);
    if (at(tree, to).role == Role::radio)
        press(tree, to);
    return true;
}

bool Router::shortcut(const Tree& tree, const KeyDown& key) {
    if (!plain(key.mods) || key.repeat)
        return false;
    const std::string name = key_name(key);
    for (int i = 0; i < static_cast<int>(tree.nodes.size()); ++i)
        if (!name.empty() && at(tree, i).shortcut == name && press(tree, i)) {
            // Whoever numbers an answer sees it, and Enter presses the same: some press twice.
            if (key.letter >= '1' && key.letter <= '9' && takes_focus(at(tree, i).role))
                move_focus(tree, i);
            return true;
        }
    return false;
}

bool Router::key_to_scroll(const Tree& tree, const KeyDown& key) {
    if (!tree.scrolls || !plain(key.mods))
        return false;
    using Kind = ScrollWish::Kind;
    switch (key.key) {
        case Key::page_up:
            scrolls_.push_back({Kind::pages, -1, {}});
            return !tree.at_start;
        case Key::page_down:
            if (tree.at_end && key_onwards(tree, key))
                return true;
            scrolls_.push_back({Kind::pages, 1, {}});
            return !tree.at_end;
        case Key::up:
            scrolls_.push_back({Kind::lines, -2, {}});
            return true;
        case Key::down:
            scrolls_.push_back({Kind::lines, 2, {}});
            return true;
        case Key::home:
            scrolls_.push_back({Kind::start, 0, {}});
            return true;
        case Key::end:
            scrolls_.push_back({Kind::end, 0, {}});
            return true;
        default:
            return false;
    }
}

/// A presentation clicker has little more than Page Down: where all has been read, it means what Enter would.
bool Router::key_onwards(const Tree& tree, const KeyDown& key) {
    return key.key == Key::page_down && shortcut(tree, {.key = Key::enter, .mods = key.mods, .repeat = key.repeat});
}

bool Router::take_text(const Tree& tree, Edit edit) {
    const Node* field = tree.find(focus_);
    if (field == nullptr || field->role != Role::text_field || field->disabled)
        return false;
    edits_id_ = field->id;
    edits_.push_back(std::move(edit));
    return false;
}

/// With no focus and nothing to scroll, arrows enter the page as Tab does.
bool Router::key_to_first(const Tree& tree, int focus, const KeyDown& key) {
    const int direction = direction_of(key.key);
    const int to = focus >= 0 || direction == 0 || !plain(key.mods) ? -1 : next_stop(tree, -1, direction);
    move_focus(tree, to);
    return to >= 0;
}

std::optional<Point> Router::drag(std::string_view id) const {
    return !drag_id_.empty() && drag_id_ == id ? std::optional(drag_at_) : std::nullopt;
}

const PointerPressed* Router::pressed(std::string_view id) const {
    return pressed_ && drag_id_ == id ? &*pressed_ : nullptr;
}

const std::vector<Edit>& Router::edits(std::string_view id) const {
    static const std::vector<Edit> none;
    return edits_id_ == id ? edits_ : none;
}

bool Router::rehover(const Tree& tree) {
    std::string now = pointer_ ? id_at(tree, *pointer_) : std::string{};
    const bool changed = now != hovered_;
    hovered_ = std::move(now);
    return changed;
}

}  // namespace alongside::ui
