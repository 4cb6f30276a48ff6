#include "content/line_reader.h"

#include <algorithm>
#include <array>

#include "content/condition_reader.h"
#include "content/grammar.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

constexpr std::string_view kPause = "pause";
constexpr std::string_view kYou = "you";
constexpr std::string_view kText = "text";
constexpr std::string_view kWhen = "when";
constexpr std::string_view kEcho = "echo";

/// A sentence with a colon in it was taken for a speaker: names have no capitals and no spaces.
bool looks_like_prose(std::string_view name) {
    return std::any_of(name.begin(), name.end(), [](char c) { return c == ' ' || (c >= 'A' && c <= 'Z'); });
}

int read_speaker(const Entry& entry, Draft& draft) {
    if (entry.name == kText) {
        return Line::kNarration;
    }
    if (entry.name == kYou) {
        return Line::kPlayer;
    }
    if (looks_like_prose(entry.name)) {
        draft.findings.add(entry.mark, messages::no_such_speaker(entry.name));
        return Line::kNarration;
    }
    return draft.person(entry.name, entry.mark).value_or(Line::kNarration);
}

std::string read_words(const Node& node, Draft& draft) {
    std::string text = read_text(node, draft.findings);
    return text == kPause ? std::string() : text;
}

/// "outrage/own-it": a scenario, and an option or an outcome of it.
std::string read_echo(const Node& node, Draft& draft) {
    std::string echo = read_plain(node, draft.findings);
    const std::size_t slash = echo.find('/');
    const std::string_view of = std::string_view(echo).substr(slash == std::string::npos ? echo.size() : slash + 1);
    const bool outcome = std::find(kOutcomeIds.begin(), kOutcomeIds.end(), of) != kOutcomeIds.end();
    if (slash == std::string::npos || !is_id(std::string_view(echo).substr(0, slash)) || (!outcome && !is_id(of))) {
        draft.findings.add(node.mark, messages::bad_echo(echo));
        return {};
    }
    return echo;
}

Line read_spoken(const Node& node, Draft& draft) {
    Line line;
    const Entry* said = nullptr;
    for (const Entry& entry : node.entries) {
        if (entry.name == kWhen) {
            line.when = read_condition(entry.value, draft);
        } else if (entry.name == kEcho) {
            line.echo = read_echo(entry.value, draft);
        } else if (said == nullptr) {
            said = &entry;
        } else {
            draft.findings.add(entry.mark, messages::second_speaker(entry.name));
        }
    }
    if (said == nullptr) {
        draft.findings.add(node.mark, messages::missing_key(kText, "This line"));
        return line;
    }
    line.speaker = read_speaker(*said, draft);
    line.text = read_words(said->value, draft);
    return line;
}

Line read_line(const Node& node, Draft& draft) {
    if (node.kind == Node::Kind::entries) {
        return read_spoken(node, draft);
    }
    Line line;
    line.text = read_words(node, draft);
    return line;
}

Line read_home_line(const Node& node, int person, Draft& draft) {
    Line line;
    line.speaker = person;
    if (node.kind == Node::Kind::text) {
        line.text = read_text(node, draft.findings);
        return line;
    }
    const Fields fields(node, node.mark, "This line", names_of(Thing::home_line), draft.findings);
    line.text = fields.needed_text(kText);
    if (const Node* when = fields.find(kWhen)) {
        line.when = read_condition(*when, draft);
    }
    return line;
}

}  // namespace

std::vector<Line> read_lines(const Node& node, Draft& draft) {
    std::vector<Line> lines;
    for (const Node* item : read_list_or_one(node, draft.findings)) {
        if (draft.findings.full()) {
            break;
        }
        lines.push_back(read_line(*item, draft));
    }
    return lines;
}

AtHome read_at_home_of(const Entry& entry, Draft& draft) {
    AtHome home;
    home.person = draft.person(entry.name, entry.mark).value_or(0);
    for (const Node* item : read_list_or_one(entry.value, draft.findings)) {
        if (draft.findings.full()) {
            break;
        }
        home.lines.push_back(read_home_line(*item, home.person, draft));
    }
    return home;
}

std::vector<AtHome> read_at_home(const Node& node, Draft& draft) {
    std::vector<AtHome> homes;
    for (const Entry& entry : read_entries(node, draft.findings)) {
        if (draft.findings.full()) {
            break;
        }
        homes.push_back(read_at_home_of(entry, draft));
    }
    return homes;
}

}  // namespace alongside::content
