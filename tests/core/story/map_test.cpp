#include "core/story/map.h"

#include "support/catch.h"
#include "support/random_story.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;

namespace {

/// Three turning points along the long way, one along the short; a quiet scene first.
Scenario two_ways() {
    return Story("two-ways")
        .minutes(12)
        .seat("chair", "gate")
        .seat("late", "third")
        .scene(scene("gate").go("first"))
        .scene(scene("first")
                   .turning("1")
                   .option(option("long").go("second"))
                   .option(option("short").go("last"))
                   .go("end"))
        .scene(scene("second").turning("2").option(option("x")).go("third"))
        .scene(scene("third").turning("3").option(option("x").go_if(flag("mad"), "out")).go("last"))
        .scene(scene("last").option(option("x")).go("end"))
        .flag("mad")
        .build();
}

}  // namespace

TEST_CASE("the turning points ahead are those of the longest way, this one included", "[map]") {
    CHECK(turning_points_ahead(two_ways()) == std::vector<int>{3, 3, 2, 1, 0});
}

TEST_CASE("minutes left go down with what there is to choose, and never below one", "[map]") {
    const Scenario story = two_ways();
    CHECK(minutes_left(story, 0) == 12);
    CHECK(minutes_left(story, 1) == 12);
    CHECK(minutes_left(story, 2) == 8);
    CHECK(minutes_left(story, 3) == 4);
    CHECK(minutes_left(story, 4) == 2);
}

TEST_CASE("a seat that begins late has minutes of its own", "[map]") {
    CHECK(minutes_of(two_ways(), 0) == 12);
    CHECK(minutes_of(two_ways(), 1) == 4);
}

TEST_CASE("minutes are rounded to the nearest", "[map]") {
    Scenario story = two_ways();
    story.minutes = 10;
    CHECK(minutes_left(story, 2) == 7);
    CHECK(minutes_left(story, 3) == 3);
}

TEST_CASE("a minute is left at least, where nothing is to be chosen too", "[map]") {
    const Scenario story = Story("quiet").scene(scene("a").go("end")).build();
    CHECK(minutes_left(story, 0) == 1);
}

TEST_CASE("once no turning point is left, the scenes to the end are counted", "[map]") {
    const Scenario story = Story("codas")
                               .scene(scene("hall").turning("1").option(option("x")).go("monday"))
                               .scene(scene("monday").option(option("x").go("stall")).option(option("y")).go("door"))
                               .scene(scene("stall").go("door"))
                               .scene(scene("door").option(option("x")).go("end"))
                               .build();
    CHECK(scenes_to_the_end(story, 0) == 0);
    CHECK(scenes_to_the_end(story, 1) == 2);
    CHECK(scenes_to_the_end(story, 2) == 1);
    CHECK(scenes_to_the_end(story, 3) == 1);
}

TEST_CASE("the scenes that can follow leave the ways out aside", "[map]") {
    const Scenario story = two_ways();
    CHECK(next_scenes(story.scenes[1]) == std::vector<SceneIndex>{2, 4});
    CHECK(next_scenes(story.scenes[4]).empty());
}

TEST_CASE("minutes left never grow along a run", "[map][property]") {
    for_each_story(100, [](const Scenario& story, Rng& rng) {
        const std::vector<std::string> walk = random_walk(story, rng);
        const std::size_t seat = fold(story, walk)->seat;
        State state = *fold(story, std::vector<std::string>{walk[0]});
        int left = minutes_of(story, seat);
        for (std::size_t i = 1; i < walk.size() && state.running(); ++i) {
            const Move move = *read_move(story, state, walk[i]);
            if (move.kind == Move::Kind::skip || move.kind == Move::Kind::curtain) {
                break;  // a skip may lead where no option leads
            }
            CHECK(minutes_left(story, state.scene) <= left);
            left = minutes_left(story, state.scene);
            make_move(story, state, move);
        }
    });
}
