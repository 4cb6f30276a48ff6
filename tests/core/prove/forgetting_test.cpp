/// Small stories in which forgetting one thing too many would hide an ending: each reads in one place what was decided
/// in another, by a rule that is easily overlooked.
#include "core/prove/forward.h"
#include "support/catch.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;

namespace {

std::string reached_in(const Scenario& story, bool with_skips = false) {
    prove::Ask ask;
    ask.with_skips = with_skips;
    std::string ids;
    const prove::Forward proof = prove::forward(story, ask);
    for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
        if (proof.reached[0][outcome]) {
            ids += (ids.empty() ? "" : " ") + std::string(kOutcomeIds[outcome]);
        }
    }
    return ids;
}

}  // namespace

TEST_CASE("the stance of somebody to whom a promise may yet slide is remembered one step finer", "[forward]") {
    const Scenario story = Story("slide")
                               .person("gwen", Stance::willing)
                               .promise("numbers", "gwen", "due")
                               .scene(scene("start")
                                          .option(option("plain").makes("numbers"))
                                          .option(option("warm").makes("numbers").change("gwen", +1))
                                          .go("due"))
                               .scene(scene("due").option(option("busy").go_if(var("gwen") >= 1, "out").go("end")))
                               .build();
    CHECK(reached_in(story) == "L1- out");
}

TEST_CASE("assurances are remembered for a promise that may yet be kept or slide", "[forward]") {
    const Scenario story = Story("assured")
                               .voice("marta")
                               .promise("numbers", "marta", "due")
                               .starts("context", 1)
                               .starts("capacity", 1)
                               .starts("motivation", 1)
                               .scene(scene("start")
                                          .option(option("plain").makes("numbers"))
                                          .option(option("sure").makes("numbers").change("assurances", +2))
                                          .go("due"))
                               .scene(scene("due").option(option("busy")).go("end"))
                               .build();
    CHECK(reached_in(story) == "L1- L1+");
}

TEST_CASE("what opens a listen is remembered", "[forward]") {
    const Scenario story =
        Story("open")
            .voice("callum")
            .flag("asked")
            .listens(1)
            .scene(scene("start").option(option("ask").set("asked")).option(option("wait")).go("corridor"))
            .scene(scene("corridor")
                       .listen(listen("callum").when(flag("asked")).change("room", -3))
                       .option(option("x"))
                       .go("end"))
            .build();
    CHECK(reached_in(story) == "L1- out");
}

TEST_CASE("a fact that only opens a listen is drawn", "[forward]") {
    const Scenario story = Story("fact")
                               .voice("callum")
                               .fact("lease", {"gone", "challenged"})
                               .listens(1)
                               .scene(scene("corridor")
                                          .listen(listen("callum").when(var("lease") == 1).change("room", -3))
                                          .option(option("x"))
                                          .go("end"))
                               .build();
    CHECK(reached_in(story) == "L1- out");
}

TEST_CASE("a fact that only decides where skipping leads is drawn", "[forward]") {
    const Scenario story =
        Story("skip")
            .fact("lease", {"gone", "challenged"})
            .scene(scene("start").option(option("x")).go("end").skip_if(var("lease") == 1, "out").skip_to("end"))
            .build();
    CHECK(reached_in(story) == "L1-");
    CHECK(reached_in(story, true) == "L1- out");
}

TEST_CASE("a fact that decides in a passage on the way is drawn", "[forward]") {
    const Scenario story =
        Story("passage")
            .fact("lease", {"gone", "challenged"})
            .scene(scene("start").option(option("x")).go("street"))
            .scene(scene("street").go("bus"))
            .scene(scene("bus").enter(var("lease") == 1, {to("energy", 0)}).option(option("ride")).go("end"))
            .build();
    CHECK(reached_in(story) == "L1- out");
}

TEST_CASE("a fact that decides before anybody can move is drawn at the door", "[forward]") {
    const Scenario story = Story("door")
                               .fact("lease", {"gone", "challenged"})
                               .scene(scene("start").go_if(var("lease") == 1, "late").go("early"))
                               .scene(scene("early").option(option("x")).go("end"))
                               .scene(scene("late").option(option("x").go_if(var("lease") == 0, "end").go("out")))
                               .build();
    CHECK(reached_in(story) == "L1- out");
}

TEST_CASE("the pen's marks are remembered for a turning point to which only skipping leads", "[forward]") {
    const Scenario story =
        Story("marks")
            .scene(scene("start").turning("1", 3).option(option("tell").pen(Pen::told)).go("pause").skip_to("end"))
            .scene(scene("pause").option(option("x")).go("end").skip_to("late"))
            .scene(scene("late").turning("2", 2).option(option("lead").pen(Pen::led)).go("end"))
            .build();
    CHECK(reached_in(story, true) == "L1-");
}

TEST_CASE("the weight of marks is remembered, not only their order", "[forward]") {
    const auto story = [](std::uint8_t weight) {
        return Story("weights")
            .scene(scene("start")
                       .turning("1", 2)
                       .option(option("ask").pen(Pen::asked))
                       .option(option("tell").pen(Pen::told))
                       .go("middle"))
            .scene(scene("middle").turning("2", 1).option(option("share").pen(Pen::shared)).go("late"))
            .scene(scene("late").turning("3", weight).option(option("lead").pen(Pen::led)).go("end"))
            .build();
    };
    CHECK(reached_in(story(1)) == "L1- L2-");
    CHECK(reached_in(story(2)) == "L3-");
    CHECK(reached_in(story(3)) == "L3-");
}
