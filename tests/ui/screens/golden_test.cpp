/// Every sample screen as its semantic tree, against the text that was read and agreed to.
///
/// After a wanted change run with ALONGSIDE_GOLDEN=write and read the difference of tests/golden.
#include "support/golden.h"

#include "shown.h"

using namespace alongside;
using test::Shown;

TEST_CASE("each sample screen reads as agreed", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            test::reads_as_agreed(name, shown.ui.tree_text());
        }
    }
}

TEST_CASE("there is no sample of a name that is not in the list", "[screens]") {
    CHECK_FALSE(ui::screens::sample("nowhere").has_value());
    CHECK_FALSE(ui::screens::sample("").has_value());
}
