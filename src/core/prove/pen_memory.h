#pragma once
/// What must be remembered of the pen's marks: how far each rung is from being the middle.
///
/// The level is at most m exactly if the marks up to m weigh at least as much as those above. So three balances are
/// enough, and a balance that the marks to come cannot tip any more is kept only as tipped. Told, asked, shared, led
/// are m = 0 to 3.
#include <array>
#include <cstdint>

#include "core/story/scale.h"

namespace alongside::prove {

inline constexpr std::size_t kBalances = kPens - 1;
using PenMarks = std::array<std::uint8_t, kPens>;

/// Each balance, moved to 0 .. 2 * ahead + 1. `ahead` is the most that the pen can still mark.
std::array<int, kBalances> balances_of(const PenMarks& marks, int ahead);

/// Marks with these balances: not the ones that were, but ones with the same future.
PenMarks marks_with(const std::array<int, kBalances>& balances, int ahead);

}  // namespace alongside::prove
