#pragma once
/// How long somebody was at it, from the moments at which something was decided.
#include <span>

#include "core/base/time.h"

namespace alongside::learn {

/// Longer than this between two decisions, and somebody has gone away.
inline constexpr int kLongestPause = 5;  // minutes

/// Whole minutes, rounded up; each pause counts for five at most, and one into the past for nothing. `moments` in
/// order, the beginning first.
int active_minutes(std::span<const TimeMs> moments);

}  // namespace alongside::learn
