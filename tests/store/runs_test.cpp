#include "kept.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace {

std::vector<Id> ids_of(const Result<std::vector<Run>>& runs) {
    std::vector<Id> ids;
    for (const Run& run : runs.value()) {
        ids.push_back(run.id);
    }
    return ids;
}

}  // namespace

SCENARIO("a run says who plays which version with which seed", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    const std::string sha256 = saves.scenario_versions().put_if_absent("hall", "bytes", kNow).value();

    THEN("a run comes back as it was, the largest seed included") {
        const Run run{id(1), std::nullopt, "hall", sha256, 0xffff'ffff'ffff'ffffULL, 3, kNow};
        REQUIRE(saves.runs().create(run));
        CHECK(saves.runs().get(id(1)).value() == std::optional(run));
    }
    THEN("an unknown run is nothing, not an error") {
        CHECK(saves.runs().get(id(1)).value() == std::optional<Run>());
    }
    WHEN("its scenario version has not been put") {
        const Result<void> created =
            saves.runs().create({id(1), std::nullopt, "hall", std::string(64, '0'), 7, 1, kNow});
        THEN("it is refused") {
            REQUIRE_FALSE(created);
            CHECK(created.error() == Error{"unknown-reference",
                                           "This belongs to something that is not in the saves, so it was not saved."});
        }
    }
    WHEN("its profile is not there") {
        CHECK(saves.runs().create({id(1), id(9), "hall", sha256, 7, 1, kNow}).error().code == "unknown-reference");
    }
    WHEN("it is created twice") {
        const Run run{id(1), std::nullopt, "hall", sha256, 7, 1, kNow};
        REQUIRE(saves.runs().create(run));
        CHECK(saves.runs().create(run).error() ==
              Error{"already-there", "This has been saved before, so it was not saved again."});
    }
    WHEN("its id is not an id") {
        CHECK(saves.runs().create({Id{"short"}, std::nullopt, "hall", sha256, 7, 1, kNow}).error() ==
              Error{"not-allowed", "The saves do not allow such a value, so it was not saved."});
    }
}

SCENARIO("runs are listed by profile, and the latest unfinished one is offered again", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
    const Id of_guest = a_run(saves, 11, std::nullopt, later(3));
    const Id earlier = a_run(saves, 12, id(1), later(1));
    const Id latest = a_run(saves, 13, id(1), later(2));

    THEN("each sees their own, the latest first") {
        CHECK(ids_of(saves.runs().list(id(1))) == std::vector{latest, earlier});
        CHECK(ids_of(saves.runs().list(std::nullopt)) == std::vector{of_guest});
    }
    THEN("the latest is unfinished") {
        CHECK(saves.runs().latest_unfinished(id(1), "hall")->value().id == latest);
        CHECK(saves.runs().latest_unfinished(std::nullopt, "hall")->value().id == of_guest);
        CHECK(saves.runs().latest_unfinished(id(1), "library").value() == std::optional<Run>());
    }
    WHEN("the latest ends") {
        REQUIRE(saves.decisions().append(latest, a_decision(21, 0)));
        REQUIRE(saves.outcomes().freeze({latest, id(21), 1, "{}", 1, kNow}));
        THEN("the one before it is offered") {
            CHECK(saves.runs().latest_unfinished(id(1), "hall")->value().id == earlier);
        }
    }
}

SCENARIO("a guest's run can be given to a profile", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
    const Id run = a_run(saves, 11);

    WHEN("it is given") {
        REQUIRE(saves.runs().give(run, id(1)));
        THEN("it is hers and no longer the guest's") {
            CHECK(ids_of(saves.runs().list(id(1))) == std::vector{run});
            CHECK(saves.runs().list(std::nullopt)->empty());
        }
    }
    WHEN("the profile is not there") {
        CHECK(saves.runs().give(run, id(9)).error().code == "unknown-reference");
        CHECK(ids_of(saves.runs().list(std::nullopt)) == std::vector{run});
    }
    WHEN("the run is not there") {
        CHECK(saves.runs().give(id(99), id(1)).error().code == "no-such-run");
    }
}

SCENARIO("a run moves over to another version of its scenario", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    const Id run = a_run(saves, 11);
    const std::string edited = saves.scenario_versions().put_if_absent("hall", "title: The new hall", kNow).value();
    Decision elsewhere = a_decision(23, 21, later(5));
    elsewhere.device = "other-machine";
    REQUIRE(saves.decisions().append(run, a_decision(21, 0)));
    REQUIRE(saves.decisions().append(run, a_decision(22, 21, later(1))));
    REQUIRE(saves.decisions().append(run, elsewhere));

    WHEN("it moves to where the other version still follows") {
        REQUIRE(saves.runs().move_over(run, edited, "this-machine", id(21)));
        THEN("it stands there, on that version, and no row is gone") {
            CHECK(saves.runs().get(run)->value().scenario_sha256 == edited);
            CHECK(saves.decisions().heads(run) == std::vector{Head{"this-machine", id(21)}});
            CHECK(saves.decisions().of_run(run)->size() == 3);
        }
        THEN("it can be played on from there") {
            REQUIRE(saves.decisions().append(run, a_decision(24, 21, later(9))));
            CHECK(saves.decisions().heads(run) == std::vector{Head{"this-machine", id(24)}});
        }
    }
    WHEN("the version, the decision or the run is not there") {
        CHECK(saves.runs().move_over(run, std::string(64, '0'), "this-machine", id(21)).error().code ==
              "unknown-reference");
        CHECK(saves.runs().move_over(run, edited, "this-machine", id(99)).error().code == "unknown-reference");
        CHECK(saves.runs().move_over(id(99), edited, "this-machine", id(21)).error().code == "no-such-run");
        THEN("nothing has changed") {
            CHECK(saves.runs().get(run)->value().scenario_sha256 != edited);
            CHECK(saves.decisions().heads(run)->size() == 2);
        }
    }
}
