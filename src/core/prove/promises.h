#pragma once
/// Does every promise fall due? Read off the routes, with what is known of the promise: that it has been made.
#include "core/story/scenario.h"

namespace alongside::prove {

/// Whether the story can come to its end after `option` made a promise, without passing the scene in which it is due.
/// Skipping counts, walking out and curtains do not. Of all conditions only what they ask of this promise is known, so
/// that a way may be told that something else closes; none is overlooked.
bool can_end_before_due(const Scenario& scenario, const Option& option, VarIndex promise);

}  // namespace alongside::prove
