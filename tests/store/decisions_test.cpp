#include "kept.h"
#include "store/db/errors.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("a run is a tree of decisions", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    Decisions& decisions = saves.decisions();
    const Id run = a_run(saves, 1);

    GIVEN("a run without decisions") {
        THEN("it has no rows and no head") {
            CHECK(decisions.of_run(run)->empty());
            CHECK(decisions.heads(run)->empty());
        }
    }
    WHEN("decisions are appended") {
        REQUIRE(decisions.append(run, a_decision(21, 0)));
        REQUIRE(decisions.append(run, a_decision(22, 21)));
        THEN("they come back as they were, parents before children") {
            CHECK(decisions.of_run(run) == std::vector{a_decision(21, 0), a_decision(22, 21)});
        }
        THEN("the head stands on the last") {
            CHECK(decisions.heads(run) == std::vector{Head{"this-machine", id(22)}});
        }
    }
    WHEN("the clock runs backwards") {
        REQUIRE(decisions.append(run, a_decision(23, 0, later(2))));
        REQUIRE(decisions.append(run, a_decision(22, 23, later(1))));
        REQUIRE(decisions.append(run, a_decision(21, 22, kNow)));
        THEN("order comes from parents all the same") {
            CHECK(decisions.of_run(run) ==
                  std::vector{a_decision(23, 0, later(2)), a_decision(22, 23, later(1)), a_decision(21, 22, kNow)});
        }
    }
    WHEN("somebody goes back, so that the next decision has an earlier parent") {
        REQUIRE(decisions.append(run, a_decision(21, 0)));
        REQUIRE(decisions.append(run, a_decision(22, 21, later(1))));
        REQUIRE(decisions.append(run, a_decision(23, 22, later(2))));
        REQUIRE(decisions.append(run, a_decision(24, 21, later(3))));
        THEN("both branches stay, and the head is on the new one") {
            const std::vector<Decision> rows = decisions.of_run(run).value();
            CHECK(path_to(rows, id(23)).size() == 3);
            CHECK(path_to(rows, id(24)).size() == 2);
            CHECK(decisions.heads(run) == std::vector{Head{"this-machine", id(24)}});
        }
    }
    WHEN("two machines play on from the same decision") {
        Decision elsewhere = a_decision(23, 21, later(5));
        elsewhere.device = "other-machine";
        REQUIRE(decisions.append(run, a_decision(21, 0)));
        REQUIRE(decisions.append(run, elsewhere));
        REQUIRE(decisions.append(run, a_decision(22, 21, later(1))));
        THEN("each has its head, the newest first") {
            CHECK(decisions.heads(run) == std::vector{Head{"other-machine", id(23)}, Head{"this-machine", id(22)}});
        }
    }
    WHEN("the parent is not in this run") {
        const Id other = a_run(saves, 2);
        REQUIRE(decisions.append(other, a_decision(31, 0)));
        const Result<void> appended = decisions.append(run, a_decision(32, 31));
        THEN("neither the row nor the head is written") {
            REQUIRE_FALSE(appended);
            CHECK(
                appended.error() ==
                Error{"unknown-reference", "This belongs to something that is not in the saves, so it was not saved."});
            CHECK(decisions.of_run(run)->empty());
            CHECK(decisions.heads(run)->empty());
        }
        THEN("the next decision is saved as if nothing had happened") {
            REQUIRE(decisions.append(run, a_decision(33, 0)));
            CHECK(decisions.of_run(run)->size() == 1);
        }
    }
    WHEN("a decision is appended twice") {
        REQUIRE(decisions.append(run, a_decision(21, 0)));
        REQUIRE(decisions.append(run, a_decision(22, 21)));
        const Result<void> again = decisions.append(run, a_decision(21, 0));
        THEN("the second is refused and the head stays") {
            CHECK(again.error() == Error{"already-there", "This has been saved before, so it was not saved again."});
            CHECK(decisions.heads(run) == std::vector{Head{"this-machine", id(22)}});
        }
    }
    WHEN("a text holds a zero byte") {
        Decision decision = a_decision(21, 0);
        decision.choice = std::string("a\0b", 3);
        CHECK(decisions.append(run, decision).error().code == "nul");
        CHECK(decisions.of_run(run)->empty());
    }
}

SCENARIO("the database itself refuses to change what was decided", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    const Id run = a_run(saves, 1);
    REQUIRE(saves.decisions().append(run, a_decision(21, 0)));
    REQUIRE(saves.outcomes().freeze({run, id(21), 1, "{}", 1, kNow}));
    for (const char* change : {"update decision set choice_id = 'another'", "update outcome set outcome = 'better'"}) {
        const Result<void> changed = attempt([&] { saves.database().session() << change; });
        REQUIRE_FALSE(changed);
        CHECK(changed.error() == Error{"never-changes", "What has been decided is never changed in the saves."});
    }
}
