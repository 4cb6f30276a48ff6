#pragma once
/// Is a scenario sound? What the reader finds in its file, then what the proof finds in its story.
///
/// Proof findings have codes of their own, P0xx: P001 an ending that can be reached has no text; P002 somebody can get
/// stuck; P003 the scenario is too large to be proved.
#include <string>
#include <vector>

#include "content/library.h"

namespace alongside::app {

struct CheckReport {
    std::string scenario;
    std::vector<content::Diagnostic> findings;
    std::vector<std::string> proved;  ///< sentences about what holds, for an author to read

    bool clean() const { return !content::has_errors(findings); }
};

CheckReport check_scenario(const content::Shelved& shelved);

}  // namespace alongside::app
