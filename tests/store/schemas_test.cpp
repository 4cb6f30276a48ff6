#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace {

std::string fixture(const std::string& name) {
    return test::read_project("tests/fixtures/store/" + name);
}

}  // namespace

SCENARIO("saves of every past schema open with everything in them") {
    const TempFolder folder;
    const std::filesystem::path database = folder.file("alongside.db");

    GIVEN("saves of schema 1") {
        outside(database, fixture("schema_1.sql"));
        REQUIRE(outside(database, "pragma user_version") == "1");
        Saves saves = opened(folder);

        THEN("the person is still there, with one who was erased") {
            const Id ada{"a0000000000000000000000000000001"};
            CHECK(saves.profiles().list() == std::vector{Profile{ada, "Ada", TimeMs{1738332301000}}});
            CHECK(saves.profiles().erased() ==
                  std::vector{Tombstone{Id{"a0000000000000000000000000000002"}, TimeMs{1738332302000}}});
            CHECK(saves.settings().get(ada, "theme").value() == std::optional<std::string>("dark"));
            CHECK(saves.device() == "d0000000000000000000000000000001");
        }
        THEN("the run is still there, to the last word") {
            const Id run{"b0000000000000000000000000000001"};
            const Id root{"c0000000000000000000000000000001"};
            const Id left{"c0000000000000000000000000000002"};
            const Id right{"c0000000000000000000000000000003"};
            const std::string device = "d0000000000000000000000000000001";

            const Run kept = saves.runs().get(run)->value();
            CHECK(kept.seed == 18446744073709551615ULL);
            CHECK(saves.scenario_versions().get(kept.scenario_sha256)->value().bytes == "abc");
            CHECK(saves.decisions().of_run(run) ==
                  std::vector<Decision>{{root, Id{}, "begin chair lease=gone", TimeMs{1738332303000}, device},
                                        {left, root, "hall.sit-down", TimeMs{1738332304000}, device},
                                        {right, root, "hall.wait", TimeMs{1738332305000}, device}});
            CHECK(saves.decisions().heads(run) == std::vector{Head{device, right}});
            CHECK(saves.outcomes().of_run(run) ==
                  std::vector{FrozenOutcome{run, left, 1, "{\"level\":\"asked\"}", 1, TimeMs{1738332306000}}});
            CHECK(saves.reflections().of_run(run) ==
                  std::vector{Reflection{Id{"e0000000000000000000000000000001"}, run, left, ReflectionKind::next_time,
                                         "Wait longer; it's their hall.", TimeMs{1738332307000}}});
        }
        THEN("it can be played on") {
            CHECK(saves.decisions().append(
                Id{"b0000000000000000000000000000001"},
                {id(9), Id{"c0000000000000000000000000000003"}, "hall.leave", kNow, saves.device()}));
        }
        THEN("its schema is the one that the migrations make") {
            const TempFolder fresh_folder;
            { const Saves closed = std::move(saves); }
            { const Saves fresh = opened(fresh_folder); }
            const std::string schema =
                "select group_concat(name || char(10) || sql) from (select * from sqlite_master "
                "where sql is not null order by name)";
            CHECK(outside(database, schema) == outside(fresh_folder.file("alongside.db"), schema));
        }
    }

    GIVEN("saves of schema 2") {
        outside(database, fixture("schema_2.sql"));
        REQUIRE(outside(database, "pragma user_version") == "2");
        Saves saves = opened(folder);
        const Id room{"f0000000000000000000000000000001"};

        THEN("the group session is still there, to the last line") {
            const StoredRoom kept = saves.rooms().get(room)->value();
            CHECK(kept.scenario_id == "hall");
            CHECK(kept.seed == 51966);
            CHECK(kept.opened_at == TimeMs{1738332308000});
            CHECK(saves.rooms().lines_of(room) ==
                  std::vector<RoomLine>{{1, "people 24", TimeMs{1738332308000}},
                                        {2, "go practice", TimeMs{1738332309000}},
                                        {3, "promise Ade | ring | it's Friday", TimeMs{1738332310000}}});
        }
        THEN("it goes on") {
            CHECK(saves.rooms().append(room, {{4, "pause", kNow}}));
        }
        THEN("a session that was erased has left its tombstone") {
            { const Saves closed = std::move(saves); }
            CHECK(outside(database, "select id from tombstone where kind = 'room'") ==
                  "f0000000000000000000000000000002");
        }
    }
}
