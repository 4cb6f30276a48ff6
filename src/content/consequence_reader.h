#pragma once
/// Reads what happens under a condition: an option's `also` and a scene's `enter`.
#include <vector>

#include "content/draft.h"
#include "content/shape.h"

namespace alongside::content {

/// Empty if `fields` has no `key`. At most kMaxConsequences, since core asks all their conditions at once.
std::vector<Consequence> read_consequences(const Fields& fields, std::string_view key, Draft& draft);

}  // namespace alongside::content
