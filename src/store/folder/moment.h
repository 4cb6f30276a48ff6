#pragma once
/// Moments in UTC as a person reads them, and as a file name holds them.
#include <string>

#include "core/base/time.h"

namespace alongside::store {

/// "31 January 2025, 14:05 UTC"
std::string spoken(TimeMs moment);

/// "2025-01-31-140501", which sorts by time
std::string stamp(TimeMs moment);

}  // namespace alongside::store
