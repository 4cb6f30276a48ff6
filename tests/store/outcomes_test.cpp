#include "kept.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("an ending is frozen once, and the first answer counts", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    Outcomes& outcomes = saves.outcomes();
    const Id run = a_run(saves, 1);
    REQUIRE(saves.decisions().append(run, a_decision(21, 0)));
    REQUIRE(saves.decisions().append(run, a_decision(22, 21)));
    REQUIRE(saves.decisions().append(run, a_decision(23, 21)));
    const FrozenOutcome first{run, id(22), 1, R"({"level":"asked"})", 4, kNow};

    WHEN("an ending is frozen") {
        CHECK(outcomes.freeze(first) == first);
        THEN("it comes back as it was") {
            CHECK(outcomes.of_run(run) == std::vector{first});
        }
        AND_WHEN("the same ending is frozen again with a better result") {
            const Result<FrozenOutcome> again = outcomes.freeze({run, id(22), 1, "better", 5, later(kDay)});
            THEN("the first answer counts") {
                CHECK(again == first);
                CHECK(outcomes.of_run(run) == std::vector{first});
            }
        }
        AND_WHEN("somebody goes back and reaches another ending, by a clock that runs behind") {
            const Result<FrozenOutcome> second = outcomes.freeze({run, id(23), 1, "other", 4, TimeMs{0}});
            THEN("that one is the second") {
                REQUIRE(second);
                CHECK(second->place == 2);
                CHECK(outcomes.of_run(run) == std::vector{first, *second});
            }
        }
    }
    WHEN("the decision is not in the run") {
        CHECK(outcomes.freeze({run, id(99), 1, "{}", 4, kNow}).error().code == "unknown-reference");
    }
    WHEN("the run is not there") {
        CHECK(outcomes.freeze({id(99), id(22), 1, "{}", 4, kNow}).error() ==
              Error{"unknown-reference", "This belongs to something that is not in the saves, so it was not saved."});
    }
}

SCENARIO("awards read the outcomes of a whole profile", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
    const Id late = a_run(saves, 11, id(1), later(2));
    const Id early = a_run(saves, 12, id(1), later(1));
    const Id guest = a_run(saves, 13);
    for (const Id& run : {late, early, guest}) {
        REQUIRE(saves.decisions().append(run, a_decision(21, 0)));
        REQUIRE(saves.outcomes().freeze({run, id(21), 1, "{}", 1, kNow}));
    }
    const std::vector<FrozenOutcome> found = saves.outcomes().of_profile(id(1)).value();
    REQUIRE(found.size() == 2);
    CHECK(found[0].run == early);
    CHECK(found[1].run == late);
    CHECK(saves.outcomes().of_profile(std::nullopt)->size() == 1);
}
