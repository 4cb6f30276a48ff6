#include "app/calendar.h"

#include <fmt/format.h>

#include <array>
#include <chrono>

#include "app/desk.h"

namespace alongside::app {

namespace {

using content::Word;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;

constexpr std::chrono::hours kDayBegins(4);

constexpr std::array kMonths = {Word::month_1, Word::month_2,  Word::month_3,  Word::month_4,
                                Word::month_5, Word::month_6,  Word::month_7,  Word::month_8,
                                Word::month_9, Word::month_10, Word::month_11, Word::month_12};

std::chrono::sys_time<minutes> there(const Desk& desk, TimeMs at) {
    const std::int64_t east = desk.minutes_east ? desk.minutes_east(at) : 0;
    return std::chrono::sys_time<minutes>{floor<minutes>(std::chrono::milliseconds{at.ms}) + minutes{east}};
}

std::chrono::year_month_day date_of(const Desk& desk, TimeMs at) {
    return floor<days>(there(desk, at));
}

std::string words_of(const Desk& desk, std::chrono::year_month_day date) {
    return desk.words.format(Word::calendar_day, static_cast<unsigned>(date.day()),
                             desk.words[kMonths.at(static_cast<unsigned>(date.month()) - 1)],
                             static_cast<int>(date.year()));
}

}  // namespace

std::string date_words(const Desk& desk, TimeMs at) {
    const auto date = date_of(desk, at);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::string day_words(const Desk& desk, TimeMs at) {
    return words_of(desk, date_of(desk, at));
}

std::string day_words(const Desk& desk, std::int64_t day) {
    return words_of(desk, std::chrono::sys_days(days(day)));
}

std::int64_t local_day(const Desk& desk, TimeMs at) {
    return floor<days>(there(desk, at) - kDayBegins).time_since_epoch().count();
}

}  // namespace alongside::app
