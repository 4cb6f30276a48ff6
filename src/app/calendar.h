#pragma once
/// Days by the calendar of the place where the program runs.
#include <cstdint>
#include <string>

#include "core/base/time.h"

namespace alongside::app {

struct Desk;

/// "2025-01-31", which sorts, and which every spreadsheet reads.
std::string date_words(const Desk& desk, TimeMs at);

/// "31 January 2025"
std::string day_words(const Desk& desk, TimeMs at);

/// The same of a day that local_day counted.
std::string day_words(const Desk& desk, std::int64_t day);

/// Days since 1970. A day lasts until four in the morning, for people who work at night.
std::int64_t local_day(const Desk& desk, TimeMs at);

}  // namespace alongside::app
