#include "core/prove/forward.h"

#include <algorithm>

#include "core/prove/shortest.h"

namespace alongside::prove {

namespace {

Reached outcomes_in(const Scenario& scenario, const Graph& graph) {
    Reached reached(scenario.parts.size(), std::array<bool, kOutcomes>{});
    for (const Label& label : graph.labels) {
        for (std::size_t part = 0; part < reached.size(); ++part) {
            if (label.closed[part] != Label::kOpen) {
                reached[part][static_cast<std::size_t>(label.closed[part])] = true;
            }
        }
    }
    return reached;
}

}  // namespace

void widen(Ranges& known, const Ranges& other) {
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        known[axis].worst = std::min(known[axis].worst, other[axis].worst);
        known[axis].best = std::max(known[axis].best, other[axis].best);
    }
}

Ranges shifted(const Ranges& sums, const std::array<std::int16_t, kAxes>& by) {
    Ranges moved = sums;
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        moved[axis].worst = static_cast<std::int16_t>(moved[axis].worst + by[axis]);
        moved[axis].best = static_cast<std::int16_t>(moved[axis].best + by[axis]);
    }
    return moved;
}

namespace {

constexpr Range kUnreached = {std::numeric_limits<std::int16_t>::max(), std::numeric_limits<std::int16_t>::min()};

Ranges unreached() {
    Ranges ranges;
    ranges.fill(kUnreached);
    return ranges;
}

bool is_reached(const Ranges& ranges) {
    return !(ranges.front() == kUnreached);
}

/// Sums by node over the edges that `counts`, and those with which runs end along edges that `ends`.
template <class Counts, class Ends>
std::vector<Ranges> sweep(const Graph& graph, Ranges& ended, const Counts& counts, const Ends& ends) {
    std::vector<Ranges> sums(graph.nodes.size(), unreached());
    if (!sums.empty()) {
        sums.front() = Ranges{};
    }
    ended = unreached();
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        if (!is_reached(sums[node])) {
            continue;
        }
        for (const Edge& edge : graph.edges_of(node)) {
            if (!counts(node, edge)) {
                continue;
            }
            const Label& label = graph.labels[edge.label];
            if (edge.to != Edge::kNowhere) {
                widen(sums[edge.to], shifted(sums[node], label.axes));
            } else if (ends(label)) {
                widen(ended, shifted(sums[node], label.axes));
            }
        }
    }
    ended = is_reached(ended) ? ended : Ranges{};
    return sums;
}

constexpr auto kEvery = [](auto&&...) { return true; };

/// Whether an edge can be gone along if these facts are true.
bool agrees(const Edge& edge, const std::vector<int>& facts) {
    for (std::size_t fact = 0; fact < facts.size() && !edge.drawn.none(); ++fact) {
        if (edge.drawn.variant(fact).value_or(facts[fact]) != facts[fact]) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::vector<Ranges> sums_of(const Graph& graph) {
    Ranges ended;
    return sweep(graph, ended, kEvery, kEvery);
}

Ranges ranges_of(const Ask& ask, const Graph& graph) {
    Ranges ended;
    sweep(graph, ended, kEvery,
          [&ask](const Label& label) { return !ask.curtain_at || label.finish == Finish::curtain; });
    return ended;
}

Ranges ranges_in_draw(const Graph& graph, const std::vector<int>& facts) {
    Ranges ended;
    const auto counts = [&facts](std::size_t node, const Edge& edge) {
        return (node == 0 || is_free(edge.move)) && agrees(edge, facts);
    };
    sweep(graph, ended, counts, kEvery);
    return ended;
}

std::vector<Stuck> stuck_in(const Scenario& scenario, const Ask& ask, const Graph& graph) {
    std::optional<ShortestWays> ways;  // seldom wanted
    std::vector<std::optional<std::size_t>> nearest(scenario.scenes.size());
    for (std::size_t node = 1; node < graph.nodes.size(); ++node) {
        const auto edges = graph.edges_of(node);
        if (std::any_of(edges.begin(), edges.end(), [](const Edge& edge) { return is_free(edge.move); })) {
            continue;
        }
        if (!ways) {
            ways.emplace(graph);
        }
        auto& known = nearest[graph.nodes[node].scene];
        if (!known || ways->length(node) < ways->length(*known)) {
            known = node;
        }
    }
    std::vector<Stuck> stuck;
    for (std::size_t scene = 0; scene < nearest.size(); ++scene) {
        if (nearest[scene]) {
            stuck.push_back({static_cast<SceneIndex>(scene), ways->to(scenario, ask, *nearest[scene])});
        }
    }
    return stuck;
}

Forward forward(const Scenario& scenario, const Ask& ask) {
    const Graph graph = explore(scenario, ask);
    Forward result;
    result.states = graph.states();
    result.reached.assign(scenario.parts.size(), std::array<bool, kOutcomes>{});
    if (graph.complete) {
        result.complete = true;
        result.reached = outcomes_in(scenario, graph);
        result.stuck = stuck_in(scenario, ask, graph);
        result.ranges = ranges_of(ask, graph);
    }
    return result;
}

std::vector<int> facts_of(const Scenario& scenario, const State& state) {
    std::vector<int> variants;
    std::transform(scenario.facts.begin(), scenario.facts.end(), std::back_inserter(variants),
                   [&state](const Fact& fact) { return static_cast<int>(state[fact.variable]); });
    return variants;
}

}  // namespace alongside::prove
