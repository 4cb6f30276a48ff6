#include "content/lint/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/handbook.h"
#include "content/library.h"
#include "content/table.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 3> kKinds = {"term", "empty", "label"};  // in the order of Term::Kind
constexpr std::size_t kGlossaryColumns = 5;

std::vector<std::string> forms_of(std::string_view cell) {
    std::vector<std::string> forms;
    for (const std::string_view form : split(trimmed(cell), '|')) {
        if (!trimmed(form).empty()) {
            forms.emplace_back(trimmed(form));
        }
    }
    return forms;
}

}  // namespace

Result<std::vector<Term>> read_glossary(std::string_view table) {
    std::vector<Term> terms;
    const auto rows = read_table(table, kGlossaryColumns);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (const Row& row : *rows) {
        const auto kind = std::find(kKinds.begin(), kKinds.end(), trimmed(row.cells[3]));
        if (kind == kKinds.end()) {
            return bad_line(row.line, "has a kind that is not term, empty or label");
        }
        terms.push_back({std::string(row.cells[0]), std::string(row.cells[1]),
                         static_cast<Term::Kind>(kind - kKinds.begin()), forms_of(row.cells[4])});
    }
    return terms;
}

Result<LintRules> read_lint_rules(const std::filesystem::path& assets) {
    LintRules rules;
    auto terms = read_file(assets / "glossary.tsv").and_then(read_glossary);
    if (!terms) {
        return tl::unexpected(terms.error());
    }
    const auto handbook = read_handbook(assets);
    if (!handbook) {
        return tl::unexpected(handbook.error());
    }
    rules.terms = std::move(*terms);
    rules.sources = handbook->ids();
    return rules;
}

}  // namespace alongside::content
