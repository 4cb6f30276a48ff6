#pragma once
/// Reads what happens under a condition: an option's `also` and a scene's `enter`.
#include <vector>

#include "content/draft.h"
#include "content/shape.h"

namespace alongside::content {

/// Empty if `fields` has no `key`. At most kMaxConsequences, since core asks all their conditions at once.
std::vector<Consequence> read_consequences(const Fields& fields, std::string_view key, Draft& draft);

/// What was served, -2 to +2 an axis: of an option, or of its `also`.
std::vector<Tag> read_tags(const Node& node, Findings& findings);

/// What named people heard, of an option or of its `also`.
std::vector<Heard> read_heard(const Node& node, Draft& draft);

/// A `T-` label.
std::string read_trap(const Node& node, Findings& findings);

}  // namespace alongside::content
