#pragma once
/// What the lints know about words: the glossary, the ids of the handbook, and which letters a font can show.
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/glossary.h"
#include "core/base/result.h"

namespace alongside::content {

struct LintRules {
    std::vector<Term> terms;
    std::vector<std::string> sources;  ///< the ids of the inventory, in its order

    /// What a line can echo, as in "outrage/own-it"; nothing asks whether an echo is known if there are none.
    std::vector<std::string> echoes = {};

    /// The first character of a text that no installed font can show; nothing asks for it if it is empty.
    std::function<std::optional<char32_t>(std::string_view)> uncovered = {};
};

/// From glossary.tsv and the handbook in the folder `assets`. Errors: "no-file", "too-big", "bad-table", "bad-file".
Result<LintRules> read_lint_rules(const std::filesystem::path& assets);

}  // namespace alongside::content
