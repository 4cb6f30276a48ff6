#pragma once
/// How much there is to read: words and inputs along the shortest and the longest way.
#include <cstdint>
#include <vector>

#include "core/prove/graph.h"

namespace alongside::prove {

struct Span {
    std::uint32_t least = 0;
    std::uint32_t most = 0;
};

struct Reading {
    Span words;                      ///< said, asked and offered, along a way
    Span inputs;                     ///< choices and listens along a way
    std::uint32_t longest_said = 0;  ///< words said between two choices, at most
    SceneIndex longest_after = 0;    ///< the scene that is left, or listened in, when they begin

    /// Minutes for a steady reader, along the shortest and the longest way.
    Span minutes() const;
};

/// `graph` must come from Question::words.
Reading reading_of(const Scenario& scenario, const Graph& graph);

}  // namespace alongside::prove
