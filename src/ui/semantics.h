#pragma once
/// The semantic tree: what the screen says, apart from how it looks.
///
/// Every widget puts itself in here or it does not exist: the pointer is tested against these boxes, the keyboard
/// walks these nodes, the voice, the screen reader, the text edition and the tests read them. A tree is a value;
/// a finished one can be handed to another thread. Knows nothing of drawing, themes or fonts.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/geometry.h"

namespace alongside::ui {

enum class Role {
    window,
    heading,
    text,
    button,
    link,
    list,
    list_item,
    radio_group,
    radio,
    checkbox,
    slider,
    text_field,
    status,
    dialog,
    image,
    group,
    progress
};

std::string_view role_name(Role role);

/// True for roles that a person can put the focus on and press, move or type into.
bool takes_focus(Role role);

/// What a slider holds, in numbers.
struct Range {
    int low = 0;
    int high = 0;
    int step = 1;
    int now = 0;
    bool operator==(const Range&) const = default;
};

struct Node {
    std::string id = {};  // path of scopes and key, stable between frames: "play/options/sit-down"; given when empty
    Role role = Role::group;
    std::string name = {};         // what it is called; for text, the text
    std::string value = {};        // what it holds now: "120 %", the words in a field, "3 of 8"
    std::string description = {};  // said after the name: a hint, the reason why it is locked
    std::string shortcut = {};     // a key that presses it from anywhere: "1", "Enter"
    int level = 0;                 // of a heading, 1 to 3
    bool focused = false;
    bool disabled = false;
    bool live = false;  // announced when it changes
    bool multiline = false;
    bool by_pointer = false;  // pressed by the pointer, though it takes no focus: a second way to a node that does
    std::optional<bool> checked = {};
    std::optional<bool> expanded = {};
    std::optional<Range> range = {};
    std::size_t caret = 0;  // of a text field: bytes of its value before the caret
    Rect rect = {};         // whole box
    Rect visible = {};      // what is left of it after clipping; empty when scrolled away
    int parent = -1;        // index into the tree, -1 for the root
    int depth = 0;
    int layer = 0;  // 0 the page, 1 and up the dialogs above it

    bool operator==(const Node&) const = default;
};

/// A key that no node carries, and what it does: "w", "Who is here".
struct KeyHint {
    std::string key;
    std::string what;
    int layer = 0;
    bool operator==(const KeyHint&) const = default;
};

/// Nodes in reading order; a parent stands before its children.
struct Tree {
    std::vector<Node> nodes;
    std::vector<KeyHint> keys = {};
    bool scrolls = false;  // something in the active layer is longer than its area
    bool at_end = true;    // nothing lies below what can be seen of the area that keys scroll
    bool at_start = true;  // nor above

    bool operator==(const Tree&) const = default;

    const Node* find(std::string_view id) const;
    /// Index of the node with this id, or -1.
    int index_of(std::string_view id) const;
    /// The layer that takes input: the topmost dialog, else the page.
    int active_layer() const;
    /// Nearest ancestor of this role, or -1.
    int ancestor(int index, Role role) const;
};

/// One line a node, indented by depth: role, name, value, states, description. Rectangles only when asked for.
/// Golden tests compare this text; keep it stable.
std::string to_text(const Tree& tree, bool with_rects = false);

}  // namespace alongside::ui
