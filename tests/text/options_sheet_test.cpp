#include "text/options_sheet.h"

#include "support/desk.h"

using namespace alongside;

TEST_CASE("a sheet has every option that can be met, none of the story, and none of the marks") {
    support::TestDesk desk(false);
    const Scenario& gate = *desk.shelved().scenario;
    const std::string sheet = text::options_sheet(gate, 3);
    for (const Scene& scene : gate.scenes) {
        for (const Option& option : scene.options) {
            CHECK((sheet.find(option.text) != std::string::npos) == scene.is_turning_point());
        }
    }
    CHECK(sheet.find("Rain.") == std::string::npos);
    CHECK(sheet.find("van") == std::string::npos);
    CHECK(sheet.find("gives most") == std::string::npos);
    CHECK(text::options_marks(gate, 3).find("van") != std::string::npos);
}

TEST_CASE("what counts as right is what scores highest on that evening") {
    support::TestDesk desk(false);
    Scenario gate = *desk.shelved().scenario;
    Scene& bell = gate.scenes.front();
    for (Option& option : bell.options) {
        option.tags = {{Axis::power, static_cast<std::int8_t>(option.id == "ask-who" ? 2 : 1)}};
    }
    const std::string sheet = text::options_sheet(gate, 3);
    const std::size_t at = sheet.find("\"Who was told that he had gone?\"");
    REQUIRE(at != std::string::npos);
    const std::string letter(1, sheet[at - 3]);
    CHECK(text::options_marks(gate, 3).find("gives most to:\n  1. " + letter + "\n") != std::string::npos);

    for (Option& option : bell.options) {
        option.tags.clear();
    }
    CHECK(text::options_marks(gate, 3).find("1. A or B or C\n") != std::string::npos);
}

TEST_CASE("each seat has its own moments, under its own words") {
    support::TestDesk desk(false);
    Scenario gate = *desk.shelved().scenario;
    gate.seats.resize(1);
    CHECK(text::options_sheet(gate, 3).find(gate.seats.front().you) == std::string::npos);

    Seat late = gate.seats.front();
    late.you = "You come late.";
    late.start = 1;
    gate.seats.insert(gate.seats.begin(), late);
    const std::string sheet = text::options_sheet(gate, 3);
    const std::size_t first = sheet.find("You come late.");
    const std::size_t second = sheet.find(gate.seats.back().you);
    REQUIRE(first != std::string::npos);
    REQUIRE(second != std::string::npos);
    CHECK(first < second);
    CHECK(sheet.find("\"Who was told that he had gone?\"") > second);
    CHECK(sheet.find("1.\n") < second);
}
