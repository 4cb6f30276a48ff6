#pragma once
/// How likely each state and each outcome is for somebody who chooses by a rule.
#include <functional>
#include <vector>

#include "core/prove/graph.h"

namespace alongside::prove {

struct Chances {
    std::vector<double> by_node;                          ///< of standing there at some time
    std::vector<std::array<double, kOutcomes>> landings;  ///< by part: of closing it with that outcome

    /// Of the parts that close, the share on the good side.
    double good() const;
    /// Of runs, the share in which people walk out.
    double out() const;
};

/// The weight of an edge among those of its node; they are brought to 1 together. Facts are drawn evenly.
using Rule = std::function<double(const Node&, const Edge&)>;

Chances chances_of(const Scenario& scenario, const Graph& graph, const Rule& rule);

/// Evenly among the open options and listens.
Chances random_play(const Scenario& scenario, const Graph& graph);

}  // namespace alongside::prove
