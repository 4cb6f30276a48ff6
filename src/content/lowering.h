#pragma once
/// Findings that an author lets pass, each with a written reason that `check` repeats every time.
///
/// They stand in the file `check.yaml` beside the scenario:
///
///     lower:
///       - code: L007
///         reason: The chair speaks jargon so that the room can ask what it means.
///
/// Lints and rules of play can be lowered, and of the proof what is a matter of judgement. What stops a story from
/// being played to its end cannot.
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "content/library.h"

namespace alongside::content {

struct Lowered {
    std::string code;
    std::string reason;
    std::size_t findings = 0;  ///< how many were lowered to notes
};

/// The bytes of a check.yaml, and what to call it.
struct LowerFile {
    std::string bytes;
    std::string file;
};

/// The one beside a scenario, if there is one.
std::optional<LowerFile> lower_file_of(const Shelved& shelved);

/// Lowers findings to notes, and appends what is wrong in the file itself.
std::vector<Lowered> lower(const LowerFile& file, std::vector<Diagnostic>& findings);

}  // namespace alongside::content
