/// The pages about the proof and the rules of play: their examples do what the page says, put into the sound scenario.
#include "content/diagnostics/pages.h"

#include <algorithm>

#include "defects.h"
#include "support/catch.h"

using namespace alongside;
using Codes = std::vector<std::string>;

namespace {

/// So few states that the failing example of P003 has too many.
constexpr std::size_t kTinyBudget = 300;

Codes found_in(const content::Page& page, const content::Example& example) {
    const std::size_t budget = page.code == "P003" ? kTinyBudget : app::CheckLimits{}.budget;
    const app::CheckReport report = support::check_text(support::with_example(example), budget);
    UNSCOPED_INFO(content::print(report.findings));
    return support::codes_of(report, page.code == "R002");
}

}  // namespace

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
