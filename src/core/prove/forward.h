#pragma once
/// The exact forward pass: what can be reached, whether anybody can get stuck, and the exact worst and best sum on each
/// axis.
///
/// It is what a debrief needs, and the first half of what an author needs (proof.h has the rest). An answer is complete
/// or says that it is not (the budget was hit); it is never a guess.
#include <array>
#include <string>
#include <vector>

#include "core/prove/graph.h"

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

void widen(Ranges& known, const Ranges& other);
Ranges shifted(const Ranges& sums, const std::array<std::int16_t, kAxes>& by);

/// By node: the worst and best sums with which it can be reached.
std::vector<Ranges> sums_of(const Graph& graph);

/// Over the runs that end; with a curtain, over those that it ended.
Ranges ranges_of(const Ask& ask, const Graph& graph);

/// The same for one draw of the facts, one variant a fact, over the runs that skip nothing. The graph must hold every
/// draw.
Ranges ranges_in_draw(const Graph& graph, const std::vector<int>& facts);

/// A state in which nothing can be chosen, and the shortest way into it.
struct Stuck {
    SceneIndex scene = 0;
    std::vector<std::string> choices;  ///< the opening first
};

/// The shortest way into each scene in which somebody can get stuck, in scene order.
std::vector<Stuck> stuck_in(const Scenario& scenario, const Ask& ask, const Graph& graph);

/// Outcomes by part: reached[part][outcome], outcomes as in kOutcomeIds.
using Reached = std::vector<std::array<bool, kOutcomes>>;

struct Forward {
    bool complete = false;  ///< false: the budget was hit, or a state does not fit, and nothing below is proved
    std::size_t states = 0;
    Reached reached;           ///< for Question::outcomes only
    std::vector<Stuck> stuck;  ///< at most one a scene
    Ranges ranges{};
};

Forward forward(const Scenario& scenario, const Ask& ask);

/// Variants of the facts that a state holds, in the order of scenario.facts.
std::vector<int> facts_of(const Scenario& scenario, const State& state);

}  // namespace alongside::prove
