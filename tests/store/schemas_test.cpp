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

    GIVEN("saves of schema 3") {
        outside(database, fixture("schema_3.sql"));
        REQUIRE(outside(database, "pragma user_version") == "3");
        Saves saves = opened(folder);
        const Id room{"f0000000000000000000000000000001"};
        const std::string seat(64, '1');

        THEN("the phones of a session that was stopped in a vote still have their seats, and their ballots") {
            CHECK(saves.phones().seats_of(room) == std::vector<PhoneSeat>{{seat, false}, {std::string(64, '2'), true}});
            CHECK(saves.phones().ballots_of(room) == std::vector<vote::Ballot>{{"kerb.1", seat, "sit-down", 4}});
        }
        THEN("a vote goes on") {
            CHECK(saves.phones().put(room, {}, {{"kerb.1", seat, "wait", 5}}));
            CHECK(saves.phones().ballots_of(room)->size() == 1);
        }
    }

    GIVEN("saves of schema 4") {
        outside(database, fixture("schema_4.sql"));
        REQUIRE(outside(database, "pragma user_version") == "4");
        Saves saves = opened(folder);
        const Id ada{"a0000000000000000000000000000001"};

        THEN("what was worked out is still there, whoever did it") {
            CHECK(saves.works().list(ada, "power-map") ==
                  std::vector<KeptWork>{{Id{"90000000000000000000000000000001"}, ada, "power-map", "The lease",
                                         "who Gwen\nsay it's ours", TimeMs{1738332312000}}});
            CHECK(saves.works().list(std::nullopt, "power-map") ==
                  std::vector<KeptWork>{{Id{"90000000000000000000000000000002"}, std::nullopt, "power-map", "",
                                         "who Joan", TimeMs{1738332313000}}});
        }
        THEN("what was nobody's can be given a name now") {
            REQUIRE(saves.works().give_to(ada));
            CHECK(saves.works().list(ada, "power-map")->size() == 2);
        }
        THEN("work that was erased has left its tombstone") {
            { const Saves closed = std::move(saves); }
            CHECK(outside(database, "select id from tombstone where kind = 'practice'") ==
                  "90000000000000000000000000000003");
        }
    }

    GIVEN("saves of schema 5") {
        outside(database, fixture("schema_5.sql"));
        REQUIRE(outside(database, "pragma user_version") == "5");
        Saves saves = opened(folder);
        const Id ada{"a0000000000000000000000000000001"};

        THEN("what awards read is still there") {
            CHECK(saves.evidence().looks(ada) ==
                  std::vector<Look>{{Id{"b0000000000000000000000000000001"}, Id{"c0000000000000000000000000000002"},
                                     "power 0 9 4", TimeMs{1738332315000}}});
            CHECK(saves.evidence().reports(ada) ==
                  std::vector<ActionReport>{{Id{"91000000000000000000000000000001"},
                                             Id{"e0000000000000000000000000000001"}, ActionFate::otherwise,
                                             "I waited; she'd gone.", TimeMs{1738332316000}}});
        }
        THEN("a certificate keeps the number under which it was made out") {
            const Credential first{Id{"92000000000000000000000000000001"}, ada, "first-chair", TimeMs{1738332317000}};
            CHECK(saves.evidence().make_out({id(9), ada, "first-chair", kNow}) == first);
        }
        THEN("the profile opens with its PIN and with no other") {
            CHECK(saves.pins().check(ada, "red kettle", kNow) == PinAnswer{false, pin_wait_seconds(3)});
            CHECK(saves.pins().check(ada, "blue kettle", TimeMs{kNow.ms + 60'000}) == PinAnswer{true});
        }
        THEN("the files that she made of her data are still told") {
            CHECK(saves.data_exports().list(ada) ==
                  std::vector<DataExport>{{"/home/ada/my data.zip", TimeMs{1738332320000}}});
        }
        THEN("a run that was erased has left a tombstone that says whose it was") {
            { const Saves closed = std::move(saves); }
            CHECK(outside(database, "select profile_id from tombstone where kind = 'run'") == ada.text);
        }
    }
}

SCENARIO("saves of every past schema come to the one that the migrations make") {
    const auto* const past = GENERATE("schema_1.sql", "schema_2.sql", "schema_3.sql", "schema_4.sql", "schema_5.sql");
    INFO(past);
    const TempFolder folder;
    const TempFolder fresh;
    outside(folder.file("alongside.db"), fixture(past));
    { const Saves closed = opened(folder); }
    { const Saves closed = opened(fresh); }
    const std::string schema =
        "select group_concat(name || char(10) || sql) from (select * from sqlite_master where sql is not null order by "
        "name)";
    CHECK(outside(folder.file("alongside.db"), schema) == outside(fresh.file("alongside.db"), schema));
}
