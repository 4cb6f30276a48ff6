/// How long things stay: only what somebody chose goes, and never without having been announced.
#include "core/learn/retention.h"

#include "support/catch.h"

using namespace alongside;
using namespace alongside::learn;

namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

TimeMs day(std::int64_t number) {
    return {number * kDay};
}

Thing thing(const char* id, Belongs what, std::int64_t used) {
    return {Id{id}, what, day(used), id};
}

std::vector<std::string> ids_of(const std::vector<Thing>& things) {
    std::vector<std::string> ids;
    for (const Thing& one : things) {
        ids.push_back(one.id.text);
    }
    return ids;
}

using Ids = std::vector<std::string>;

constexpr Rules kNothingGoes = {};
constexpr Rules kUnfinishedGo = {Keep::quarter, Keep::for_good, Keep::for_good};

}  // namespace

SCENARIO("nothing goes unless somebody chose so") {
    const std::vector<Thing> things = {thing("a", Belongs::unfinished, 0), thing("b", Belongs::finished, 0),
                                       thing("c", Belongs::work, 0)};
    CHECK(leaving(things, kNothingGoes, day(9000)).empty());
    const Round round = round_at(day(9000), things, kNothingGoes, day(1));
    CHECK(round.go.empty());
    CHECK(round.announce.empty());
    CHECK(round.told == std::nullopt);
    CHECK(old_from(things[1], {Keep::quarter, Keep::year, Keep::quarter}) == day(365));
    CHECK(old_from(things[2], {Keep::quarter, Keep::year, Keep::three_years}) == day(1095));
    CHECK(keep_named("3-months") == Keep::quarter);
    CHECK(keep_named("soon") == std::nullopt);
}

SCENARIO("what is too old is announced, and goes seven days later") {
    const std::vector<Thing> things = {thing("old", Belongs::unfinished, 0),
                                       thing("older-soon", Belongs::unfinished, 5),
                                       thing("new", Belongs::unfinished, 90)};
    GIVEN("a day on which one thing is too old") {
        const Round first = round_at(day(91), things, kUnfinishedGo, std::nullopt);
        CHECK(first.go.empty());
        CHECK(ids_of(first.announce) == Ids{"old"});
        REQUIRE(first.told == day(91));

        THEN("before the seven days are over nothing happens") {
            const Round early = round_at({day(98).ms - 1}, things, kUnfinishedGo, first.told);
            CHECK(early.go.empty());
            CHECK(early.announce.empty());
            CHECK(early.told == first.told);
        }
        THEN("then it goes, and what came of age meanwhile is announced, not taken") {
            const Round second = round_at(day(98), things, kUnfinishedGo, first.told);
            CHECK(ids_of(second.go) == Ids{"old"});
            CHECK(ids_of(second.announce) == Ids{"older-soon"});
            CHECK(second.told == day(98));
        }
        THEN("what was used again meanwhile stays") {
            const Round second = round_at(day(98), {thing("old", Belongs::unfinished, 95)}, kUnfinishedGo, first.told);
            CHECK(second.go.empty());
            CHECK(second.told == std::nullopt);
        }
    }
    THEN("it is known before when each will go, the soonest first") {
        const auto all = leaving(things, kUnfinishedGo, day(93));
        REQUIRE(all.size() == 3);
        CHECK(all[0].thing.id.text == "old");
        CHECK(all[0].goes == day(100));
        CHECK(all[1].goes == day(103));
        CHECK(all[2].goes == day(188));
    }
}
