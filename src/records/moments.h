#pragma once
/// Moments as machines write them to each other (RFC 3339), in UTC.
#include <string>

#include "core/base/time.h"

namespace alongside::records {

/// "2025-01-31T14:05:01Z"
std::string to_the_second(TimeMs at);

/// "2025-01-31T14:05:01.250Z"
std::string to_the_millisecond(TimeMs at);

}  // namespace alongside::records
