#include "content/glossary.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "content/library.h"
#include "content/table.h"
#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 3> kKinds = {"term", "empty", "label"};  // in the order of Term::Kind
constexpr std::size_t kColumns = 5;

std::vector<std::string> read_forms(std::string_view cell) {
    std::vector<std::string> forms;
    for (const std::string_view form : split(trimmed(cell), '|')) {
        if (!trimmed(form).empty()) {
            forms.emplace_back(trimmed(form));
        }
    }
    return forms;
}

bool stands_whole(std::string_view text, std::size_t at, std::string_view words) {
    std::size_t end = at + words.size();
    end += end < text.size() && text[end] == 's' ? 1U : 0U;
    return (at == 0 || !is_in_word(text[at - 1])) && (end >= text.size() || !is_in_word(text[end]));
}

bool has_capitals(std::string_view form) {
    return std::count_if(form.begin(), form.end(), [](unsigned char c) { return std::isupper(c) != 0; }) > 1;
}

bool is_called(const Term& term, const std::string& asked) {
    const std::string name = in_small(term.name);
    return name == asked || trimmed(name.substr(0, name.find(" ("))) == asked ||
           std::any_of(term.forms.begin(), term.forms.end(),
                       [&](const std::string& form) { return in_small(form) == asked; });
}

bool explained_at(std::string_view text, std::size_t at, std::size_t length) {
    const std::string_view after = text.substr(at + length);
    const bool opens = after.substr(0, 2) == " (" || after.substr(0, 3) == "s (";
    const bool inside = at > 0 && text[at - 1] == '(' && after.substr(0, 1) == ")";
    const auto says = [&](std::string_view verb) { return after.substr(0, verb.size()) == verb; };
    return opens || inside || says(" means ") || says(" stands for ") || says(" is short for ");
}

/// Up to `most` places of each form. What a longer form has taken is blanked out for the shorter ones.
std::vector<FoundTerm> find_places(std::string_view text, const std::vector<TermForm>& forms, std::size_t most) {
    std::vector<FoundTerm> found;
    std::string left(text);
    std::string small = in_small(text);
    for (const TermForm& form : forms) {
        std::size_t at = 0;
        for (std::size_t times = 0; times < most; ++times, at += form.text.size()) {
            at = find_whole(form.as_it_stands() ? left : small, form.text, at);
            if (at == std::string::npos) {
                break;
            }
            found.push_back({&form, at});
            left.replace(at, form.text.size(), form.text.size(), ' ');
            small.replace(at, form.text.size(), form.text.size(), ' ');
        }
    }
    return found;
}

}  // namespace

Result<std::vector<Term>> read_glossary(std::string_view table) {
    std::vector<Term> terms;
    const auto rows = read_table(table, kColumns);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (const Row& row : *rows) {
        const auto kind = std::find(kKinds.begin(), kKinds.end(), trimmed(row.cells[3]));
        if (kind == kKinds.end()) {
            return bad_line(row.line, "has a kind that is not term, empty or label");
        }
        terms.push_back({std::string(row.cells[0]), std::string(row.cells[1]),
                         static_cast<Term::Kind>(kind - kKinds.begin()), read_forms(row.cells[4])});
    }
    return terms;
}

Result<std::vector<Term>> open_glossary(const std::filesystem::path& assets) {
    const auto table = read_file(assets / "glossary.tsv");
    return table ? read_glossary(*table) : tl::unexpected(table.error());
}

const Term* find_term(const std::vector<Term>& terms, std::string_view asked) {
    const auto found = std::find_if(terms.begin(), terms.end(),
                                    [small = in_small(asked)](const Term& term) { return is_called(term, small); });
    return found == terms.end() ? nullptr : &*found;
}

bool TermForm::as_it_stands() const {
    return has_capitals(text);
}

std::vector<TermForm> forms_of(const std::vector<Term>& terms) {
    std::vector<TermForm> forms;
    for (const Term& term : terms) {
        for (const std::string& form : term.forms) {
            forms.push_back({has_capitals(form) ? form : in_small(form), &term});
        }
    }
    std::stable_sort(forms.begin(), forms.end(),
                     [](const TermForm& a, const TermForm& b) { return a.text.size() > b.text.size(); });
    return forms;
}

std::vector<FoundTerm> find_terms(std::string_view text, const std::vector<TermForm>& forms) {
    return find_places(text, forms, 1);
}

std::vector<FoundTerm> find_all_terms(std::string_view text, const std::vector<TermForm>& forms) {
    std::vector<FoundTerm> found = find_places(text, forms, text.size());
    std::sort(found.begin(), found.end(), [](const FoundTerm& a, const FoundTerm& b) { return a.at < b.at; });
    return found;
}

bool is_explained(std::string_view text, std::string_view form) {
    for (std::size_t at = find_whole(text, form); at != std::string_view::npos; at = find_whole(text, form, at + 1)) {
        if (explained_at(text, at, form.size())) {
            return true;
        }
    }
    return false;
}

std::string in_small(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) {
        return c < 0x80U ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    return small;
}

std::size_t find_whole(std::string_view text, std::string_view words, std::size_t from) {
    for (std::size_t at = text.find(words, from); at != std::string_view::npos; at = text.find(words, at + 1)) {
        if (stands_whole(text, at, words)) {
            return at;
        }
    }
    return std::string_view::npos;
}

bool is_in_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

}  // namespace alongside::content
