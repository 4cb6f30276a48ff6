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

void Chances::pass(const Graph& graph, const Edge& edge, double chance) {
    if (edge.to != Edge::kNowhere) {
        by_node[edge.to] += chance;
    }
    const Label& label = graph.labels[edge.label];
    for (std::size_t part = 0; part < landings.size(); ++part) {
        if (label.closed[part] != Label::kOpen) {
            landings[part][static_cast<std::size_t>(label.closed[part])] += chance;
        }
    }
}

Chances random_play(const Scenario& scenario, const Graph& graph) {
    return chances_of(scenario, graph, [](const Node&, const Edge& edge) { return is_free(edge.move) ? 1.0 : 0.0; });
}

}  // namespace alongside::prove
