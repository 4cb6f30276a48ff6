#include "records/ics.h"

#include <fmt/format.h>

#include <string_view>

namespace alongside::records {

namespace {

constexpr std::size_t kLongestLine = 73;  // bytes, so that the space before what goes on fits into the 75 allowed

std::string escaped(std::string_view text) {
    std::string all;
    for (const char c : text) {
        if (c == '\n') {
            all += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            all += '\\';
            all += c;
        } else if (static_cast<unsigned char>(c) >= ' ') {
            all += c;
        }
    }
    return all;
}

bool continues_a_letter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// A long line goes on in the next, after a space; letters of several bytes stay whole.
std::string folded(std::string_view line) {
    std::string all;
    while (line.size() > kLongestLine) {
        std::size_t cut = kLongestLine;
        while (cut > 1 && continues_a_letter(line[cut])) {
            --cut;
        }
        all.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
    }
    return all.append(line).append("\r\n");
}

std::string date_of(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::string stamp_of(std::chrono::sys_seconds moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time(moment - day);
    return fmt::format("{}T{:02}{:02}{:02}Z", date_of(day), time.hours().count(), time.minutes().count(),
                       time.seconds().count());
}

}  // namespace

std::string to_ics(const std::vector<CalendarDay>& days, std::chrono::sys_seconds written) {
    std::string all = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Alongside//EN\r\n";
    for (const CalendarDay& one : days) {
        all += "BEGIN:VEVENT\r\n" + folded("UID:" + escaped(one.uid)) + "DTSTAMP:" + stamp_of(written) + "\r\n" +
               "DTSTART;VALUE=DATE:" + date_of(one.day) + "\r\n" + folded("SUMMARY:" + escaped(one.title)) +
               folded("DESCRIPTION:" + escaped(one.text)) + "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
    }
    return all + "END:VCALENDAR\r\n";
}

}  // namespace alongside::records
