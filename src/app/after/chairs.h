#pragma once
/// Chairs of a scenario in which somebody has already come to an end: the others are doors that they have not opened.
#include <optional>
#include <set>

#include "core/base/ids.h"
#include "core/story/scenario.h"

namespace alongside::app {

struct Desk;

/// Positions of scenario.seats; none where the saves cannot be read.
std::set<std::size_t> seats_finished(const Desk& desk, const std::optional<Id>& person, const Scenario& scenario);

}  // namespace alongside::app
