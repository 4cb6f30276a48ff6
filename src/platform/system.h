#pragma once
/// The clock and the chance of this machine, as the functions that the rest of the program takes for arguments.
#include "core/base/ids.h"
#include "core/base/time.h"

namespace alongside::platform {

TimeMs now();

/// How far this machine's clock on the wall is ahead of UTC at that time, in minutes.
int minutes_east(TimeMs at);

/// 64 bits from the system's source of randomness.
std::uint64_t random_bits();

}  // namespace alongside::platform
