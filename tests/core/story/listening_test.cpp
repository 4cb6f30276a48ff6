/// Listening: a counted move inside a scene, which costs something and brings out what is true tonight.
#include "support/play.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;
using Texts = std::vector<std::string>;

namespace {

Scenario corridor(int listens) {
    return Story("corridor")
        .voice("callum")
        .voice("gwen")
        .fact("lease", {"gone", "challenged"})
        .listens(listens)
        .scene(
            scene("corridor")
                .listen(listen("callum")
                            .who("callum")
                            .change("room", -1)
                            .say("They took the sign down in March.", var("lease") == 0)
                            .say("Ask the two at the back.", var("lease") == 1))
                .listen(listen("gwen").who("gwen").when(heard("callum")).change("energy", -1).say("He told you, then."))
                .option(option("go-in").when(heard("callum") || var("energy") > 0).locked("Nobody has told you."))
                .go("hall"))
        .scene(scene("hall")
                   .listen(listen("callum").who("callum").say("Again?"))
                   .option(option("speak").say("You know.", heard("callum")))
                   .go("end"))
        .build();
}

}  // namespace

TEST_CASE("listening costs a listen and what it says, and stays in the scene", "[listen]") {
    const Scenario story = corridor(3);
    Play play(story, GENERATE(both_ways()));
    play.choose("listen:callum");
    CHECK(play.scene() == "corridor");
    CHECK(play["listens"] == 2);
    CHECK(play["heard-callum"] == 1);
    CHECK(play["room"] == -1);
    CHECK(play.said() == Texts{"They took the sign down in March."});
    CHECK(play.narration()[0].because == Said::Because::listened);
}

TEST_CASE("what somebody tells depends on what is true tonight", "[listen]") {
    const Scenario story = corridor(3);
    Play play(story, GENERATE(both_ways()), "begin chair lease=challenged");
    CHECK(play.choose("listen:callum").said() == Texts{"Ask the two at the back."});
}

TEST_CASE("nobody tells the same thing twice, here or later", "[listen]") {
    const Scenario story = corridor(3);
    Play play(story, GENERATE(both_ways()));
    play.choose("listen:callum");
    CHECK(play.refused("listen:callum") ==
          Error{"unknown-choice", "There is no \"listen:callum\" here. You can choose: go-in, listen:gwen."});
    play.choose("go-in");
    CHECK_FALSE(play.open("listen:callum"));
    CHECK(play.choose("speak").said() == Texts{"You know."});
}

TEST_CASE("some people speak only once another has", "[listen]") {
    const Scenario story = corridor(3);
    Play play(story, GENERATE(both_ways()));
    CHECK_FALSE(play.open("listen:gwen"));
    play.choose("listen:callum").choose("listen:gwen");
    CHECK(play["listens"] == 1);
    CHECK(play["energy"] == 2);
}

TEST_CASE("without a listen left nobody can be heard out", "[listen]") {
    const Scenario story = corridor(1);
    Play play(story, GENERATE(both_ways()));
    play.choose("listen:callum");
    CHECK(play["listens"] == 0);
    CHECK_FALSE(play.open("listen:gwen"));
    CHECK_FALSE(Play(corridor(0), Way::straight).open("listen:callum"));
}

TEST_CASE("nobody leaves while one listens; people leave when the scene ends", "[listen]") {
    const Scenario story =
        Story("patience")
            .voice("callum")
            .listens(1)
            .scene(scene("corridor").listen(listen("callum").change("room", -3)).option(option("go-in")).go("hall"))
            .scene(scene("hall").option(option("x")).go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("listen:callum");
    CHECK(play.state().running());
    play.choose("go-in");
    CHECK(play.finish() == Finish::walked_out);
}
