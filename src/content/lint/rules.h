#pragma once
/// What the lints know about words: the glossary, the ids of the handbook, and which letters a font can show.
///
/// The glossary is a table under assets/ that a trainer may edit (table.h).
#include <filesystem>
#include <functional>
#include <optional>
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

struct LintRules {
    std::vector<Term> terms;
    std::vector<std::string> sources;  ///< the ids of the inventory, in its order

    /// What a line can echo, as in "outrage/own-it"; nothing asks whether an echo is known if there are none.
    std::vector<std::string> echoes = {};

    /// The first character of a text that no installed font can show; nothing asks for it if it is empty.
    std::function<std::optional<char32_t>(std::string_view)> uncovered = {};
};

/// Errors: "bad-table", with the line that has too few columns or an unknown kind.
Result<std::vector<Term>> read_glossary(std::string_view table);

/// The term that somebody means by its name, by the short form before the bracket in it, or by one of its forms,
/// whatever the case of A to Z. Null if there is none.
const Term* find_term(const std::vector<Term>& terms, std::string_view asked);

/// From glossary.tsv and the handbook in the folder `assets`. Errors: "no-file", "too-big", "bad-table", "bad-file".
Result<LintRules> read_lint_rules(const std::filesystem::path& assets);

}  // namespace alongside::content
