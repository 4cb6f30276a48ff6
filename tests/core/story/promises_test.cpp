/// Promises: made, kept, renegotiated, let slide, and what each costs (play.md section 4).
#include "support/play.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;

namespace {

Scenario clinic() {
    return Story("clinic")
        .person("marta")
        .promise("numbers", "marta", "ten-days")
        .scene(scene("hall")
                   .option(option("promise").makes("numbers"))
                   .option(option("say-no").change("marta", -1))
                   .go("street"))
        .scene(scene("street").option(option("walk")).option(option("early").keeps("numbers")).go("ten-days"))
        .scene(scene("ten-days")
                   .option(option("bring").keeps("numbers"))
                   .option(option("ring").pledge("numbers", Fate::renegotiated))
                   .option(option("forget").pledge("numbers", Fate::slid))
                   .option(option("busy"))
                   .option(option("promise-again").makes("numbers"))
                   .go("after"))
        .scene(scene("after").option(option("x").keeps("numbers")).go("end"))
        .build();
}

}  // namespace

TEST_CASE("making a promise changes nothing yet", "[promise]") {
    const Scenario story = clinic();
    Play play(story, GENERATE(both_ways()));
    play.choose("promise");
    CHECK(play.fate("numbers") == Fate::made);
    CHECK(play["assurances"] == 0);
    CHECK(play["marta"] == 0);
}

TEST_CASE("a promise that is kept or renegotiated adds one to assurances", "[promise]") {
    const Scenario story = clinic();
    const auto [move, fate] = GENERATE(table<std::string, Fate>({{"bring", Fate::kept}, {"ring", Fate::renegotiated}}));
    Play play(story, GENERATE(both_ways()));
    play.choose_all({"promise", "walk", move});
    CHECK(play.fate("numbers") == fate);
    CHECK(play["assurances"] == 1);
    CHECK(play["marta"] == 0);
}

TEST_CASE("a promise that is let slide takes two from assurances and one from the person", "[promise]") {
    const Scenario story = clinic();
    Play play(story, GENERATE(both_ways()));
    play.choose_all({"promise", "walk", "forget"});
    CHECK(play.fate("numbers") == Fate::slid);
    CHECK(play["assurances"] == -2);
    CHECK(play["marta"] == -1);
}

TEST_CASE("a promise that nobody has dealt with when its scene ends has been let slide", "[promise]") {
    const Scenario story = clinic();
    const std::string move = GENERATE(values<std::string>({"busy", "promise-again"}));
    Play play(story, GENERATE(both_ways()));
    play.choose_all({"promise", "walk", move});
    CHECK(play.fate("numbers") == Fate::slid);
    CHECK(play["assurances"] == -2);
    CHECK(play["marta"] == -1);
}

TEST_CASE("without a promise there is nothing to keep and nothing to let slide", "[promise]") {
    const Scenario story = clinic();
    const std::string move = GENERATE(values<std::string>({"bring", "ring", "forget", "busy"}));
    Play play(story, GENERATE(both_ways()));
    play.choose_all({"say-no", "walk", move});
    CHECK(play.fate("numbers") == Fate::none);
    CHECK(play["assurances"] == 0);
    CHECK(play["marta"] == -1);
}

TEST_CASE("a promise may be kept before its day, and has one fate only", "[promise]") {
    const Scenario story = clinic();
    Play play(story, GENERATE(both_ways()));
    play.choose_all({"promise", "early", "forget", "x"});
    CHECK(play.fate("numbers") == Fate::kept);
    CHECK(play["assurances"] == 1);
    CHECK(play["marta"] == 0);
}

TEST_CASE("a promise slides at the end of its scene, before anybody asks where to go", "[promise]") {
    const Scenario story = Story("due")
                               .person("marta", Stance::cold)
                               .promise("numbers", "marta", "monday")
                               .scene(scene("hall").option(option("promise").makes("numbers")).go("monday"))
                               .scene(scene("monday").option(option("busy")
                                                                 .say("Not slid yet.", var("numbers") == 1)
                                                                 .go_if(var("numbers") == 4, "angry")
                                                                 .go("calm")))
                               .scene(scene("angry").option(option("x")).go("end"))
                               .scene(scene("calm").option(option("x")).go("end"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    play.choose_all({"promise", "busy"});
    CHECK(play.said() == std::vector<std::string>{"Not slid yet."});
    CHECK(play.scene() == "angry");
    CHECK(play["marta"] == -3);
}

TEST_CASE("a promise can fall due in a passage", "[promise]") {
    const Scenario story = Story("passage")
                               .voice("marta")
                               .promise("numbers", "marta", "monday")
                               .scene(scene("hall").option(option("promise").makes("numbers")).go("monday"))
                               .scene(scene("monday").go("after"))
                               .scene(scene("after").option(option("x")).go("end"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("promise");
    CHECK(play.fate("numbers") == Fate::slid);
    CHECK(play["assurances"] == -2);
}

TEST_CASE("a promise whose scene was never met is still owed", "[promise]") {
    const Scenario story = Story("owed")
                               .person("marta")
                               .promise("numbers", "marta", "monday")
                               .scene(scene("hall").option(option("promise").makes("numbers")).go("end"))
                               .scene(scene("monday").option(option("x")).go("end"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("promise");
    CHECK(play.fate("numbers") == Fate::made);
    CHECK(play["assurances"] == 0);
}
