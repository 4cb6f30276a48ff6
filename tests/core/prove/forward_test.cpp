#include "core/prove/forward.h"

#include "core/prove/state_table.h"
#include "support/play.h"
#include "support/story_builder.h"
#include "wide_story.h"

using namespace alongside;
using namespace alongside::test;
using namespace alongside::prove;
using Texts = std::vector<std::string>;

namespace {

Texts reached_in(const Forward& proof, std::size_t part = 0) {
    Texts ids;
    for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
        if (proof.reached[part][outcome]) {
            ids.emplace_back(kOutcomeIds[outcome]);
        }
    }
    return ids;
}

const Range& on(const Forward& proof, Axis axis) {
    return proof.ranges[static_cast<std::size_t>(axis)];
}

Ask tonight(std::vector<int> facts) {
    Ask ask;
    ask.facts = std::move(facts);
    return ask;
}

/// The rare path: only who shares twice on the night of the few leads people to leave.
Scenario rare() {
    return Story("rare")
        .fact("crowd", {"many", "few"})
        .starts("context", 1)
        .scene(scene("one")
                   .turning("1")
                   .option(option("share").pen(Pen::shared).tag(Axis::power, +2).change("capacity", +1))
                   .option(option("tell").pen(Pen::told).tag(Axis::power, -1))
                   .go("two"))
        .scene(scene("two")
                   .turning("2")
                   .option(option("share")
                               .pen(Pen::shared)
                               .tag(Axis::power, +1)
                               .change("motivation", +1)
                               .go_if(var("crowd") == 1 && var("capacity") == 1, "out")
                               .go("end"))
                   .option(option("tell").pen(Pen::told).tag(Axis::honesty, +1))
                   .go("end"))
        .build();
}

}  // namespace

TEST_CASE("the proof finds every outcome that can happen, and no other", "[forward]") {
    CHECK(reached_in(forward(rare(), {})) == Texts{"L1-", "L3+", "out"});
    CHECK(reached_in(forward(rare(), tonight({0}))) == Texts{"L1-", "L3+"});
    CHECK(reached_in(forward(rare(), tonight({1}))) == Texts{"L1-", "out"});
}

TEST_CASE("skipping counts among the ways only if asked", "[forward]") {
    Ask ask;
    ask.with_skips = true;
    CHECK(reached_in(forward(rare(), ask)) == Texts{"L1-", "L3-", "L3+", "out"});
}

TEST_CASE("the range of an axis is exact, over all nights and for one", "[forward]") {
    CHECK(on(forward(rare(), {}), Axis::power) == Range{-1, 3});
    CHECK(on(forward(rare(), {}), Axis::honesty) == Range{0, 1});
    CHECK_FALSE(on(forward(rare(), {}), Axis::plain).exercised());
    Ask ask = tonight({0});
    ask.question = Question::scores;
    CHECK(on(forward(rare(), ask), Axis::power) == Range{-1, 3});
    ask.ungraded = {0};
    CHECK(on(forward(rare(), ask), Axis::power) == Range{0, 1});
}

TEST_CASE("a sum that every way reaches is no range", "[forward]") {
    const Scenario story =
        Story("same")
            .scene(scene("a").option(option("x").tag(Axis::plain, 2)).option(option("y").tag(Axis::plain, 2)).go("end"))
            .build();
    CHECK(on(forward(story, {}), Axis::plain) == Range{2, 2});
    CHECK_FALSE(on(forward(story, {}), Axis::plain).exercised());
}

TEST_CASE("a state in which nothing can be chosen is found, with the shortest way into it", "[forward]") {
    const Scenario story = Story("stuck")
                               .resource("weeks", 0, 3, 3)
                               .scene(scene("one")
                                          .option(option("slow").change("weeks", -2))
                                          .option(option("fast").change("weeks", -1))
                                          .option(option("reckless").change("weeks", -3).go("three"))
                                          .go("two"))
                               .scene(scene("two")
                                          .option(option("slow").change("weeks", -2))
                                          .option(option("fast").change("weeks", -1))
                                          .go("three"))
                               .scene(scene("three").option(option("plan").when(var("weeks") > 0)).go("end"))
                               .build();
    const Forward proof = forward(story, {});
    CHECK(proof.complete);
    REQUIRE(proof.stuck.size() == 1);
    CHECK(proof.stuck[0].scene == 2);
    CHECK(proof.stuck[0].choices == Texts{"begin chair", "reckless"});
}

TEST_CASE("the shortest way is told even if a longer one was found before", "[forward]") {
    // The long way leads through earlier scenes, which are visited first.
    const auto story = [](const When& when) {
        return Story("ways")
            .flag("far")
            .scene(scene("one").option(option("long")).option(option("short").go("four")).go("two"))
            .scene(scene("two").option(option("x")).go("three"))
            .scene(scene("three").option(option("x").set("far")).go("five"))
            .scene(scene("four").option(option("y")).go("five"))
            .scene(scene("five").option(option("leave").when(when)).go("end"))
            .build();
    };
    const Texts shortest = {"begin chair", "short", "y"};
    SECTION("into one state") {
        const Forward proof = forward(story(var("energy") > 5), {});
        REQUIRE(proof.stuck.size() == 1);
        CHECK(proof.stuck[0].choices == shortest);
    }
    SECTION("into one of two") {
        const Forward proof = forward(story(var("energy") == 5 || (flag("far") && var("energy") == 4)), {});
        REQUIRE(proof.stuck.size() == 1);
        CHECK(proof.stuck[0].choices == shortest);
    }
}

