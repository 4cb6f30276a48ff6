#pragma once
/// Reads what the authors answered to people who said that something in a scenario is wrong.
#include "content/draft.h"
#include "content/shape.h"

namespace alongside::content {

/// The scenes must have been read, since an answer may be about one that is a turning point.
void read_answers(const Fields& fields, Draft& draft);

}  // namespace alongside::content
