#pragma once
/// Which level of engagement the answers allow, and whether it would come out in its good or its bad form.
///
/// The level is the highest that none of the four answers rules out; no level is better than another
/// (`lev-0-it-depends`). The side follows from the four conditions by the rule that ends a scenario, too: side_of in
/// core/score/outcome.h.
#include <optional>
#include <vector>

#include "core/learn/tool.h"
#include "core/learn/work.h"

namespace alongside::learn {

struct Suggestion {
    Level level = Level::informing;
    Side side = Side::bad;
    std::vector<std::size_t> held_by;  ///< questions whose answer allows no higher level; none at the top
    std::vector<Condition4> weak;      ///< conditions that do not hold, or of which one does not know
    std::optional<Level> steady;       ///< where the side is bad: the highest lower level with a good one
};

/// The option that was chosen; null if none was.
const LevelOption* chosen(const LevelQuestion& question, const Work& work);

/// None until all four questions have an answer. A condition without one counts as not known.
std::optional<Suggestion> suggest_level(const LevelTool& tool, const Work& work);

}  // namespace alongside::learn
