#include <fmt/format.h>

#include <array>

#include "content/practice/tool_reader.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 4> kQuestionKeys = {"text", "help", "options", "sources"};
constexpr std::array<std::string_view, 3> kOptionKeys = {"text", "reaches", "because"};
constexpr std::array<std::string_view, 4> kConditionKeys = {"text", "help", "weak", "sources"};
constexpr std::array<std::string_view, 5> kLevelKeys = {"title", "good", "bad", "say", "sources"};
constexpr std::size_t kLeastChoices = 2;

learn::LevelOption read_level_option(const Entry& entry, ToolDraft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The option \"{}\"", entry.name), kOptionKeys,
                        draft.findings);
    learn::LevelOption option{entry.name, draft.text(fields, "text"), Level::informing, {}};
    if (const Node* reaches = fields.need("reaches")) {
        const std::size_t rung = read_word(*reaches, "a level", kLevelIds, draft.findings).value_or(0);
        option.reaches = static_cast<Level>(rung + 1);
    }
    option.because =
        option.reaches == Level::leading ? draft.maybe_text(fields, "because") : draft.text(fields, "because");
    return option;
}

learn::LevelQuestion read_question(const Entry& entry, ToolDraft& draft) {
    draft.take_id(entry);
    const Fields fields(entry.value, entry.mark, fmt::format("The question \"{}\"", entry.name), kQuestionKeys,
                        draft.findings);
    learn::LevelQuestion question{
        entry.name, draft.text(fields, "text"), draft.maybe_text(fields, "help"), {}, draft.sources(fields)};
    for (const Entry& option : draft.things(fields, "options", kLeastChoices, kMostToolPlaces)) {
        question.options.push_back(read_level_option(option, draft));
    }
    return question;
}

learn::ConditionQuestion read_condition_question(const Entry& entry, ToolDraft& draft) {
    draft.take_id(entry);
    const Fields fields(entry.value, entry.mark, fmt::format("The condition \"{}\"", entry.name), kConditionKeys,
                        draft.findings);
    return {entry.name, draft.text(fields, "text"), draft.maybe_text(fields, "help"), draft.text(fields, "weak"),
            draft.sources(fields)};
}

learn::LevelWords read_level_words(const Entry& entry, ToolDraft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The level \"{}\"", entry.name), kLevelKeys,
                        draft.findings);
    return {draft.text(fields, "title"), draft.text(fields, "good"), draft.text(fields, "bad"),
            draft.text(fields, "say"), draft.sources(fields)};
}

/// One thing for each of `ids`, in their order, whatever order the file has.
template <class Thing, std::size_t N, class ReadOne>
std::array<Thing, N> read_each(const Fields& fields, std::string_view name, const std::array<std::string_view, N>& ids,
                               ToolDraft& draft, const ReadOne& read_one) {
    std::array<Thing, N> things;
    const Node* node = fields.need(name);
    if (node == nullptr) {
        return things;
    }
    const Fields entries(*node, fields.mark_of(name), fmt::format("\"{}\"", name), ids, draft.findings);
    for (std::size_t i = 0; i < N; ++i) {
        if (const Node* one = entries.need(ids[i])) {
            things[i] = read_one(Entry{std::string(ids[i]), entries.mark_of(ids[i]), *one}, draft);
        }
    }
    return things;
}

}  // namespace

learn::LevelTool read_level_tool(const Fields& fields, ToolDraft& draft) {
    learn::LevelTool tool;
    for (const Entry& entry : draft.things(fields, "questions", 1, kMostToolGroups)) {
        tool.questions.push_back(read_question(entry, draft));
    }
    tool.conditions =
        read_each<learn::ConditionQuestion>(fields, "conditions", kConditionIds, draft, read_condition_question);
    tool.levels = read_each<learn::LevelWords>(fields, "levels", kLevelIds, draft, read_level_words);
    tool.say = draft.prompts(fields, "say");
    return tool;
}

}  // namespace alongside::content
