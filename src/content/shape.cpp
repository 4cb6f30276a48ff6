#include "content/shape.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "content/grammar.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

bool is_refused(const Node& node) {
    return node.kind == Node::Kind::refused;
}

void check_placeholders(std::string_view text, Mark mark, Findings& findings) {
    const std::size_t at = text.find('{');
    if (at != std::string_view::npos) {
        const std::size_t end = text.find('}', at);
        findings.add(mark, messages::placeholder(text.substr(at, end == std::string_view::npos ? end : end - at + 1)));
    }
}

std::optional<int> to_number(std::string_view text) {
    if (text.size() > 1 && text.front() == '+' && text[1] != '-') {
        text.remove_prefix(1);
    }
    int value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

}  // namespace

std::string read_plain(const Node& node, Findings& findings) {
    std::string text(node.kind == Node::Kind::text ? trimmed(node.text) : std::string_view());
    if (text.empty() && !is_refused(node)) {
        findings.add(node.mark, messages::expected_text(node.kind == Node::Kind::text));
    }
    return text;
}

std::string read_text(const Node& node, Findings& findings) {
    std::string text = read_plain(node, findings);
    check_placeholders(text, node.mark, findings);
    return text;
}

std::optional<int> read_number(std::string_view text, Mark mark, std::string_view what, int low, int high,
                               Findings& findings) {
    const auto value = to_number(text);
    if (!value) {
        findings.add(mark, messages::not_a_number(text));
        return std::nullopt;
    }
    if (*value < low || *value > high) {
        findings.add(mark, messages::out_of_range(what, text, low, high));
        return std::nullopt;
    }
    return value;
}

std::optional<int> read_number(const Node& node, std::string_view what, int low, int high, Findings& findings) {
    const std::string text = read_plain(node, findings);
    return text.empty() ? std::nullopt : read_number(text, node.mark, what, low, high, findings);
}

std::optional<std::size_t> read_word(std::string_view text, Mark mark, std::string_view what,
                                     std::span<const std::string_view> known, Findings& findings) {
    const auto found = std::find(known.begin(), known.end(), text);
    if (found == known.end()) {
        findings.add(mark, messages::unknown_word(text, what, {known.begin(), known.end()}));
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - known.begin());
}

std::optional<std::size_t> read_word(const Node& node, std::string_view what, std::span<const std::string_view> known,
                                     Findings& findings) {
    const std::string text = read_plain(node, findings);
    return text.empty() ? std::nullopt : read_word(text, node.mark, what, known, findings);
}

bool read_yes(const Node& node, Findings& findings) {
    return read_word(node, "an answer here", kAnswers, findings) == std::size_t{1};
}

bool is_id(std::string_view id) {
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto fits = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; };
    return !id.empty() && id.size() <= kLongestId && is_letter(id.front()) && id.back() != '-' &&
           std::all_of(id.begin(), id.end(), fits);
}

bool check_id(std::string_view id, Mark mark, Findings& findings) {
    const bool good = is_id(id);
    if (!good) {
        findings.add(mark, messages::bad_id(id));
    }
    return good;
}

std::vector<const Node*> read_list(const Node& node, Findings& findings) {
    std::vector<const Node*> items;
    if (node.kind == Node::Kind::list) {
        for (const Node& item : node.items) {
            items.push_back(&item);
        }
    } else if (!is_refused(node)) {
        findings.add(node.mark, messages::expected_list());
    }
    return items;
}

std::vector<const Node*> read_list_or_one(const Node& node, Findings& findings) {
    if (node.kind == Node::Kind::text && !node.empty()) {
        return {&node};
    }
    return read_list(node, findings);
}

std::vector<std::string> read_texts(const Node& node, Findings& findings) {
    std::vector<std::string> texts;
    for (const Node* item : read_list_or_one(node, findings)) {
        texts.push_back(read_text(*item, findings));
    }
    return texts;
}

std::vector<std::string> read_ids(const Node& node, Findings& findings) {
    std::vector<std::string> ids;
    for (const Node* item : read_list_or_one(node, findings)) {
        std::string id = read_plain(*item, findings);
        if (!id.empty() && check_id(id, item->mark, findings)) {
            ids.push_back(std::move(id));
        }
    }
    return ids;
}

const std::vector<Entry>& read_entries(const Node& node, Findings& findings) {
    static const std::vector<Entry> kNone;
    if (node.kind == Node::Kind::entries) {
        return node.entries;
    }
    if (!is_refused(node)) {
        findings.add(node.mark, messages::expected_entries());
    }
    return kNone;
}

Fields::Fields(const Node& node, Mark mark, std::string where, Known known, Findings& findings)
    : mark_(mark), where_(std::move(where)), findings_(findings) {
    if (findings.full()) {
        return;
    }
    for (const Entry& entry : read_entries(node, findings)) {
        if (std::find(known.begin(), known.end(), entry.name) == known.end() && !findings.full()) {
            findings.add(entry.mark, messages::unknown_key(entry.name, where_, {known.begin(), known.end()}));
        }
    }
    node_ = node.kind == Node::Kind::entries ? &node : nullptr;
}

const Node* Fields::find(std::string_view name) const {
    return node_ == nullptr ? nullptr : node_->find(name);
}

const Node* Fields::need(std::string_view name) const {
    const Node* found = find(name);
    if (found == nullptr && node_ != nullptr) {
        findings_.add(mark_, messages::missing_key(name, where_));
    }
    return found;
}

Mark Fields::mark_of(std::string_view name) const {
    if (node_ != nullptr) {
        for (const Entry& entry : node_->entries) {
            if (entry.name == name) {
                return entry.mark;
            }
        }
    }
    return mark_;
}

std::string Fields::text(std::string_view name) const {
    const Node* found = find(name);
    return found == nullptr ? std::string() : read_text(*found, findings_);
}

std::string Fields::needed_text(std::string_view name) const {
    const Node* found = need(name);
    return found == nullptr ? std::string() : read_text(*found, findings_);
}

}  // namespace alongside::content
