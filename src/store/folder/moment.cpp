#include "store/folder/moment.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <string_view>

namespace alongside::store {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

struct Parts {
    int year;
    unsigned month;
    unsigned day;
    long long hour;
    long long minute;
    long long second;
};

Parts parts_of(TimeMs moment) {
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds{moment.ms}};
    const sys_days day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{floor<seconds>(time - day)};
    return {static_cast<int>(date.year()),     static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()), clock.hours().count(),
            clock.minutes().count(),           clock.seconds().count()};
}

}  // namespace

std::string spoken(TimeMs moment) {
    const Parts at = parts_of(moment);
    return fmt::format("{} {} {}, {:02}:{:02} UTC", at.day, kMonths[at.month - 1], at.year, at.hour, at.minute);
}

std::string stamp(TimeMs moment) {
    const Parts at = parts_of(moment);
    return fmt::format("{:04}-{:02}-{:02}-{:02}{:02}{:02}", at.year, at.month, at.day, at.hour, at.minute, at.second);
}

}  // namespace alongside::store
