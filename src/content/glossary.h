#pragma once
/// Jargon in plain English: glossary.tsv under assets/, and where its words stand in a text.
///
/// The glossary is a table (table.h) that a trainer may edit. The lints, and whatever shows plain words beside hard
/// ones, look words up here.
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::content {

struct Term {
    enum class Kind : std::uint8_t {
        art,    ///< keep it, and explain it once
        empty,  ///< say it plainly instead
        label,  ///< a word that labels people
    };

    std::string name;   ///< "ICB (integrated care board)"
    std::string plain;  ///< "The NHS body that plans and pays for most NHS care in an area"
    Kind kind = Kind::art;
    std::vector<std::string> forms;  ///< what to look for; forms with two capitals or more are matched as they stand
};

/// Errors: "bad-table", with the line that has too few columns or an unknown kind.
Result<std::vector<Term>> read_glossary(std::string_view table);

/// From glossary.tsv in the folder `assets`. Errors: "no-file", "too-big", "bad-table".
Result<std::vector<Term>> open_glossary(const std::filesystem::path& assets);

/// The term that somebody means by its name, by the short form before the bracket in it, or by one of its forms,
/// whatever the case of A to Z. Null if there is none.
const Term* find_term(const std::vector<Term>& terms, std::string_view asked);

/// One way to write a term; in small letters, unless it is matched as it stands.
struct TermForm {
    std::string text;
    const Term* term = nullptr;

    bool as_it_stands() const;  ///< "LA" is, so that "la" is not taken for it
};

/// Longest first, so that "care pathway redesign" is not taken for something shorter inside it. The forms point into
/// `terms`.
std::vector<TermForm> forms_of(const std::vector<Term>& terms);

struct FoundTerm {
    const TermForm* form = nullptr;
    std::size_t at = 0;  ///< byte in the text
};

/// The first place of each form in the text; what a longer form has taken is not looked at again.
std::vector<FoundTerm> find_terms(std::string_view text, const std::vector<TermForm>& forms);

/// Every place of a form, in the order of the text; they do not overlap.
std::vector<FoundTerm> find_all_terms(std::string_view text, const std::vector<TermForm>& forms);

/// Whether the text says what this form means, beside one of its places: "ICB (the body that ...)", "integrated care
/// board (ICB)", "ICB means". `text` is in small letters unless the form is matched as it stands.
bool is_explained(std::string_view text, std::string_view form);

/// ASCII letters in small ones.
std::string in_small(std::string_view text);

/// Where `words` stand as whole words (a plural s may follow), from `from` on; npos if they do not.
std::size_t find_whole(std::string_view text, std::string_view words, std::size_t from = 0);

/// Part of a word: a letter, a digit, or any byte beyond ASCII.
bool is_in_word(char c);

}  // namespace alongside::content
