#include "records/moments.h"

#include <fmt/format.h>

#include <chrono>

namespace alongside::records {

namespace {

/// Without the zone.
std::string day_and_time(TimeMs at) {
    const std::chrono::sys_seconds then{std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds{at.ms})};
    const auto day = std::chrono::floor<std::chrono::days>(then);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{then - day};
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

}  // namespace

std::string to_the_second(TimeMs at) {
    return day_and_time(at) + "Z";
}

std::string to_the_millisecond(TimeMs at) {
    const std::int64_t rest = (at.ms % 1000 + 1000) % 1000;
    return fmt::format("{}.{:03}Z", day_and_time(at), rest);
}

}  // namespace alongside::records