TEST_CASE("whoever can still listen is not stuck yet", "[forward]") {
    const auto story = [](int listens) {
        return Story("listen")
            .voice("callum")
            .listens(listens)
            .scene(scene("a").listen(listen("callum")).option(option("go-in").when(heard("callum"))).go("end"))
            .build();
    };
    CHECK(forward(story(1), {}).stuck.empty());
    CHECK(forward(story(0), {}).stuck.size() == 1);
}

TEST_CASE("a listen that gives listens back hides nothing from the proof", "[forward]") {
    const Scenario story = Story("generous")
                               .voice("callum")
                               .voice("gwen")
                               .listens(2)
                               .scene(scene("hall").option(option("spend").change("listens", -1)).go("corridor"))
                               .scene(scene("corridor")
                                          .listen(listen("callum").change("listens", +2))
                                          .listen(listen("gwen"))
                                          .option(option("leave").when(var("listens") == 2).go("out"))
                                          .option(option("stay"))
                                          .go("end"))
                               .build();
    CHECK(reached_in(forward(story, {})) == Texts{"L1-", "out"});
}

TEST_CASE("a stuck state that only one night knows is found with that night's opening", "[forward]") {
    const Scenario story = Story("night")
                               .fact("lease", {"gone", "challenged"})
                               .scene(scene("a").option(option("sign").when(var("lease") == 0)).go("end"))
                               .build();
    CHECK(forward(story, tonight({0})).stuck.empty());
    REQUIRE(forward(story, {}).stuck.size() == 1);
    CHECK(forward(story, {}).stuck[0].choices == Texts{"begin chair lease=challenged"});
}

TEST_CASE("each part has outcomes of its own", "[forward]") {
    const Scenario story = Story("parts")
                               .part("first")
                               .part("second", Level::voice)
                               .scene(scene("one")
                                          .part(0)
                                          .turning("1")
                                          .option(option("tell").pen(Pen::told))
                                          .option(option("lead").pen(Pen::led).go("out"))
                                          .go("two"))
                               .scene(scene("two").part(1).turning("2").option(option("lead").pen(Pen::led)).go("end"))
                               .build();
    const Forward proof = forward(story, {});
    CHECK(reached_in(proof, 0) == Texts{"L1-", "out"});
    CHECK(reached_in(proof, 1) == Texts{"L2-"});
}

TEST_CASE("a seat is proved from its own start", "[forward]") {
    const Scenario story = Story("seats")
                               .seat("chair", "one")
                               .seat("door", "two")
                               .scene(scene("one").turning("1").option(option("lead").pen(Pen::led)).go("end"))
                               .scene(scene("two").turning("2").option(option("ask").pen(Pen::asked)).go("end"))
                               .build();
    Ask ask;
    CHECK(reached_in(forward(story, ask)) == Texts{"L4-"});
    ask.seat = 1;
    CHECK(reached_in(forward(story, ask)) == Texts{"L2-"});
}

TEST_CASE("a story that runs to its end by itself is proved too", "[forward]") {
    const Scenario story = Story("passage").scene(scene("a").go("b")).scene(scene("b").go("end")).build();
    const Forward proof = forward(story, {});
    CHECK(proof.complete);
    CHECK(proof.states == 0);
    CHECK(reached_in(proof) == Texts{"L1-"});
}

TEST_CASE("a proof over its budget says that it is none", "[forward]") {
    Ask ask;
    ask.budget = 2;
    CHECK_FALSE(forward(rare(), ask).complete);
    ask.budget = 1000;
    CHECK(forward(rare(), ask).complete);
}

TEST_CASE("a story whose states do not fit says that nothing is proved", "[forward]") {
    const Forward proof = forward(wide_story(48), {});
    CHECK_FALSE(proof.complete);
    CHECK(proof.states == 0);
}

TEST_CASE("ways that come to the same state are counted once", "[forward]") {
    Story story("merge");
    for (int i = 0; i < 12; ++i) {
        story.scene(scene("s" + std::to_string(i))
                        .option(option("a"))
                        .option(option("b"))
                        .go(i == 11 ? "end" : "s" + std::to_string(i + 1)));
    }
    CHECK(forward(story.build(), {}).states == 12);
}

TEST_CASE("the facts of a state are read back in the order of the scenario", "[forward]") {
    const Scenario story = Story("facts")
                               .fact("lease", {"gone", "challenged"})
                               .fact("crowd", {"a", "b", "c"})
                               .scene(scene("a").go("end"))
                               .build();
    CHECK(facts_of(story, *read_opening(story, "begin chair crowd=c lease=challenged")) == std::vector<int>{1, 2});
}

TEST_CASE("keys that differ in any word are different keys", "[table]") {
    StateTable table;
    std::uint32_t next = 0;
    for (const Key& key : {Key{{1, 0, 0}}, Key{{0, 1, 0}}, Key{{0, 0, 1}}, Key{{1, 1, 0}}, Key{{1, 0, 1}}}) {
        CHECK(table.position_of(key) == next++);
    }
    for (std::uint64_t i = 2; i < 200; ++i) {
        CHECK(table.position_of(Key{{0, 0, i}}) == next++);
        CHECK(table.position_of(Key{{0, i, 0}}) == next++);
    }
    CHECK(table.position_of(Key{{1, 0, 1}}) == 4);
}

TEST_CASE("a table keeps each key once, in the order in which it came", "[table]") {
    StateTable table;
    for (int round = 0; round < 2; ++round) {
        for (std::uint64_t i = 0; i < 1000; ++i) {
            CHECK(table.position_of(Key{{i, i << 60U, i % 7}}) == i);
        }
    }
    CHECK(table.size() == 1000);
    CHECK(table[999] == Key{{999, std::uint64_t{999} << 60U, 999 % 7}});
    table.clear();
    CHECK(table.size() == 0);
}
