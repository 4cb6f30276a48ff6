#include "text/options_sheet.h"

#include "support/desk.h"

using namespace alongside;

TEST_CASE("a sheet has every option that can be met, none of the story, and the marks below the fold") {
    support::TestDesk desk(false);
    const Scenario& gate = *desk.shelved().scenario;
    const std::string sheet = text::options_sheet(gate, 3);
    const std::size_t fold = sheet.find("fold here");
    REQUIRE(fold != std::string::npos);
    const std::string top = sheet.substr(0, fold);
    for (const Scene& scene : gate.scenes) {
        for (const Option& option : scene.options) {
            CHECK((top.find(option.text) != std::string::npos) == scene.is_turning_point());
        }
    }
    CHECK(top.find("Rain.") == std::string::npos);
    CHECK(top.find("van") == std::string::npos);
    CHECK(sheet.find("van", fold) != std::string::npos);
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
    const char letter = sheet[at - 3];
    const std::size_t marks = sheet.find("gives most to:\n  1. ");
    REQUIRE(marks != std::string::npos);
    CHECK(sheet[marks + std::string("gives most to:\n  1. ").size()] == letter);

    for (Option& option : bell.options) {
        option.tags.clear();
    }
    CHECK(text::options_sheet(gate, 3).find("1. A or B or C\n") != std::string::npos);
}
