#pragma once
/// From an author's file to a scenario that can be played, or to everything that is wrong with it at once.
///
/// The language is that of scenarios/FORMAT.md. Reading is pure: bytes in, values out, no file is opened. A scenario
/// that comes out keeps every promise that core/story/scenario.h makes about it: references in range, `go` only
/// forward, all numbers inside their ranges. What only a proof can find (endings, stuck states) is not looked for here.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/answers.h"
#include "content/diagnostic.h"
#include "content/world.h"
#include "core/story/scenario.h"

namespace alongside::content {

struct ReadScenario {
    std::optional<Scenario> scenario;  ///< only if no finding is an error
    std::vector<AuthorsAnswer> answers;
    std::vector<Diagnostic> findings;  ///< in the order of the file
};

/// `file` is the name that findings give.
ReadScenario read_scenario(std::string_view bytes, std::string file, const World& world);

/// The same for bytes that a run was begun with. People and places that have left the shared files since are no error:
/// they keep their id as their name, so that the run can be played on.
ReadScenario read_stored_scenario(std::string_view bytes, std::string file, const World& world);

}  // namespace alongside::content
