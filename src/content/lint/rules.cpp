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

bool same_letters(std::string_view a, std::string_view b) {
    const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return small(x) == small(y); });
}

bool is_called(const Term& term, std::string_view asked) {
    const std::string_view name = term.name;
    return same_letters(name, asked) || same_letters(trimmed(name.substr(0, name.find(" ("))), asked) ||
           std::any_of(term.forms.begin(), term.forms.end(),
                       [asked](const std::string& form) { return same_letters(form, asked); });
}

}  // namespace

const Term* find_term(const std::vector<Term>& terms, std::string_view asked) {
    const auto found =
        std::find_if(terms.begin(), terms.end(), [asked](const Term& term) { return is_called(term, asked); });
    return found == terms.end() ? nullptr : &*found;
}

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
