/// People walk out, stories end, parts close (play.md section 5).
#include "core/score/outcome.h"
#include "support/play.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;

TEST_CASE("people leave at the end of a scene when the room has fallen to -3, or energy to 0", "[leaving]") {
    const auto [variable, start] = GENERATE(table<std::string, int>({{"room", -2}, {"energy", 1}}));
    const Scenario story =
        Story("leave")
            .starts(variable, start)
            .scene(scene("hall").option(option("worse").change(variable, -1)).option(option("same")).go("street"))
            .scene(scene("street").option(option("x")).go("end"))
            .build();
    const Way way = GENERATE(both_ways());
    const Play left = Play(story, way).choose("worse");
    CHECK(left.finish() == Finish::walked_out);
    CHECK(left.scene() == "hall");
    CHECK(Play(story, way).choose("same").state().running());
}

TEST_CASE("people who have had enough on the way in still hear the scene out, and may be won back", "[leaving]") {
    const Scenario story = Story("enter")
                               .scene(scene("hall").option(option("x")).go("street"))
                               .scene(scene("street")
                                          .enter({}, {to("room", -3)})
                                          .option(option("sorry").change("room", +1))
                                          .option(option("on")))
                               .build();
    const Scenario ended = [&] {
        Scenario changed = story;
        for (Option& option : changed.scenes[1].options) {
            option.go = {Route{}};
        }
        return changed;
    }();
    Play play(ended, GENERATE(both_ways()));
    play.choose("x");
    CHECK(play.state().running());
    SECTION("won back") {
        CHECK(play.choose("sorry").finish() == Finish::ended);
    }
    SECTION("not") {
        CHECK(play.choose("on").finish() == Finish::walked_out);
    }
}

TEST_CASE("a scene that holds keeps people in to its end, and the next one asks again", "[leaving]") {
    const Scenario story =
        Story("hold")
            .scene(scene("hall").hold().option(option("worse").change("room", -3)).go("street"))
            .scene(scene("street").option(option("better").change("room", +1)).option(option("same")).go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("worse");
    CHECK(play.state().running());
    SECTION("won back") {
        CHECK(play.choose("better").finish() == Finish::ended);
    }
    SECTION("not") {
        CHECK(play.choose("same").finish() == Finish::walked_out);
    }
}

TEST_CASE("people also leave at the end of a passage and of the last scene", "[leaving]") {
    const Scenario passage = Story("passage")
                                 .scene(scene("hall").option(option("x")).go("street"))
                                 .scene(scene("street").enter({}, {to("energy", 0)}).go("end"))
                                 .build();
    Play play(passage, GENERATE(both_ways()));
    play.choose("x");
    CHECK(play.finish() == Finish::walked_out);
    CHECK(play.scene() == "street");
}

TEST_CASE("a route may lead out, even where the scene holds", "[leaving]") {
    const Scenario story = Story("out").scene(scene("hall").hold().option(option("x")).go("out")).build();
    Play play(story, GENERATE(both_ways()));
    CHECK(play.choose("x").finish() == Finish::walked_out);
}

TEST_CASE("a scene of another part closes the one before: marks and conditions are counted and begin again",
          "[parts]") {
    const Scenario story = Story("parts")
                               .part("first")
                               .part("second", Level::voice)
                               .starts("context", 1)
                               .scene(scene("one")
                                          .part(0)
                                          .turning("One", 2)
                                          .option(option("share")
                                                      .pen(Pen::shared)
                                                      .change("context", +1)
                                                      .change("capacity", -1)
                                                      .change("room", -1))
                                          .go("two"))
                               .scene(scene("two")
                                          .part(1)
                                          .enter(var("context") == 1, {by("assurances", +1)}, "A new day.")
                                          .turning("Two")
                                          .option(option("tell").pen(Pen::told).change("motivation", +2))
                                          .go("end"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("share");
    CHECK(play.state().part == 1);
    CHECK(play.said() == std::vector<std::string>{"A new day."});
    CHECK(play.state().parts[0].closed);
    CHECK(play.state().parts[0].pen == std::array<std::uint8_t, kPens>{0, 0, 2, 0});
    CHECK(play.state().parts[0].conditions == std::array<std::int16_t, kConditions>{2, 0, -1, 0});
    CHECK(play["capacity"] == 0);
    CHECK(play["room"] == -1);
    CHECK_FALSE(play.state().parts[1].closed);
    play.choose("tell");
    CHECK(play.state().parts[1].pen == std::array<std::uint8_t, kPens>{1, 0, 0, 0});
    CHECK(play.state().parts[1].conditions == std::array<std::int16_t, kConditions>{1, 2, 0, 1});
    CHECK(play.state().parts[0].pen == std::array<std::uint8_t, kPens>{0, 0, 2, 0});
}

TEST_CASE("when people leave in the second part, the first has still ended", "[parts]") {
    const Scenario story = Story("parts")
                               .part("first")
                               .part("second")
                               .scene(scene("one").part(0).turning("One").option(option("x").pen(Pen::asked)).go("two"))
                               .scene(scene("two").part(1).option(option("y")).go("out"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    play.choose_all({"x", "y"});
    CHECK(kOutcomeIds[outcome_of(story, play.state(), 0).index()] == "L2-");
    CHECK(kOutcomeIds[outcome_of(story, play.state(), 1).index()] == "out");
    CHECK(ending_for(story, play.state(), 0)->title == "firstL2-");
    CHECK(ending_for(story, play.state(), 1)->title == "secondout");
}
