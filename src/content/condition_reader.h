#pragma once
/// Reads a condition such as `gwen >= willing and not (lease = gone or told)` into the flat list that core evaluates.
#include "content/draft.h"
#include "content/node.h"
#include "core/story/condition.h"

namespace alongside::content {

/// A condition that always holds if it cannot be read, which has then been reported. `and` binds before `or`.
Condition read_condition(const Node& node, Draft& draft);

}  // namespace alongside::content
