#pragma once
/// Reads lines that are said or seen, and what people say at home.
#include <vector>

#include "content/draft.h"
#include "content/node.h"

namespace alongside::content {

/// A `say`. A text alone is narration, `pause` a silence, `marta: ...` Marta speaking, `you: ...` the player.
/// Narration under a condition is written `{when: ..., text: ...}`.
std::vector<Line> read_lines(const Node& node, Draft& draft);

/// People, each with lines of which the first that fits is said: an `at-home`.
std::vector<AtHome> read_at_home(const Node& node, Draft& draft);

/// The lines of one person in an `at-home`.
AtHome read_at_home_of(const Entry& entry, Draft& draft);

}  // namespace alongside::content
