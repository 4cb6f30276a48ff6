#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("what awards read is kept beside outcomes") {
    const TempFolder folder;
    Saves saves = opened(folder);
    Evidence& evidence = saves.evidence();
    const Id ada = id(90);
    REQUIRE(saves.profiles().add({ada, "Ada", kNow}));
    const Id run = a_run(saves, 1, ada);
    const Id ending = id(21);
    REQUIRE(saves.decisions().append(run, a_decision(21, 0)));

    GIVEN("a closer look whose axes were not worked out") {
        REQUIRE(evidence.keep_look({run, ending, "", kNow}));

        THEN("looking again adds them, and after that nothing changes them") {
            REQUIRE(evidence.keep_look({run, ending, "PW=2/-3..4", later(1)}));
            REQUIRE(evidence.keep_look({run, ending, "PW=0/-3..4", later(2)}));
            CHECK(evidence.looks(ada) == std::vector{Look{run, ending, "PW=2/-3..4", kNow}});
            CHECK(evidence.looks(std::nullopt)->empty());
        }
    }
    GIVEN("something to do next time") {
        const Id deed = id(31);
        REQUIRE(saves.reflections().add({deed, run, ending, ReflectionKind::next_time, "Ring Gwen first.", kNow}));
        CHECK(saves.reflections().of_profile(ada)->size() == 1);
        CHECK(saves.reflections().of_profile(std::nullopt)->empty());

        THEN("every report of it is kept, the oldest first") {
            const std::vector<ActionReport> reports{
                {id(41), deed, ActionFate::not_done, "She was away.", later(kDay)},
                {id(42), deed, ActionFate::otherwise, "", later(2 * kDay)},
                {id(43), deed, ActionFate::done, "She rang back. ☕", later(3 * kDay)}};
            for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
                REQUIRE(evidence.add_report(*report));
            }
            CHECK(evidence.reports(ada) == reports);
            CHECK(evidence.reports(std::nullopt)->empty());
        }
        THEN("a report of something that nobody wrote is refused") {
            CHECK(evidence.add_report({id(41), id(77), ActionFate::done, "", kNow}).error().code ==
                  "unknown-reference");
        }
    }
    GIVEN("a certificate") {
        const Credential first{id(51), ada, "explorer", kNow};
        REQUIRE(evidence.make_out(first) == first);

        THEN("the same award has the same number ever after") {
            CHECK(evidence.make_out({id(52), ada, "explorer", later(kDay)}) == first);
            CHECK(evidence.make_out({id(53), ada, "practitioner", later(kDay)})->id == id(53));
        }
        THEN("nobody gets one who is not there") {
            CHECK(evidence.make_out({id(52), id(77), "explorer", kNow}).error().code == "unknown-reference");
        }
    }
    GIVEN("all of it") {
        REQUIRE(evidence.keep_look({run, ending, "", kNow}));
        REQUIRE(saves.reflections().add({id(31), run, ending, ReflectionKind::next_time, "Ring.", kNow}));
        REQUIRE(evidence.add_report({id(41), id(31), ActionFate::done, "Rang.", kNow}));
        REQUIRE(evidence.make_out({id(51), ada, "explorer", kNow}));

        THEN("erasing the person erases it") {
            REQUIRE(saves.erase_profile(ada, later(1)));
            { const Saves closed = std::move(saves); }
            CHECK(outside(folder.file("alongside.db"),
                          "select (select count(*) from look) + (select count(*) from action_report) + "
                          "(select count(*) from credential)") == "0");
        }
    }
}
