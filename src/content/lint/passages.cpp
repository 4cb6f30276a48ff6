#include "content/lint/passages.h"

#include <algorithm>

#include "core/base/text.h"

namespace alongside::content {

namespace {

using Kind = Key::Kind;

/// A text of a line has fewer characters than this on average, which bounds where its words are looked for.
constexpr std::size_t kShortLine = 20;

/// When a line is said, and to whom; not what is said.
bool is_about_the_line(const Entry& entry) {
    return entry.name == "when" || entry.name == "echo";
}

class Gathering {
  public:
    void add(const Node& node, Role role);
    void add_all(const Node& node, Role role);
    void add_line(const Node& node, Role role);
    void add_lines(const Node& node, Role role);
    void add_thing(const Node& node, Thing thing);
    std::vector<Passage> take() { return std::move(passages_); }

  private:
    void add_key(const Node& node, const Key& key);
    void add_endings(const Node& node);

    std::vector<Passage> passages_;
};

void Gathering::add(const Node& node, Role role) {
    const std::string_view text = trimmed(node.text);
    if (node.kind == Node::Kind::text && !text.empty()) {
        passages_.push_back({role, std::string(text), node.mark});
    }
}

/// Every text below a node, whatever its shape.
void Gathering::add_all(const Node& node, Role role) {
    add(node, role);
    for (const Node& item : node.items) {
        add_all(item, role);
    }
    for (const Entry& entry : node.entries) {
        if (!is_about_the_line(entry)) {
            add_all(entry.value, role);
        }
    }
}

void Gathering::add_line(const Node& node, Role role) {
    for (const Entry& entry : node.entries) {
        if (!is_about_the_line(entry) && entry.value.text != "pause") {
            add(entry.value, role);
        }
    }
    if (node.text != "pause") {
        add(node, role);
    }
}

void Gathering::add_lines(const Node& node, Role role) {
    add_line(node, role);
    for (const Node& item : node.items) {
        add_line(item, role);
    }
}

/// By seat, then by part if there are parts, then by outcome: an ending is what has a title.
void Gathering::add_endings(const Node& node) {
    const Node* title = node.find("title");
    if (title != nullptr && title->kind == Node::Kind::text) {
        add_thing(node, Thing::ending);
        return;
    }
    for (const Entry& entry : node.entries) {
        add_endings(entry.value);
    }
}

void Gathering::add_key(const Node& node, const Key& key) {
    switch (key.kind) {
        case Kind::text:
            return add(node, key.role);
        case Kind::lines:
            return add_lines(node, key.role);
        case Kind::texts:
        case Kind::text_by_id:
        case Kind::facts:
        case Kind::homes:
            return add_all(node, key.role);
        case Kind::thing:
            return add_thing(node, key.thing);
        case Kind::skip:
            return node.kind == Node::Kind::entries ? add_thing(node, key.thing) : add_lines(node, key.role);
        case Kind::thing_list:
            for (const Node& item : node.items) {
                add_thing(item, key.thing);
            }
            return;
        case Kind::things:
            for (const Entry& entry : node.entries) {
                add_thing(entry.value, key.thing);
            }
            return;
        case Kind::endings:
            return add_endings(node);
        default:
            return;
    }
}

void Gathering::add_thing(const Node& node, Thing thing) {
    for (const Entry& entry : node.entries) {
        if (const Key* key = find_key(thing, entry.name)) {
            add_key(entry.value, *key);
        }
    }
}

}  // namespace

std::vector<Passage> passages_of(const Node& root) {
    Gathering gathering;
    gathering.add_thing(root, Thing::scenario);
    return gathering.take();
}

std::vector<Passage> passages_of_words(const Node& root) {
    Gathering gathering;
    gathering.add_all(root, Role::about);
    return gathering.take();
}

Mark place_in(const Passage& passage, std::string_view words, const Source& source) {
    const std::size_t lines = passage.text.size() / kShortLine + 2;
    for (std::size_t number = passage.mark.line; number < passage.mark.line + lines; ++number) {
        const std::string_view line = source.line(number);
        const std::size_t from =
            number == passage.mark.line ? std::min<std::size_t>(passage.mark.column - 1, line.size()) : 0;
        const std::size_t at = line.find(words, from);
        if (at != std::string_view::npos) {
            const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
            const std::string_view before = line.substr(0, at);
            const auto bytes = static_cast<std::size_t>(std::count_if(before.begin(), before.end(), continues));
            return {static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(at - bytes + 1)};
        }
    }
    return passage.mark;
}

}  // namespace alongside::content
