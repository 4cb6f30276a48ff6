#pragma once
/// How likely each state and each outcome is for somebody who chooses by a rule.
#include <vector>

#include "core/prove/graph.h"

namespace alongside::prove {

struct Chances {
    std::vector<double> by_node;                          ///< of standing there at some time
    std::vector<std::array<double, kOutcomes>> landings;  ///< by part: of closing it with that outcome

    /// Goes along an edge with this chance.
    void pass(const Graph& graph, const Edge& edge, double chance);

    /// Of the parts that close, the share on the good side.
    double good() const;
    /// Of runs, the share in which people walk out.
    double out() const;
};

/// `rule(node, edge)` is the weight of an edge among those of its node; they are brought to 1 together. Facts are drawn
/// evenly.
template <class Rule>
Chances chances_of(const Scenario& scenario, const Graph& graph, const Rule& rule) {
    Chances chances;
    chances.by_node.assign(graph.nodes.size(), 0);
    chances.landings.assign(scenario.parts.size(), std::array<double, kOutcomes>{});
    if (!graph.nodes.empty()) {
        chances.by_node.front() = 1;
    }
    std::vector<double> weights;
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (chances.by_node[node] <= 0) {
            continue;
        }
        const auto edges = graph.edges_of(node);
        // The edges of one move are its draws, each as likely as the others, so each has its part of the move's weight.
        double all = 0;
        weights.clear();
        for (const Edge& edge : edges) {
            const double weight = node == 0 ? 1 : rule(graph.nodes[node], edge);
            weights.push_back(weight / static_cast<double>(draws_along(scenario, edge)));
            all += weights.back();
        }
        for (std::size_t i = 0; i < edges.size() && all > 0; ++i) {
            chances.pass(graph, edges[i], chances.by_node[node] * weights[i] / all);
        }
    }
    return chances;
}

/// Evenly among the open options and listens.
Chances random_play(const Scenario& scenario, const Graph& graph);

}  // namespace alongside::prove
