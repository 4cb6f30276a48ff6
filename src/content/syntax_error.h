#pragma once
/// What libyaml stumbled over, in the words of somebody who writes scenarios.
///
/// The parser reports what it expected; the author wants to know which of a few well-known slips it was (a tab, a colon
/// in a text, quotes inside quotes, a line that stands two spaces off). This looks at the line to tell them apart.
#include <string_view>

#include "content/messages.h"
#include "content/source.h"

namespace alongside::content {

/// A syntax problem as libyaml reports it.
struct SyntaxProblem {
    std::string_view problem;  ///< "did not find expected key"
    std::string_view context;  ///< "while parsing a block mapping"; may be empty
    Mark at;
    Mark since;  ///< where the context began
};

struct SyntaxFinding {
    Mark at;
    Finding finding;
};

SyntaxFinding explain_syntax(const SyntaxProblem& problem, const Source& source);

}  // namespace alongside::content
