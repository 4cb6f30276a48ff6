#include "ui/focus.h"

#include <algorithm>

namespace alongside::ui {

namespace {

const Node& at(const Tree& tree, int index) {
    return tree.nodes[static_cast<std::size_t>(index)];
}

/// A radio is a stop when it is the chosen one, or the first of a group in which none is chosen.
bool radio_is_stop(const Tree& tree, int index) {
    const Node& radio = at(tree, index);
    const auto sibling = [&](const Node& n) { return n.role == Role::radio && n.parent == radio.parent; };
    const auto chosen =
        std::ranges::find_if(tree.nodes, [&](const Node& n) { return sibling(n) && n.checked.value_or(false); });
    const auto stop = chosen != tree.nodes.end() ? chosen : std::ranges::find_if(tree.nodes, sibling);
    return &*stop == &radio;
}

bool is_stop(const Tree& tree, int index, int layer) {
    const Node& node = at(tree, index);
    return node.layer == layer && takes_focus(node.role) && (node.role != Role::radio || radio_is_stop(tree, index));
}

/// The list or radio group around a node, or -1.
int group_around(const Tree& tree, int index) {
    const int list = tree.ancestor(index, Role::list);
    const int radios = at(tree, index).role == Role::radio ? tree.ancestor(index, Role::radio_group) : -1;
    return std::max(list, radios);
}

bool inside(const Tree& tree, int index, int group) {
    int up = at(tree, index).parent;
    while (up > group)
        up = at(tree, up).parent;
    return up == group;
}

}  // namespace

std::vector<int> tab_stops(const Tree& tree) {
    const int layer = tree.active_layer();
    std::vector<int> stops;
    for (int i = 0; i < static_cast<int>(tree.nodes.size()); ++i)
        if (is_stop(tree, i, layer))
            stops.push_back(i);
    return stops;
}

int next_stop(const Tree& tree, int from, int direction) {
    const std::vector<int> stops = tab_stops(tree);
    if (stops.empty())
        return -1;
    if (direction > 0) {
        const auto after = std::ranges::upper_bound(stops, from);
        return after == stops.end() ? stops.front() : *after;
    }
    const auto here = std::ranges::lower_bound(stops, from);
    return from < 0 || here == stops.begin() ? stops.back() : *(here - 1);
}

int neighbour(const Tree& tree, int from, int direction) {
    const int group = from < 0 ? -1 : group_around(tree, from);
    if (group < 0)
        return -1;
    std::vector<int> members;
    for (int i = group + 1; i < static_cast<int>(tree.nodes.size()); ++i)
        if (takes_focus(at(tree, i).role) && inside(tree, i, group))
            members.push_back(i);
    const auto here = std::ranges::find(members, from) - members.begin();
    const auto count = static_cast<std::ptrdiff_t>(members.size());
    std::ptrdiff_t to = here + direction;
    if (at(tree, group).role == Role::radio_group)
        to = (to + count) % count;
    return to < 0 || to >= count ? -1 : members[static_cast<std::size_t>(to)];
}

int direction_of(Key key) {
    switch (key) {
        case Key::right:
        case Key::down:
            return 1;
        case Key::left:
        case Key::up:
            return -1;
        default:
            return 0;
    }
}

}  // namespace alongside::ui
