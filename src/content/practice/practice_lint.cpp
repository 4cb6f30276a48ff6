#include "content/practice/practice_lint.h"

#include <array>

#include "content/library.h"
#include "content/lint/lint.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 9> kNotRead = {"kind",   "minutes", "modules", "sources", "practise",
                                                      "wanted", "cluster", "reaches", "place"};

}  // namespace

std::vector<Diagnostic> lint_tool(std::string_view bytes, std::string file, const LintRules& rules) {
    return lint_words(bytes, std::move(file), rules, kNotRead);
}

std::vector<Diagnostic> lint_practice(const Practice& practice, const LintRules& rules) {
    std::vector<Diagnostic> all;
    for (const learn::Tool& tool : practice.tools) {
        const std::filesystem::path file = practice.root / (tool.id + ".yaml");
        if (const auto bytes = read_file(file)) {
            const std::vector<Diagnostic> found = lint_tool(*bytes, file.string(), rules);
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    return all;
}

}  // namespace alongside::content
