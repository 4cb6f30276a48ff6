/// The pages about the proof and the rules of play: their examples do what the page says, put into the sound scenario.
#include "content/diagnostics/pages.h"

#include <algorithm>

#include "app/walks.h"
#include "content/scenario_reader.h"
#include "defects.h"
#include "support/catch.h"

using namespace alongside;
using Codes = std::vector<std::string>;

namespace {

const std::filesystem::path kScenarios = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "scenarios";

/// So few states that the failing example of P003 has too many.
constexpr std::size_t kTinyBudget = 300;

Codes found_in(const content::Page& page, const content::Example& example) {
    const std::size_t budget = page.code == "P003" ? kTinyBudget : app::CheckLimits{}.budget;
    const app::CheckReport report = support::check_text(support::with_example(example), budget);
    UNSCOPED_INFO(content::print(report.findings));
    return support::codes_of(report, page.code == "R002");
}

/// What is found in a walk through the sound scenario.
Codes found_in_walk(const content::Example& example) {
    REQUIRE(example.kind == "walk");
    const auto sound =
        content::read_scenario(support::sound_with({}), "sound.yaml", content::read_library(kScenarios).world);
    REQUIRE(sound.scenario);
    const auto read = content::read_walk(example.text, "walk.yaml", *sound.scenario);
    INFO(content::print(read.findings));
    REQUIRE(read.walk);
    Codes codes;
    for (const content::Diagnostic& finding : app::replay_walk(*sound.scenario, *read.walk, "walk.yaml")) {
        codes.push_back(finding.code);
    }
    return codes;
}

}  // namespace

TEST_CASE("each page about walks shows one that fails and one that goes") {
    for (const std::string_view code : {"W001", "W002"}) {
        const content::Page page = content::find_page(code).value();
        CHECK(found_in_walk(page.failing) == Codes{page.code});
        CHECK(found_in_walk(page.mended) == Codes{});
    }
}

TEST_CASE("the proof and the rules find in each page's examples what the page says") {
    for (const content::PageSource& source : content::page_sources()) {
        if (source.code.front() != 'P' && source.code.front() != 'R') {
            continue;
        }
        const content::Page page = content::read_page(source).value();
        INFO(source.code);
        Codes found = found_in(page, page.failing);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        CHECK(found == Codes{page.code});
        CHECK(found_in(page, page.mended) == Codes{});
        CHECK(page.failing.kind == "sound");
    }
}
