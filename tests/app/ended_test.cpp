#include "app/ended.h"

#include "support/catch.h"

using namespace alongside::app;

TEST_CASE("what is frozen of an ending is read back by chair and part", "[awards]") {
    const Ended both = ended_in("chair L3+ L2-");
    CHECK(both.chair == "chair");
    CHECK(both.parts == std::vector<std::string>{"L3+", "L2-"});
    CHECK_FALSE(both.well());
    CHECK_FALSE(both.stopped_early());

    CHECK(ended_in("apprentice L4+ L2+").well());

    const Ended curtain = ended_in("chair L3+ curtain");
    CHECK(curtain.stopped_early());
    CHECK_FALSE(curtain.well());
}

TEST_CASE("a text that tells of no ending claims none", "[awards]") {
    for (const char* text : {"", "chair", "chair ", " "}) {
        INFO(text);
        CHECK_FALSE(ended_in(text).well());
        CHECK_FALSE(ended_in(text).stopped_early());
    }
}
