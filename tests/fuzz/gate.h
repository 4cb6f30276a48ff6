#pragma once
/// The fixture scenario that codes and rows are read against.
#include <string>

#include "core/story/scenario.h"

namespace alongside::fuzz {

const Scenario& gate();

/// Plays on from `state` by the bytes of `lead`, 64 moves at most; gives what was chosen.
std::vector<std::string> wander(const Scenario& scenario, std::string_view lead, std::size_t seat);

}  // namespace alongside::fuzz
