#pragma once
/// Readers who see only the options and choose by their looks. If one of them does well, the options give the answer
/// away (play.md section 3, rule 7).
#include <string_view>
#include <vector>

#include "core/prove/graph.h"

namespace alongside::prove {

/// A bot that ends on the good side more than this many times as often as random play has found an answer key.
inline constexpr double kTooClever = 1.5;

struct Bot {
    std::string_view id;  ///< "longest", "shortest", "first" or "warmest"
    double good = 0;      ///< share of parts that it ends on the good side, 0 to 1, over every draw of facts
    double out = 0;       ///< share in which people walk out
};

std::vector<Bot> play_bots(const Scenario& scenario, const Graph& graph);

/// Words of warmth in a sentence, by a short list.
std::size_t warmth(std::string_view text);

}  // namespace alongside::prove
