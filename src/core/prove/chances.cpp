#include "core/prove/chances.h"

namespace alongside::prove {

double Chances::good() const {
    double good = 0;
    double all = 0;
    for (const auto& part : landings) {
        for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
            all += part[outcome];
            good += is_good(outcome) ? part[outcome] : 0;
        }
    }
    return all > 0 ? good / all : 0;
}

double Chances::out() const {
    double out = 0;
    for (const auto& part : landings) {
        out += part[kWalkedOut];
    }
    return out;
}

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
            const double chance = chances.by_node[node] * weights[i] / all;
            if (edges[i].to != Edge::kNowhere) {
                chances.by_node[edges[i].to] += chance;
            }
            const Label& label = graph.labels[edges[i].label];
            for (std::size_t part = 0; part < chances.landings.size(); ++part) {
                if (label.closed[part] != Label::kOpen) {
                    chances.landings[part][static_cast<std::size_t>(label.closed[part])] += chance;
                }
            }
        }
    }
    return chances;
}

Chances random_play(const Scenario& scenario, const Graph& graph) {
    return chances_of(scenario, graph, [](const Node&, const Edge& edge) { return is_free(edge.move) ? 1.0 : 0.0; });
}

}  // namespace alongside::prove
