#include "content/composer.h"

#include <yaml.h>

#include <algorithm>
#include <new>
#include <stdexcept>
#include <utility>

#include "content/syntax_error.h"

namespace alongside::content {

namespace {

Mark to_mark(const yaml_mark_t& mark) {
    return {static_cast<std::uint32_t>(mark.line + 1), static_cast<std::uint32_t>(mark.column + 1)};
}

/// libyaml's parser and the event it is at.
class Events {
  public:
    explicit Events(std::string_view bytes) {
        if (yaml_parser_initialize(&parser_) == 0) {
            throw std::bad_alloc();
        }
        yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }
    ~Events() {
        yaml_event_delete(&event_);
        yaml_parser_delete(&parser_);
    }
    Events(const Events&) = delete;
    Events& operator=(const Events&) = delete;

    /// Goes on to the next event; false if there is none because the file cannot be read on.
    bool next() {
        yaml_event_delete(&event_);
        event_ = {};
        if (yaml_parser_parse(&parser_, &event_) != 0) {
            return true;
        }
        if (parser_.error == YAML_MEMORY_ERROR) {
            throw std::bad_alloc();
        }
        return false;
    }

    const yaml_event_t& event() const { return event_; }

    SyntaxProblem problem() const {
        const auto text = [](const char* words) { return words == nullptr ? std::string_view() : words; };
        return {text(parser_.problem), text(parser_.context), to_mark(parser_.problem_mark),
                to_mark(parser_.context_mark)};
    }

  private:
    yaml_parser_t parser_{};
    yaml_event_t event_{};
};

/// Follows libyaml's character counts through the bytes. Asked in ascending order, so the whole file is walked once.
class ByteCursor {
  public:
    explicit ByteCursor(std::string_view bytes) : bytes_(bytes) {}

    std::string_view from(std::size_t character) {
        for (; at_ < character && byte_ < bytes_.size(); ++at_) {
            byte_ += std::max<std::size_t>(1, decode(bytes_.substr(byte_)).bytes);
        }
        return bytes_.substr(byte_);
    }

  private:
    std::string_view bytes_;
    std::size_t at_ = 0;
    std::size_t byte_ = 0;
};

/// Whether a comment begins on the same line, right after a text.
bool comment_follows(std::string_view rest) {
    const std::size_t end = rest.find_first_not_of(" \t");
    return end != std::string_view::npos && end > 0 && rest[end] == '#';
}

Node::Style style_of(yaml_scalar_style_t style) {
    switch (style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            return Node::Style::quoted;
        case YAML_LITERAL_SCALAR_STYLE:
        case YAML_FOLDED_SCALAR_STYLE:
            return Node::Style::block;
        default:
            return Node::Style::plain;
    }
}

class Composer {
  public:
    Composer(const Source& source, Findings& findings)
        : findings_(findings), source_(source), events_(source.bytes()), cursor_(source.bytes()) {}

    std::optional<Node> document();

  private:
    bool next();
    bool stop(Mark mark, Finding finding);
    bool fill(Node& node);
    bool fill_list(Node& list);
    bool fill_entries(Node& entries);
    bool fill_entry(Node& entries);
    void fill_text(Node& node);
    bool may_go_on(Mark mark);
    void refuse_shorthand();
    void refuse_rest_of_text(Node& entries);
    void report_twice(const Node& entries);

    const yaml_event_t& event() const { return events_.event(); }
    Mark here() const { return to_mark(event().start_mark); }

