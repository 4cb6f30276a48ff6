#pragma once
/// A file as a tree: texts, lists, and entries with names, each with its place.
///
/// Everything is text here. What a text means (a number, a stance, an id) is decided by whoever reads the node, so that
/// `yes`, `1.0` and `null` are never turned into something the author did not write.
#include <string>
#include <string_view>
#include <vector>

#include "content/source.h"

namespace alongside::content {

struct Entry;

struct Node {
    enum class Kind : std::uint8_t {
        text,
        list,
        entries,
        refused,  ///< already reported while composing; readers pass over it
    };
    enum class Style : std::uint8_t { plain, quoted, block };

    Kind kind = Kind::text;
    Style style = Style::plain;
    bool in_one_line = false;  ///< a text that ends in the line in which it begins
    Mark mark;
    std::string text;
    std::vector<Node> items;     ///< of a list
    std::vector<Entry> entries;  ///< in the order of the file

    /// Nothing stands after the colon or the dash.
    bool empty() const { return kind == Kind::text && style == Style::plain && text.empty(); }

    /// The value of `name`; null if there is none.
    const Node* find(std::string_view name) const;
};

struct Entry {
    std::string name;
    Mark mark;  ///< of the name
    Node value;
};

inline const Node* Node::find(std::string_view name) const {
    for (const Entry& entry : entries) {
        if (entry.name == name) {
            return &entry.value;
        }
    }
    return nullptr;
}

}  // namespace alongside::content
