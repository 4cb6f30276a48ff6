#pragma once
/// Reads how a scenario can end: for each seat, for each part if it has several, for each place where a run can land.
#include "content/draft.h"
#include "content/shape.h"

namespace alongside::content {

void read_endings(const Fields& fields, Draft& draft);

/// What people say at home, for each seat, or at once for all of them.
void read_at_homes(const Fields& fields, Draft& draft);

}  // namespace alongside::content
