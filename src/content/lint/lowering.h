#pragma once
/// Reads check.yaml, and lowers what its author has given a reason for.
#include "content/findings.h"
#include "content/lint/lint.h"

namespace alongside::content {

/// Lowers findings to notes, and appends what is wrong in the file itself.
void lower(const LowerFile& file, Linted& linted);

}  // namespace alongside::content
