#pragma once
/// The lints of single texts: how long they are, how they are written, which words they use.
#include <string_view>
#include <vector>

#include "content/findings.h"
#include "content/lint/passages.h"
#include "content/lint/rules.h"

namespace alongside::content {

/// Everything that the lints of texts look at, and where they tell what they find.
struct Reader {
    const Source& source;
    const std::vector<Passage>& passages;
    const LintRules& rules;
    Findings& findings;
};

void lint_lengths(const Reader& reader);      ///< L003, L004, L005
void lint_absolutes(const Reader& reader);    ///< L002
void lint_terms(const Reader& reader);        ///< L007, L009
void lint_short_forms(const Reader& reader);  ///< L008
void lint_characters(const Reader& reader);   ///< L010, L014

}  // namespace alongside::content
