#include "app/day.h"

#include <fmt/format.h>

#include <chrono>

namespace alongside::app {

std::string date_words(const Desk& desk, TimeMs at) {
    const std::int64_t east = desk.minutes_east ? desk.minutes_east(at) : 0;
    const std::chrono::sys_time<std::chrono::minutes> there{std::chrono::minutes{at.ms / 60'000 + east}};
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(there)};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

}  // namespace alongside::app
