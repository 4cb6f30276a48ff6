#pragma once
/// What a reader of the practice tools would stumble over: the lints of single texts, as on the interface's own words.
#include <vector>

#include "content/lint/rules.h"
#include "content/practice/practice.h"

namespace alongside::content {

/// Of every file that was read without an error.
std::vector<Diagnostic> lint_practice(const Practice& practice, const LintRules& rules);

/// Of one file that the reader has accepted.
std::vector<Diagnostic> lint_tool(std::string_view bytes, std::string file, const LintRules& rules);

}  // namespace alongside::content
