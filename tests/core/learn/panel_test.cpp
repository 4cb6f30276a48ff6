/// What of a panel's counts anybody may see.
#include "core/learn/panel.h"

#include <vector>

#include "support/catch.h"

using namespace alongside::learn;

TEST_CASE("counts under three say nothing, not even that they are none", "[panel]") {
    CHECK(shown(0) == std::nullopt);
    CHECK(shown(2) == std::nullopt);
    CHECK(shown(3) == 3);
}

TEST_CASE("sides, scenes and options are counted apart", "[panel]") {
    const std::vector<PanelCount> counts = {{"kerb", "ask-who", PanelSide::people, 5},
                                            {"kerb", "ask-who", PanelSide::professionals, 2},
                                            {"bell", "ask-who", PanelSide::people, 9}};
    CHECK(chosen_by(counts, "kerb", "ask-who", PanelSide::people) == 5);
    CHECK(chosen_by(counts, "kerb", "ask-who", PanelSide::professionals) == 2);
    CHECK(chosen_by(counts, "kerb", "stand-there", PanelSide::people) == 0);
    CHECK(has_panel(counts, "kerb", PanelSide::people));
    CHECK_FALSE(has_panel(counts, "kerb", PanelSide::professionals));
    CHECK_FALSE(has_panel(counts, "gate", PanelSide::people));
}

TEST_CASE("the sides of a panel have names, and nothing else is a side", "[panel]") {
    for (const PanelSide side : kPanelSides) {
        CHECK(panel_side_named(name_of(side)) == side);
    }
    CHECK(panel_side_named("trainers") == std::nullopt);
}
