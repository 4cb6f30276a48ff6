/// Calendar files that any calendar opens.
#include "records/ics.h"

#include "support/catch.h"

using namespace alongside::records;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using namespace std::chrono_literals;

namespace {

const sys_days kDay = std::chrono::year(2026) / 12 / 3;
const sys_seconds kWritten = sys_days(std::chrono::year(2026) / 11 / 22) + 9h + 5min + 7s;

}  // namespace

TEST_CASE("a day stands in a calendar as a whole, and leaves it free") {
    CHECK(to_ics({{"abc-7@alongside", kDay, "Look back: The hall", "Five minutes."}}, kWritten) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Alongside//EN\r\n"
          "BEGIN:VEVENT\r\nUID:abc-7@alongside\r\nDTSTAMP:20261122T090507Z\r\nDTSTART;VALUE=DATE:20261203\r\n"
          "SUMMARY:Look back: The hall\r\nDESCRIPTION:Five minutes.\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
          "END:VCALENDAR\r\n");
}

TEST_CASE("a title cannot end its line or begin another entry") {
    const std::string file = to_ics({{"a", kDay, "One\r\nEND:VEVENT, two; three\\", ""}}, kWritten);
    CHECK(file.find("SUMMARY:One\\nEND:VEVENT\\, two\\; three\\\\\r\n") != std::string::npos);
}

TEST_CASE("no line is longer than 75 bytes, and no letter is cut in two") {
    std::string title;
    for (int i = 0; i < 60; ++i) {
        title += "\xC3\xA9";  // e with an accent
    }
    const std::string file = to_ics({{"a", kDay, "x" + title, "y" + title}}, kWritten);
    std::string unfolded;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t end = file.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 75);
        const bool goes_on = file[at] == ' ';
        CHECK((static_cast<unsigned char>(file[at + (goes_on ? 1 : 0)]) & 0xC0U) != 0x80U);
        unfolded += goes_on ? file.substr(at + 1, end - at - 1) : "\n" + file.substr(at, end - at);
        at = end + 2;
    }
    CHECK(unfolded.find("SUMMARY:x" + title) != std::string::npos);
}
