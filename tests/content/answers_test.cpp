/// What authors answered, as a file says it.
#include "story.h"
#include "support/page_example.h"

using namespace alongside::content;
using support::Told;

namespace {

auto read_with(const std::string& answers) {
    return support::read(support::sound_scenario(
        "answers:\n" + answers,
        "hall:\n  turning: The start\n  ask: What?\n  options:\n    go:\n      text: Go.\n      pen: led\n"
        "    stay:\n      text: Stay.\n      pen: told\n  go: after\n"));
}

const std::string kSound =
    "  - {said: Nobody says that., about: hall, changed: yes, why: We asked., when: 2026-05-01}\n";

}  // namespace

TEST_CASE("an answer says what was said, whether something changed, why and when") {
    const auto read = read_with(kSound +
                                "  - {said: Too long., changed: no, why: It is as long as the evening was.,\n"
                                "     when: 2024-02-29}\n");
    REQUIRE(read.answers.size() == 2);
    CHECK(read.answers[0].about == "hall");
    CHECK(read.answers[0].said == "Nobody says that.");
    CHECK(read.answers[0].changed);
    CHECK(read.answers[0].why == "We asked.");
    CHECK(read.answers[0].when == "2026-05-01");
    CHECK(read.answers[1].about.empty());
    CHECK_FALSE(read.answers[1].changed);
}

TEST_CASE("an answer without its parts, or about nothing, is told") {
    const auto told = [](const std::string& answers) { return support::told(read_with(answers).findings); };
    CHECK(told("  - {said: A., changed: yes, why: B., when: last May}\n") ==
          Told{"A054 `last May}`: \"last May\" is no day of the calendar. Write the year, the month and the day: "
               "2026-05-01."});
    for (const char* day : {"2026-02-30", "2026-5-1", "2026-05-01x", "20260501", "-026-05-01"}) {
        INFO(day);
        CHECK(told(std::string("  - {said: A., changed: yes, why: B., when: \"") + day + "\"}\n").size() == 1);
    }
    CHECK(told("  - {said: A., about: after, changed: yes, why: B., when: 2026-05-01}\n") ==
          Told{"A030 `after, changed: yes, why: B., when: 2026-05-01}`: There is no turning point called \"after\"."});
    CHECK(told("  - {changed: maybe, why: B., when: 2026-05-01}\n").size() == 2);
    std::string many;
    for (int i = 0; i < 41; ++i) {
        many += kSound;
    }
    CHECK(told(many).size() == 1);
}
