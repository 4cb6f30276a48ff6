#include "content/practice/tool_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/composer.h"
#include "content/grammar.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 4> kKinds = {"readiness", "level", "page", "cards"};
constexpr std::string_view kHead[] = {"kind", "title", "summary", "minutes", "modules", "sources"};
constexpr std::array<std::string_view, 3> kPromptKeys = {"text", "help", "sources"};

/// What stands in a file of each kind beside its head, by kKinds.
constexpr std::array<std::array<std::string_view, 4>, kKinds.size()> kBodies = {
    {{"clusters", "statements"}, {"questions", "conditions", "levels", "say"}, {"prompts"}, {"sets"}}};

std::vector<std::string_view> known_names(std::size_t kind) {
    std::vector<std::string_view> names(std::begin(kHead), std::end(kHead));
    std::copy_if(kBodies[kind].begin(), kBodies[kind].end(), std::back_inserter(names),
                 [](std::string_view name) { return !name.empty(); });
    return names;
}

void read_body(std::size_t kind, const Fields& fields, ToolDraft& draft, learn::Tool& tool) {
    switch (kind) {
        case 0:
            tool.body = read_readiness_check(fields, draft);
            break;
        case 1:
            tool.body = read_level_tool(fields, draft);
            break;
        case 2:
            tool.body = read_one_page(fields, draft);
            break;
        default:
            tool.body = read_card_tool(fields, draft);
            break;
    }
}

std::vector<std::string> read_tool_modules(const Node& node, Findings& findings) {
    std::vector<std::string> modules;
    for (const Node* item : read_list_or_one(node, findings)) {
        if (const auto which = read_word(*item, "a module", kModules, findings)) {
            modules.emplace_back(kModules[*which]);
        }
    }
    return modules;
}

/// The kind decides which other names there are, so it is read first.
void read_entries_of_tool(const Node& root, ToolDraft& draft, learn::Tool& tool) {
    const Node* said = root.find("kind");
    if (said == nullptr) {
        draft.findings.add(root.mark, messages::missing_key("kind", "The file"));
        return;
    }
    const auto kind = read_word(*said, "a kind of tool", kKinds, draft.findings);
    if (!kind) {
        return;
    }
    const std::vector<std::string_view> names = known_names(*kind);
    const Fields fields(root, root.mark, "The file", names, draft.findings);
    tool.title = draft.text(fields, "title");
    tool.summary = draft.text(fields, "summary");
    if (const Node* minutes = fields.need("minutes")) {
        tool.minutes = read_number(*minutes, "the minutes", 1, kMostMinutes, draft.findings).value_or(1);
    }
    if (const Node* modules = fields.find("modules")) {
        tool.modules = read_tool_modules(*modules, draft.findings);
    }
    tool.sources = draft.sources(fields);
    read_body(*kind, fields, draft, tool);
}

}  // namespace

ReadTool read_tool(std::string_view bytes, std::string file, std::string id, const std::vector<std::string>& sources) {
    const Source source(std::move(file), bytes);
    Findings findings(source);
    ToolDraft draft(findings, sources);
    learn::Tool tool;
    tool.id = std::move(id);
    if (!is_id(tool.id)) {
        findings.add({}, messages::bad_id(tool.id));
    }
    if (const auto root = compose(source, findings)) {
        read_entries_of_tool(*root, draft, tool);
    }
    ReadTool read;
    if (!findings.has_errors()) {
        read.tool = std::move(tool);
    }
    read.findings = std::move(findings).sorted();
    return read;
}

std::string ToolDraft::bounded(std::string text, Mark mark) {
    if (const std::size_t words = split_words(text).size(); words > kMostToolWords) {
        findings.add(mark, messages::wrong_count("A text", words, "words", 1, kMostToolWords));
    }
    return text;
}

std::string ToolDraft::text(const Fields& fields, std::string_view name) {
    return bounded(fields.needed_text(name), fields.mark_of(name));
}

std::string ToolDraft::maybe_text(const Fields& fields, std::string_view name) {
    return bounded(fields.text(name), fields.mark_of(name));
}

std::vector<std::string> ToolDraft::sources(const Fields& fields) {
    const Node* node = fields.find("sources");
    if (node == nullptr) {
        return {};
    }
    std::vector<std::string> ids;
    for (const Node* item : read_list_or_one(*node, findings)) {
        std::string id = read_plain(*item, findings);
        if (!id.empty() && !sources_.empty() && std::find(sources_.begin(), sources_.end(), id) == sources_.end()) {
            findings.add(item->mark, messages::unknown_source(id, sources_));
        } else if (!id.empty()) {
            ids.push_back(std::move(id));
        }
    }
    return ids;
}

const std::vector<Entry>& ToolDraft::things(const Fields& fields, std::string_view name, std::size_t low,
                                            std::size_t high) {
    const Node* node = fields.need(name);
    if (node == nullptr || findings.full()) {
        return nothing_;
    }
    const std::vector<Entry>& entries = read_entries(*node, findings);
    if (node->kind == Node::Kind::entries && (entries.size() < low || entries.size() > high)) {
        findings.add(fields.mark_of(name), messages::wrong_count(fields.where(), entries.size(), name, low, high));
        return nothing_;
    }
    for (const Entry& entry : entries) {
        check_id(entry.name, entry.mark, findings);
    }
    return entries;
}

void ToolDraft::take_id(const Entry& entry) {
    const auto taken =
        std::find_if(taken_.begin(), taken_.end(), [&](const auto& other) { return other.first == entry.name; });
    if (taken != taken_.end()) {
        findings.add(entry.mark, messages::taken_id(entry.name, taken->second));
    }
    taken_.emplace_back(entry.name, entry.mark.line);
}

std::vector<learn::Prompt> ToolDraft::prompts(const Fields& fields, std::string_view name) {
    std::vector<learn::Prompt> prompts;
    for (const Entry& entry : things(fields, name, 1, kMostToolPrompts)) {
        take_id(entry);
        const Fields one(entry.value, entry.mark, fmt::format("The prompt \"{}\"", entry.name), kPromptKeys, findings);
        prompts.push_back({entry.name, text(one, "text"), maybe_text(one, "help"), sources(one)});
    }
    return prompts;
}

}  // namespace alongside::content
