#pragma once
/// Whole days with a few words each, as a calendar file that any calendar opens (RFC 5545).
#include <chrono>
#include <string>
#include <vector>

namespace alongside::records {

struct CalendarDay {
    std::string uid;  ///< the same each time it is written, so that a calendar does not have it twice
    std::chrono::sys_days day;
    std::string title;
    std::string text;
};

/// `written` is the moment of writing, which the format asks for. Takes nobody's time: the days stay free.
std::string to_ics(const std::vector<CalendarDay>& days, std::chrono::sys_seconds written);

}  // namespace alongside::records
