#include "ui/semantics.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace alongside::ui {

namespace {

void add_flag(std::string& line, bool set, std::string_view word) {
    if (set)
        line += fmt::format(" {}", word);
}

std::string states(const Node& node) {
    std::string line;
    if (node.checked)
        line += *node.checked ? " [x]" : " [ ]";
    if (node.expanded)
        line += *node.expanded ? " open" : " shut";
    add_flag(line, node.disabled, "locked");
    add_flag(line, node.live, "live");
    add_flag(line, node.focused, "focused");
    return line;
}

std::string title(const Node& node) {
    std::string line(role_name(node.role));
    if (node.level > 0)
        line += fmt::format(" {}", node.level);
    if (!node.name.empty())
        line += fmt::format(" \"{}\"", node.name);
    return line;
}

std::string line_for(const Node& node, bool with_rects) {
    std::string line = std::string(static_cast<std::size_t>(node.depth) * 2, ' ') + title(node);
    if (!node.value.empty())
        line += fmt::format(" = \"{}\"", node.value);
    if (!node.shortcut.empty())
        line += fmt::format(" <{}>", node.shortcut);
    line += states(node);
    if (!node.description.empty())
        line += fmt::format(" ({})", node.description);
    if (with_rects)
        line += fmt::format(" @{:.0f},{:.0f} {:.0f}x{:.0f}", node.rect.x, node.rect.y, node.rect.w, node.rect.h);
    return line;
}

}  // namespace

std::string_view role_name(Role role) {
    // In the order of `Role`.
    constexpr std::array<std::string_view, 17> names{"window", "heading", "text",  "button",   "link",    "list",
                                                     "item",   "choice",  "radio", "checkbox", "slider",  "text field",
                                                     "status", "dialog",  "image", "group",    "progress"};
    return names[static_cast<std::size_t>(role)];
}

bool takes_focus(Role role) {
    switch (role) {
        case Role::button:
        case Role::link:
        case Role::radio:
        case Role::checkbox:
        case Role::slider:
        case Role::text_field:
            return true;
        default:
            return false;
    }
}

const Node* Tree::find(std::string_view id) const {
    const int index = index_of(id);
    return index < 0 ? nullptr : &nodes[static_cast<std::size_t>(index)];
}

int Tree::index_of(std::string_view id) const {
    const auto found = std::ranges::find(nodes, id, [](const Node& node) { return std::string_view(node.id); });
    return id.empty() || found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

int Tree::active_layer() const {
    int top = 0;
    for (const Node& node : nodes)
        if (node.role == Role::dialog)
            top = std::max(top, node.layer);
    return top;
}

int Tree::ancestor(int index, Role role) const {
    int at = index < 0 ? -1 : nodes[static_cast<std::size_t>(index)].parent;
    while (at >= 0 && nodes[static_cast<std::size_t>(at)].role != role)
        at = nodes[static_cast<std::size_t>(at)].parent;
    return at;
}

std::string to_text(const Tree& tree, bool with_rects) {
    std::string text;
    for (const Node& node : tree.nodes)
        text += line_for(node, with_rects) + '\n';
    return text;
}

}  // namespace alongside::ui
