#include "content/practice/practice_lint.h"

#include <array>

#include "content/library.h"
#include "content/lint/lint.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 9> kNotRead = {"kind",   "minutes", "modules", "sources", "practise",
                                                      "wanted", "cluster", "reaches", "place"};

/// Of an exercise, people read the hard text too; it is hard on purpose.
constexpr std::array<std::string_view, 2> kNotReadOfExercises = {"text", "source"};
constexpr std::array<std::string_view, 1> kNotReadOfCards = {"view"};

std::vector<Diagnostic> lint_file(const std::filesystem::path& file, const LintRules& rules,
                                  std::span<const std::string_view> not_read) {
    const auto bytes = read_file(file);
    return bytes ? lint_words(*bytes, file.string(), rules, not_read) : std::vector<Diagnostic>();
}

}  // namespace

std::vector<Diagnostic> lint_tool(std::string_view bytes, std::string file, const LintRules& rules) {
    return lint_words(bytes, std::move(file), rules, kNotRead);
}

std::vector<Diagnostic> lint_practice(const Practice& practice, const LintRules& rules) {
    std::vector<Diagnostic> all;
    const auto add = [&](const std::string& file, std::span<const std::string_view> not_read) {
        const std::vector<Diagnostic> found = lint_file(practice.root / file, rules, not_read);
        all.insert(all.end(), found.begin(), found.end());
    };
    for (const learn::Tool& tool : practice.tools) {
        add(tool.id + ".yaml", kNotRead);
    }
    if (!practice.exercises.empty()) {
        add(std::string(kExercisesFile), kNotReadOfExercises);
    }
    if (!practice.cards.empty()) {
        add(std::string(kCardsFile), kNotReadOfCards);
    }
    return all;
}

}  // namespace alongside::content
