#include "folders.h"
#include "store/db/file_database.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;
using learn::PanelCount;
using learn::PanelSide;
using learn::TapQuestion;

SCENARIO("what comes after an evening is kept with it") {
    const TempFolder folder;
    Saves saves = opened(folder);
    After& after = saves.after();
    const Id ada = id(90);
    REQUIRE(saves.profiles().add({ada, "Ada", kNow}));
    const Id run = a_run(saves, 1, ada);
    const Id choice = id(21);
    REQUIRE(saves.decisions().append(run, a_decision(21, 0)));

    GIVEN("somebody has looked back a day later") {
        const LookBack first{run, 1, "The boots.", kNow};
        REQUIRE(after.add_look_back(first));

        THEN("it is theirs, and the same day again changes nothing") {
            REQUIRE(after.add_look_back({run, 1, "Something else.", later(1)}));
            CHECK(after.look_backs(ada) == std::vector{first});
            CHECK(after.look_backs(std::nullopt)->empty());
        }
        THEN("another day stands beside it") {
            const LookBack next{run, 7, "", later(7)};
            REQUIRE(after.add_look_back(next));
            CHECK(after.look_backs(ada) == std::vector{first, next});
        }
        THEN("it goes with the evening") {
            REQUIRE(saves.erase_run(run, later(9)));
            CHECK(after.look_backs(ada)->empty());
        }
    }
    GIVEN("a tap about a choice") {
        REQUIRE(after.set_tap({run, choice, TapQuestion::would, "wait", kNow}));

        THEN("people may change their mind") {
            const Tap changed{run, choice, TapQuestion::would, "ask-who", later(1)};
            REQUIRE(after.set_tap(changed));
            CHECK(after.taps(run) == std::vector{changed});
        }
        THEN("it goes with the evening") {
            REQUIRE(saves.erase_run(run, later(9)));
            CHECK(after.taps(run)->empty());
        }
    }
    THEN("nothing is kept of what is not there, nor on a day that is none of the four") {
        CHECK(after.add_look_back({id(7), 1, "", kNow}).error().code == "unknown-reference");
        CHECK_FALSE(after.add_look_back({run, 2, "", kNow}));
        CHECK(after.set_tap({run, id(77), TapQuestion::why, "true", kNow}).error().code == "unknown-reference");
    }
}

SCENARIO("a panel is counted, and counted anew") {
    const TempFolder folder;
    Saves saves = opened(folder);
    Panels& panels = saves.panels();
    const PanelCount people{"kerb", "ask-who", PanelSide::people, 4};
    const PanelCount professionals{"kerb", "ask-who", PanelSide::professionals, 7};
    REQUIRE(panels.set("gate", professionals));
    REQUIRE(panels.set("gate", {"kerb", "ask-who", PanelSide::people, 9}));
    REQUIRE(panels.set("gate", people));
    REQUIRE(panels.set("other", {"kerb", "ask-who", PanelSide::people, 1}));
    CHECK(panels.of_scenario("gate") == std::vector{people, professionals});
    CHECK(panels.of_scenario("none")->empty());
    CHECK_FALSE(panels.set("gate", {"kerb", "ask-who", PanelSide::people, -1}));
    CHECK_FALSE(panels.set("gate", {"kerb", "ask-who", PanelSide::people, 1000}));
}
