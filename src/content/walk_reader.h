#pragma once
/// Reads a walk: a run through a scenario that its author wants to keep, written down so that it can be replayed.
///
/// The language is that of scenarios/FORMAT.md, section 14. Whether the choices still go is not asked here; that needs
/// the engine (app/walks.h).
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "core/story/scenario.h"

namespace alongside::content {

struct Walk {
    std::string title;
    std::vector<std::string> choices;       ///< the opening first, as in core/story/run.h
    std::vector<std::size_t> choice_lines;  ///< where each stands in the file; of the opening, 0
    std::vector<std::string> ends;          ///< by part, as in kOutcomeIds; empty: this part is not reached
    bool curtain = false;                   ///< it stops at a curtain, so its last part has no ending
};

struct ReadWalk {
    std::optional<Walk> walk;  ///< only if no finding is an error
    std::vector<Diagnostic> findings;
};

/// `file` is the name that findings give.
ReadWalk read_walk(std::string_view bytes, std::string file, const Scenario& scenario);

}  // namespace alongside::content
