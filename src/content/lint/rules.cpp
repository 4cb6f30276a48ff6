#include "content/lint/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/library.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 3> kKinds = {"term", "empty", "label"};  // in the order of Term::Kind
constexpr std::size_t kGlossaryColumns = 5;
constexpr std::size_t kInventoryColumns = 3;

tl::unexpected<Error> bad_line(std::size_t line, std::string_view why) {
    return fail("bad-table", fmt::format("Line {} of the table {}.", line, why));
}

/// The rows below the heading, with the numbers of their lines.
struct Row {
    std::size_t line = 0;
    std::vector<std::string_view> cells;
};

std::vector<Row> rows_of(std::string_view table) {
    std::vector<Row> rows;
    std::size_t number = 0;
    for (const std::string_view line : split(table, '\n')) {
        ++number;
        if (!trimmed(line).empty() && line.front() != '#') {
            rows.push_back({number, split(line, '\t')});
        }
    }
    if (!rows.empty()) {
        rows.erase(rows.begin());
    }
    return rows;
}

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
    for (const Row& row : rows_of(table)) {
        if (row.cells.size() != kGlossaryColumns) {
            return bad_line(row.line, "needs five columns");
        }
        const auto kind = std::find(kKinds.begin(), kKinds.end(), trimmed(row.cells[3]));
        if (kind == kKinds.end()) {
            return bad_line(row.line, "has a kind that is not term, empty or label");
        }
        terms.push_back({std::string(row.cells[0]), std::string(row.cells[1]),
                         static_cast<Term::Kind>(kind - kKinds.begin()), forms_of(row.cells[4])});
    }
    return terms;
}

Result<std::vector<std::string>> read_inventory(std::string_view table) {
    std::vector<std::string> ids;
    for (const Row& row : rows_of(table)) {
        if (row.cells.size() != kInventoryColumns) {
            return bad_line(row.line, "needs three columns");
        }
        ids.emplace_back(row.cells[0]);
    }
    return ids;
}

Result<LintRules> read_lint_rules(const std::filesystem::path& assets) {
    LintRules rules;
    auto terms = read_file(assets / "glossary.tsv").and_then(read_glossary);
    if (!terms) {
        return tl::unexpected(terms.error());
    }
    auto sources = read_file(assets / "inventory.tsv").and_then(read_inventory);
    if (!sources) {
        return tl::unexpected(sources.error());
    }
    rules.terms = std::move(*terms);
    rules.sources = std::move(*sources);
    return rules;
}

}  // namespace alongside::content
