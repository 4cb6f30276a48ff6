#pragma once
/// How a run ended, as it is frozen for awards and learning records: "chair L3+ L2-". First the chair, then a word a
/// part: its outcome (kOutcomeIds of core/score/outcome.h), or "curtain" where the evening stopped there.
#include <string>
#include <string_view>
#include <vector>

#include "core/story/scenario.h"
#include "core/story/state.h"

namespace alongside::app {

struct Ended {
    std::string chair;  ///< the id of a seat
    std::vector<std::string> parts;

    /// Every part on its good side; an early stop is none.
    bool well() const;
    bool stopped_early() const;
};

std::string ended_text(const Scenario& scenario, const State& state);

/// What is no such text gives no parts, and so neither a good end nor an early one.
Ended ended_in(std::string_view text);

}  // namespace alongside::app
