#include "core/vote/plan.h"

#include "made_story.h"

using namespace alongside::vote;
using alongside::vote::test::MadeStory;

namespace {

/// A way of `count` turning points with curtains at some of them.
std::vector<Leg> way_of(std::size_t count, const std::vector<std::size_t>& curtains) {
    std::vector<Leg> way;
    for (std::size_t i = 0; i < count; ++i) {
        const bool curtain = std::find(curtains.begin(), curtains.end(), i) != curtains.end();
        way.push_back({"t" + std::to_string(i), "Turning", 1, curtain});
    }
    return way;
}

/// "QDQ|" : a letter for each turning point that is played.
std::string shape(const Plan& plan) {
    std::string letters;
    for (const Planned& planned : plan.turnings) {
        letters += planned.left ? "" : planned.pace == Pace::deep ? "D" : planned.pace == Pace::quick ? "Q" : "a";
    }
    return letters;
}

Plan planned(int minutes, const std::vector<Leg>& way) {
    Setup setup;
    setup.minutes = minutes;
    return make_plan(setup, way);
}

}  // namespace

SCENARIO("sixty minutes are one deep turning point and three quick ones, and then the curtain") {
    const Plan plan = planned(60, way_of(8, {4}));
    CHECK(shape(plan) == "QDQQ");
    CHECK(plan.stop == "t4");
    CHECK(plan.welcome == 5);
    CHECK(plan.practice == 2);
    CHECK(plan.debrief == 15);
    CHECK(plan.promises == 5);
    CHECK(plan.total == 5 + 2 + 17 + 3 * 4 + 15 + 5);
    CHECK(plan.over == -4);
    CHECK(plan.turnings[0].after == 7);
    CHECK(plan.turnings[1].after == 11);
    CHECK(plan.turnings[2].after == 28);
}

SCENARIO("where no curtain stands just there, those before it are taken aloud") {
    CHECK(shape(planned(60, way_of(8, {5}))) == "QDQQa");
    CHECK(planned(60, way_of(8, {5})).over == -1);
    GIVEN("the only curtain too far away") {
        const Plan plan = planned(60, way_of(11, {9}));
        THEN("the plan says by how much it is too long") {
            CHECK(plan.stop == "t9");
            CHECK(plan.over == 11);
        }
    }
    GIVEN("a curtain too far away, and an earlier one") {
        CHECK(planned(60, way_of(11, {3, 9})).stop == "t3");
        CHECK(shape(planned(60, way_of(11, {3, 9}))) == "QDQ");
    }
}

SCENARIO("the heaviest turning point is looked at closely, but never the first") {
    std::vector<Leg> way = way_of(8, {4});
    way[3].weight = 2;
    CHECK(shape(planned(60, way)) == "QQQD");
    way[0].weight = 3;
    CHECK(shape(planned(60, way)) == "QQQD");
}

SCENARIO("short and long sessions") {
    CHECK(shape(planned(20, way_of(8, {2, 4}))) == "QQ");
    CHECK(shape(planned(15, way_of(8, {1, 4}))) == "Q");
    CHECK(shape(planned(90, way_of(8, {4, 7}))) == "QDQQQQQ");
    CHECK(planned(90, way_of(8, {4, 7})).pause == 10);
    CHECK(shape(planned(240, way_of(8, {4}))) == "QDDDDDDD");
    CHECK(planned(240, way_of(8, {4})).stop.empty());
    CHECK(shape(planned(60, way_of(1, {}))) == "Q");
    CHECK(shape(planned(60, {})).empty());
}

SCENARIO("what the trainer changes stays changed") {
    Setup setup;
    setup.paces = {{"t0", Pace::deep}, {"t1", Pace::aloud}};
    setup.stop = kStoryEnd;
    const Plan plan = make_plan(setup, way_of(6, {4}));
    CHECK(shape(plan).substr(0, 2) == "Da");
    CHECK(plan.stop.empty());
    setup.stop = "t4";
    CHECK(make_plan(setup, way_of(6, {4})).stop == "t4");
    GIVEN("a stop where no curtain stands") {
        setup.stop = "t2";
        THEN("it is the plan's own") {
            CHECK(make_plan(setup, way_of(6, {4})).stop == "t4");
        }
    }
}

SCENARIO("the sum of a plan is the sum of its parts, whatever is asked for") {
    for (int minutes = kFewestMinutes; minutes <= kMostMinutes; ++minutes) {
        for (const std::size_t count : {0U, 1U, 2U, 5U, 9U, 24U}) {
            const Plan plan = planned(minutes, way_of(count, {2, 4, 7}));
            int sum = plan.welcome + plan.practice + plan.pause + plan.debrief + plan.promises;
            for (const Planned& one : plan.turnings) {
                CHECK(one.minutes == (one.left ? 0 : minutes_of(one.pace)));
                sum += one.minutes;
            }
            REQUIRE(plan.total == sum);
            REQUIRE(plan.over == plan.total - minutes);
            REQUIRE(plan.turnings.size() == count);
        }
    }
}