    Findings& findings_;
    const Source& source_;
    Events events_;
    ByteCursor cursor_;
    std::size_t depth_ = 0;
    std::size_t nodes_ = 0;
};

bool Composer::stop(Mark mark, Finding finding) {
    findings_.add(mark, std::move(finding));
    return false;
}

bool Composer::next() {
    if (events_.next()) {
        return !findings_.full();
    }
    SyntaxFinding problem = explain_syntax(events_.problem(), source_);
    return stop(problem.at, std::move(problem.finding));
}

std::optional<Node> Composer::document() {
    Node root;
    if (!next() || !next()) {  // the stream, then the document
        return std::nullopt;
    }
    if (event().type == YAML_STREAM_END_EVENT) {
        stop({}, messages::empty_file());
        return std::nullopt;
    }
    if (!next() || !fill(root) || !next() || !next()) {  // past the end of the document
        return std::nullopt;
    }
    if (event().type != YAML_STREAM_END_EVENT) {
        stop(here(), messages::second_document());
        return std::nullopt;
    }
    return root;
}

/// Whether this event keeps within the bounds.
bool Composer::may_go_on(Mark mark) {
    if (depth_ > kMaxDepth) {
        return stop(mark, messages::too_deep(kMaxDepth));
    }
    if (++nodes_ > kMaxNodes) {
        return stop(mark, messages::too_many_nodes(kMaxNodes));
    }
    return true;
}

/// Fills `node` from the current event and all that belongs to it.
bool Composer::fill(Node& node) {
    node.mark = here();
    ++depth_;
    if (!may_go_on(node.mark)) {
        return false;
    }
    refuse_shorthand();
    bool filled = true;
    switch (event().type) {
        case YAML_SEQUENCE_START_EVENT:
            filled = fill_list(node);
            break;
        case YAML_MAPPING_START_EVENT:
            filled = fill_entries(node);
            break;
        case YAML_ALIAS_EVENT:
            node.kind = Node::Kind::refused;
            break;
        default:
            fill_text(node);
    }
    --depth_;
    return filled;
}

bool Composer::fill_list(Node& list) {
    list.kind = Node::Kind::list;
    while (next() && event().type != YAML_SEQUENCE_END_EVENT) {
        if (!fill(list.items.emplace_back())) {
            return false;
        }
    }
    return event().type == YAML_SEQUENCE_END_EVENT;
}

bool Composer::fill_entries(Node& entries) {
    entries.kind = Node::Kind::entries;
    const bool in_braces = event().data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
    while (next() && event().type != YAML_MAPPING_END_EVENT) {
        if (!fill_entry(entries)) {
            return false;
        }
        if (in_braces) {
            refuse_rest_of_text(entries);
        }
    }
    report_twice(entries);
    return event().type == YAML_MAPPING_END_EVENT;
}

bool Composer::fill_entry(Node& entries) {
    Node name;
    if (!fill(name)) {
        return false;
    }
    if (name.kind != Node::Kind::text) {
        if (name.kind != Node::Kind::refused) {
            findings_.add(name.mark, messages::name_is_no_text());
        }
        Node dropped;
        return next() && fill(dropped);
    }
    Entry& entry = entries.entries.emplace_back();
    entry.name = std::move(name.text);
    entry.mark = name.mark;
    return next() && fill(entry.value);
}

/// `{here-for: a plan, before his notes}`: what follows the comma has become a name of several words without a value.
void Composer::refuse_rest_of_text(Node& entries) {
    const auto is_rest = [](const Entry& entry) {
        return entry.value.empty() && entry.name.find(' ') != std::string::npos;
    };
    if (!entries.entries.empty() && is_rest(entries.entries.back())) {
        findings_.add(entries.entries.back().mark, messages::comma_in_text());
        entries.entries.pop_back();
    }
}

void Composer::fill_text(Node& node) {
    const auto& scalar = event().data.scalar;
    node.text.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
    node.style = style_of(scalar.style);
    node.in_one_line = event().start_mark.line == event().end_mark.line;
    // A tag can swallow the text: `!Wait` is a tag with nothing after it.
    if (scalar.tag != nullptr && node.text.empty()) {
        node.kind = Node::Kind::refused;
    }
    if (node.style == Node::Style::plain && comment_follows(cursor_.from(event().end_mark.index))) {
        findings_.add(to_mark(event().end_mark), messages::cut_by_hash());
    }
}

/// Anchors, aliases and tags: powerful, unreadable, and how small files become huge ones.
void Composer::refuse_shorthand() {
    const auto refuse = [this](const void* word, char sign) {
        if (word != nullptr) {
            findings_.add(here(), messages::shorthand(sign));
        }
    };
    switch (event().type) {
        case YAML_ALIAS_EVENT:
            return refuse(event().data.alias.anchor, '*');
        case YAML_SCALAR_EVENT:
            refuse(event().data.scalar.anchor, '&');
            return refuse(event().data.scalar.tag, '!');
        case YAML_SEQUENCE_START_EVENT:
            refuse(event().data.sequence_start.anchor, '&');
            return refuse(event().data.sequence_start.tag, '!');
        case YAML_MAPPING_START_EVENT:
            refuse(event().data.mapping_start.anchor, '&');
            return refuse(event().data.mapping_start.tag, '!');
        default:
            return;
    }
}

/// Names that stand twice; sorted first, so that a mapping with a hundred thousand entries takes no longer than it
/// must.
void Composer::report_twice(const Node& entries) {
    std::vector<const Entry*> sorted;
    sorted.reserve(entries.entries.size());
    for (const Entry& entry : entries.entries) {
        sorted.push_back(&entry);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry* a, const Entry* b) { return a->name < b->name; });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i]->name == sorted[i - 1]->name) {
            findings_.add(sorted[i]->mark, messages::written_twice(sorted[i]->name, sorted[i - 1]->mark.line));
        }
    }
}

}  // namespace

std::optional<Node> compose(const Source& source, Findings& findings) {
    if (!check_bytes(source, findings)) {
        return std::nullopt;
    }
    return Composer(source, findings).document();
}

}  // namespace alongside::content
