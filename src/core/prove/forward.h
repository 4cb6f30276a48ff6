#pragma once
/// The exact forward pass: every state that a scenario can reach, scene after scene, each counted once.
///
/// It answers what a debrief and an author need to be sure of: which outcomes can happen, whether anybody can get
/// stuck, and the exact worst and best sum on each axis. An answer is complete or says that it is not (the budget was
/// hit); it is never a guess.
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/prove/slice.h"
#include "core/story/step.h"

namespace alongside::prove {

/// The exact worst and best sum that can be reached on an axis.
struct Range {
    std::int16_t worst = 0;
    std::int16_t best = 0;

    /// Where nothing can be gained or lost, no number is shown.
    bool exercised() const { return worst != best; }
    bool operator==(const Range&) const = default;
};
using Ranges = std::array<Range, kAxes>;

struct Ask {
    std::size_t seat = 0;
    Question question = Question::outcomes;
    /// What is true tonight, one variant a fact; none: every draw.
    std::optional<std::vector<int>> facts;
    /// Scenes that were answered in the player's own words, which are never graded, or skipped. They add nothing to a
    /// sum, and skipping them is a move.
    std::vector<SceneIndex> ungraded;
    /// The scene whose curtain ended the session: the ranges are then those of the runs that stop there.
    std::optional<SceneIndex> curtain_at;
    /// Whether skipping a scene is a move. It matters for which endings need words, not for scores.
    bool with_skips = false;
    /// States after which the pass gives up and says so.
    std::size_t budget = 20'000'000;
};

/// A state in which nothing can be chosen, and the shortest way into it.
struct Stuck {
    SceneIndex scene = 0;
    std::vector<std::string> choices;  ///< the opening first
};

/// Outcomes by part: reached[part][outcome], outcomes as in kOutcomeIds.
using Reached = std::vector<std::array<bool, kOutcomes>>;

struct Forward {
    bool complete = false;  ///< false: the budget was hit, or a state does not fit, and nothing below is proved
    std::size_t states = 0;
    Reached reached;
    std::vector<Stuck> stuck;  ///< at most one a scene
    Ranges ranges{};
};

Forward forward(const Scenario& scenario, const Ask& ask);

/// Variants of the facts that a state holds, in the order of scenario.facts.
std::vector<int> facts_of(const Scenario& scenario, const State& state);

}  // namespace alongside::prove
