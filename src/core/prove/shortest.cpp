#include "core/prove/shortest.h"

#include <algorithm>

#include "core/story/run.h"

namespace alongside::prove {

ShortestWays::ShortestWays(const Graph& graph)
    : graph_(graph),
      lengths_(graph.nodes.size(), std::numeric_limits<std::uint16_t>::max()),
      from_(graph.nodes.size(), 0),
      edge_(graph.nodes.size(), 0) {
    if (!lengths_.empty()) {
        lengths_.front() = 0;
    }
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const auto length = static_cast<std::uint16_t>(lengths_[node] + 1);
        for (const Edge& edge : graph.edges_of(node)) {
            if (edge.to != Edge::kNowhere && length < lengths_[edge.to]) {
                lengths_[edge.to] = length;
                from_[edge.to] = static_cast<std::uint32_t>(node);
                edge_[edge.to] = static_cast<std::uint32_t>(&edge - graph.edges.data());
            }
        }
    }
}

std::vector<std::string> ShortestWays::to(const Scenario& scenario, const Ask& ask, std::size_t node) const {
    std::vector<int> facts = ask.facts.value_or(std::vector<int>(scenario.facts.size(), 0));
    std::vector<std::string> choices;
    for (; node != 0; node = from_[node]) {
        const Edge& edge = graph_.edges[edge_[node]];
        for (std::size_t fact = 0; fact < facts.size(); ++fact) {
            facts[fact] = edge.drawn.variant(fact).value_or(facts[fact]);
        }
        if (from_[node] != 0) {
            State at;
            at.scene = graph_.nodes[from_[node]].scene;
            choices.push_back(move_text(scenario, at, edge.move));
        }
    }
    choices.push_back(write_opening(scenario, ask.seat, facts));
    std::reverse(choices.begin(), choices.end());
    return choices;
}

std::vector<std::string> ShortestWays::along(const Scenario& scenario, const Ask& ask, std::size_t node,
                                             const Edge& edge) const {
    std::vector<std::string> choices = to(scenario, ask, node);
    if (node != 0) {
        State at;
        at.scene = graph_.nodes[node].scene;
        choices.push_back(move_text(scenario, at, edge.move));
    }
    return choices;
}

}  // namespace alongside::prove
