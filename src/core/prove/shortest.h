#pragma once
/// The shortest way to each node of a graph, for a witness that an author can play.
#include <string>
#include <vector>

#include "core/prove/graph.h"

namespace alongside::prove {

class ShortestWays {
  public:
    explicit ShortestWays(const Graph& graph);

    /// Moves on the shortest way to `node`, the opening counted as one.
    std::uint16_t length(std::size_t node) const { return lengths_[node]; }

    /// The choices that lead to `node`, the opening first. A fact that was not asked for on the way is given its first
    /// variant, or that of `ask`.
    std::vector<std::string> to(const Scenario& scenario, const Ask& ask, std::size_t node) const;
    /// The same, and then along `edge`, which must leave `node`.
    std::vector<std::string> along(const Scenario& scenario, const Ask& ask, std::size_t node, const Edge& edge) const;

  private:
    const Graph& graph_;
    std::vector<std::uint16_t> lengths_;
    std::vector<std::uint32_t> from_;  // by node: where its shortest way came from
    std::vector<std::uint32_t> edge_;  // and by which edge
};

}  // namespace alongside::prove
