#pragma once
/// What is wrong with a semantic tree for somebody who cannot see the picture: a sentence for each fault.
///
/// Whoever listens gets names, in an order that tells the same story as the picture, and hears of what changes. These
/// rules hold for every screen; each screen's words are agreed to elsewhere.
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

#include "ui/semantics.h"

namespace alongside::test {

inline bool needs_name(ui::Role role) {
    return role != ui::Role::group && role != ui::Role::progress;
}

/// "button "Begin" (begin)".
inline std::string called(const ui::Node& node) {
    return std::string(ui::role_name(node.role)) + " \"" + node.name + "\" (" + node.id + ")";
}

inline bool has_words_inside(const ui::Tree& tree, std::size_t index) {
    for (std::size_t i = index + 1; i < tree.nodes.size() && tree.nodes[i].depth > tree.nodes[index].depth; ++i) {
        if (!tree.nodes[i].name.empty()) {
            return true;
        }
    }
    return false;
}

inline void faults_of_node(const ui::Tree& tree, std::size_t index, std::vector<std::string>& found) {
    const ui::Node& node = tree.nodes[index];
    if (needs_name(node.role) && node.name.empty()) {
        found.push_back("has no name: " + called(node));
    }
    if (node.live && node.name.empty() && !has_words_inside(tree, index)) {
        found.push_back("changes without words: " + called(node));
    }
    if ((ui::takes_focus(node.role) || !node.name.empty()) && node.rect.empty()) {
        found.push_back("stands nowhere: " + called(node));
    }
}

inline void twins(const ui::Tree& tree, std::vector<std::string>& found) {
    std::set<std::string> seen;
    for (const ui::Node& node : tree.nodes) {
        if (node.id.empty() || !seen.insert(node.id).second) {
            found.push_back("has no id of its own: " + called(node));
        }
    }
}

/// Leaves tell the order: what holds others stands around them.
inline bool is_leaf(const ui::Tree& tree, std::size_t index) {
    return index + 1 == tree.nodes.size() || tree.nodes[index + 1].parent != static_cast<int>(index);
}

/// `second` is said after `first`, but the picture has it above in the same column, or before it on the same line.
inline bool against_the_picture(const ui::Rect& first, const ui::Rect& second) {
    constexpr float slack = 1;  // pixels
    const bool same_column = second.x < first.right() - slack && first.x < second.right() - slack;
    const bool same_line = second.y < first.bottom() - slack && first.y < second.bottom() - slack;
    return (same_column && second.bottom() <= first.y + slack) || (same_line && second.right() <= first.x + slack);
}

/// Toasts lie over the page, wherever its words are.
inline bool floats(const ui::Node& node) {
    return node.role == ui::Role::status && node.parent == 0;
}

/// Pins on a map bear numbers, on the screen and in what is said, and these tell their order.
inline bool in_order_of_numbers(const ui::Node& a, const ui::Node& b) {
    const auto number = [](const ui::Node& node) { return std::atoi(node.value.c_str()); };
    return a.parent == b.parent && number(a) > 0 && number(a) < number(b);
}

inline void order(const ui::Tree& tree, std::vector<std::string>& found) {
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < tree.nodes.size(); ++j) {
            const ui::Node& a = tree.nodes[i];
            const ui::Node& b = tree.nodes[j];
            const bool comparable = a.layer == b.layer && is_leaf(tree, i) && is_leaf(tree, j) && !a.visible.empty() &&
                                    !b.visible.empty() && !floats(a) && !floats(b);
            if (comparable && !in_order_of_numbers(a, b) && against_the_picture(a.visible, b.visible)) {
                found.push_back("is said too late: " + called(b) + " after " + called(a));
            }
        }
    }
}

/// One heading of the first level on the page, and none that skips a level.
inline std::vector<std::string> heading_faults(const ui::Tree& tree) {
    std::vector<std::string> found;
    int before = 0;
    int tops = 0;
    for (const ui::Node& node : tree.nodes) {
        if (node.role != ui::Role::heading || node.layer != 0) {
            continue;
        }
        tops += node.level == 1 ? 1 : 0;
        if (node.level > before + 1) {
            found.push_back("skips a level: " + called(node));
        }
        before = node.level;
    }
    if (tops > 1) {
        found.push_back("has more than one heading of the first level");
    }
    return found;
}

inline std::vector<std::string> tree_faults(const ui::Tree& tree) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        faults_of_node(tree, i, found);
    }
    twins(tree, found);
    order(tree, found);
    return found;
}

}  // namespace alongside::test
