/// What one move does: changes, words, marks of the pen, ways on. Promises, parts, listening and leaving have files of
/// their own.
#include "core/story/step.h"

#include "support/play.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;
using Texts = std::vector<std::string>;

TEST_CASE("an option's change comes first; its words and its also ask about the moment after", "[step]") {
    const Scenario story = Story("order")
                               .person("gwen")
                               .scene(scene("hall")
                                          .option(option("hand-over")
                                                      .change("gwen", +1)
                                                      .say("She is willing.", var("gwen") == 1)
                                                      .say("She is watching.", var("gwen") == 0)
                                                      .also(var("gwen") == 1, {by("energy", -1)}, "It costs you.")
                                                      .also(var("gwen") == 0, {by("energy", +1)}, "It costs nothing."))
                                          .go("end"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("hand-over");
    CHECK(play.said() == Texts{"She is willing.", "It costs you."});
    CHECK(play["energy"] == 2);
}

TEST_CASE("all parts of an also ask about the same moment, whatever their order", "[step]") {
    const Scenario story = Story("also")
                               .flag("one")
                               .flag("two")
                               .scene(scene("hall")
                                          .option(option("swap")
                                                      .set("one")
                                                      .also(flag("one"), {to("one", 0), to("two", 1)})
                                                      .also(flag("two"), {to("two", 0), to("one", 1)}))
                                          .go("end"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("swap");
    CHECK(play["one"] == 0);
    CHECK(play["two"] == 1);
}

TEST_CASE("a change by a number adds, a change to a number sets, and both stop at the ends of the range", "[step]") {
    const Scenario story = Story("saturation")
                               .person("gwen", Stance::warm)
                               .resource("weeks", 0, 12, 6)
                               .scene(scene("hall")
                                          .option(option("please").change("gwen", +2).change("weeks", -2))
                                          .option(option("insult").change("gwen", -9).change("weeks", -9))
                                          .option(option("settle").set_to("gwen", 0).set_to("weeks", 99))
                                          .go("end"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    SECTION("up") {
        play.choose("please");
        CHECK(play["gwen"] == 3);
        CHECK(play["weeks"] == 4);
    }
    SECTION("down") {
        play.choose("insult");
        CHECK(play["gwen"] == -3);
        CHECK(play["weeks"] == 0);
    }
    SECTION("to") {
        play.choose("settle");
        CHECK(play["gwen"] == 0);
        CHECK(play["weeks"] == 12);
    }
}

TEST_CASE("even the largest numbers stop at the ends of the range", "[step]") {
    const Scenario story = Story("large")
                               .resource("pounds", -30000, 30000, 20000)
                               .scene(scene("hall")
                                          .option(option("win").change("pounds", 30000))
                                          .option(option("lose").change("pounds", -30000))
                                          .go("next"))
                               .scene(scene("next").option(option("lose").change("pounds", -30000)).go("last"))
                               .scene(scene("last").option(option("lose").change("pounds", -30000)).go("end"))
                               .build();
    Play play(story, GENERATE(both_ways()));
    CHECK(play.choose("win")["pounds"] == 30000);
    play.choose_all({"lose", "lose"});
    CHECK(play["pounds"] == -30000);
}

TEST_CASE("tags add up on their axes, and marks of the pen weigh what their scene weighs", "[step]") {
    const Scenario story =
        Story("tags")
            .scene(scene("one")
                       .turning("One", 3)
                       .option(option("tell").pen(Pen::told).tag(Axis::honesty, +2).tag(Axis::power, -1))
                       .go("two"))
            .scene(scene("two")
                       .turning("Two")
                       .option(option("share").pen(Pen::shared).tag(Axis::power, +1).tag(Axis::plain, 0))
                       .go("three"))
            .scene(scene("three").option(option("nod").tag(Axis::honesty, -1)).go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    play.choose_all({"tell", "share", "nod"});
    CHECK(play.axis(Axis::honesty) == 1);
    CHECK(play.axis(Axis::power) == 0);
    CHECK(play.axis(Axis::plain) == 0);
    CHECK(play.state().parts[0].pen == std::array<std::uint8_t, kPens>{3, 0, 1, 0});
}

TEST_CASE("what an option also serves hangs on the moment after its own changes", "[step]") {
    const Scenario story = Story("also")
                               .fact("lease", {"gone", "open"})
                               .scene(scene("one")
                                          .turning("One")
                                          .option(option("say")
                                                      .pen(Pen::told)
                                                      .tag(Axis::honesty, +1)
                                                      .change("room", +1)
                                                      .also_tag(var("lease") == 1, Axis::honesty, -2)
                                                      .also_tag(var("room") >= 1, Axis::plain, +1)
                                                      .also_tag(var("room") < 1, Axis::respect, -1))
                                          .go("end"))
                               .build();
    for (const int lease : {0, 1}) {
        Play play(story, Way::straight, write_opening(story, 0, std::vector<int>{lease}));
        const auto true_ones = coming_true(story, play.state(), story.scenes[0].options[0]);
        play.choose("say");
        CHECK(play.axis(Axis::honesty) == (lease == 0 ? 1 : -1));
        CHECK(play.axis(Axis::plain) == 1);
        CHECK(play.axis(Axis::respect) == 0);
        CHECK(true_ones.size() == (lease == 0 ? 1 : 2));
        CHECK(true_ones.back()->tags[0].axis == Axis::plain);
    }
    Play own(story, Way::through_rows);
    own.choose("own:say");
    CHECK(own.axis(Axis::plain) == 0);
}

TEST_CASE("own words are never graded, but the pen is marked and things change", "[step]") {
    const Scenario story =
        Story("own")
            .person("gwen")
            .scene(
                scene("one")
                    .turning("One", 2)
                    .option(
                        option("ask").pen(Pen::asked).tag(Axis::honesty, +2).change("gwen", +1).say("Good question."))
                    .go("two"))
            .scene(scene("two").option(option("nod")).go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("own:ask");
    CHECK(play.axis(Axis::honesty) == 0);
    CHECK(play["gwen"] == 1);
    CHECK(play.state().parts[0].pen == std::array<std::uint8_t, kPens>{0, 2, 0, 0});
    CHECK(play.said() == Texts{"Good question."});
    CHECK(play.scene() == "two");
    CHECK_FALSE(is_open(story, play.state(), {Move::Kind::own, 0}));
    CHECK(play.refused("own:nod") == Error{"unknown-choice", "There is no \"own:nod\" here. You can choose: nod."});
}

TEST_CASE("the run walks through passages by itself until somebody must choose", "[step]") {
    const Scenario story =
        Story("passages")
            .flag("late")
            .scene(scene("arrive").say("It rains.").go("hall"))
            .scene(scene("hall").say("The hall.").option(option("sit").set("late").say("You sit.")).go("corridor"))
            .scene(scene("corridor").say("The corridor.").go_if(flag("late"), "street").go("desk"))
            .scene(scene("desk").option(option("sign")).go("end"))
            .scene(scene("street").say("The street.").option(option("walk")).go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    CHECK(play.scene() == "hall");
    CHECK(play.said() == Texts{"It rains.", "The hall."});
    play.choose("sit");
    CHECK(play.scene() == "street");
    CHECK(play.said() == Texts{"You sit.", "The corridor.", "The street."});
    CHECK(play.narration()[1].scene == *story.find_scene("corridor"));
}

TEST_CASE("a consequence comes back in a later scene, before what is said there", "[step]") {
    const Scenario story =
        Story("later")
            .person("gwen")
            .flag("said-first")
            .scene(scene("hall").option(option("speak").set("said-first")).option(option("wait")).go("monday"))
            .scene(scene("monday")
                       .enter(flag("said-first"), {by("gwen", -1)}, "Gwen's letter is in the paper.")
                       .say("The phone rings.")
                       .say("It is not Gwen.", var("gwen") < 0)
                       .option(option("answer"))
                       .go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    SECTION("where there is a reason") {
        play.choose("speak");
        CHECK(play["gwen"] == -1);
        CHECK(play.said() == Texts{"Gwen's letter is in the paper.", "The phone rings.", "It is not Gwen."});
        CHECK(play.narration()[0].because == Said::Because::later);
        CHECK(play.narration()[1].because == Said::Because::arrival);
    }
    SECTION("and not where there is none") {
        play.choose("wait");
        CHECK(play["gwen"] == 0);
        CHECK(play.said() == Texts{"The phone rings."});
    }
}

TEST_CASE("the first route that holds is taken", "[step]") {
    const Scenario story = Story("routes")
                               .resource("weeks", 0, 9, 5)
                               .scene(scene("hall")
                                          .option(option("rush")
                                                      .change("weeks", -3)
                                                      .go_if(var("weeks") < 2, "late")
                                                      .go_if(var("weeks") < 4, "soon")
                                                      .go("calm"))
                                          .option(option("wait"))
                                          .go("calm"))
                               .scene(scene("late").option(option("x")).go("end"))
                               .scene(scene("soon").option(option("x")).go("end"))
                               .scene(scene("calm").option(option("x")).go("end"))
                               .build();
    const Way way = GENERATE(both_ways());
    CHECK(Play(story, way).choose("rush").scene() == "soon");
    CHECK(Play(story, way).choose("wait").scene() == "calm");
}

TEST_CASE("a locked option is refused with its reason", "[step]") {
    const Scenario story =
        Story("locked")
            .scene(scene("hall")
                       .turning("The hall")
                       .option(option("stand").when(var("energy") >= 4).locked("You are too tired to stand still."))
                       .option(option("sit"))
                       .option(option("secret").when(var("energy") >= 4))
                       .go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    CHECK(play.refused("stand") == Error{"locked", "You are too tired to stand still."});
    CHECK(play.refused("own:stand").code == "unknown-choice");
    CHECK(play.refused("secret") == Error{"unknown-choice", "There is no \"secret\" here. You can choose: sit."});
}

TEST_CASE("what is not there is refused with what one can do here", "[step]") {
    const Scenario story =
        Story("unknown")
            .voice("gwen")
            .listens(1)
            .scene(scene("hall").listen(listen("gwen")).option(option("sit")).option(option("stand")).go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    CHECK(play.refused("dance") ==
          Error{"unknown-choice", "There is no \"dance\" here. You can choose: sit, stand, listen:gwen."});
    CHECK(play.refused("curtain").code == "unknown-choice");
    CHECK(play.refused("own:sit").code == "unknown-choice");
    CHECK(play.refused("").code == "unknown-choice");
    play.choose("sit");
    CHECK(play.refused("sit") == Error{"ended", "This run has ended."});
    CHECK(all_moves(story, play.state()).empty());
    CHECK_FALSE(is_open(story, play.state(), {Move::Kind::skip, 0}));
}

TEST_CASE("where every option is locked one is told that skipping is left", "[step]") {
    const Scenario story =
        Story("stuck")
            .scene(scene("hall").option(option("fly").when(var("energy") > 5).locked("No wings.")).go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    CHECK(play.refused("dance") == Error{"unknown-choice", "There is no \"dance\" here. You can choose: skip."});
}

TEST_CASE("skipping a scene tells it short and costs nothing", "[step]") {
    const Scenario story =
        Story("skip")
            .person("gwen")
            .starts("room", -3)
            .promise("numbers", "gwen", "hall")
            .scene(scene("hall").turning("The hall").hold().option(option("promise").makes("numbers")).go("monday"))
            .scene(scene("monday")
                       .turning("Monday")
                       .option(option("answer").pen(Pen::told).change("gwen", -1))
                       .go("end")
                       .skip_to("after")
                       .skip_say("Monday passed."))
            .scene(scene("after").say("After.").hold().option(option("x")).go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("skip").choose("skip");
    CHECK(play.scene() == "after");
    CHECK(play.said() == Texts{"Monday passed.", "After."});
    CHECK(play.narration()[0].because == Said::Because::skipped);
    CHECK(play["gwen"] == 0);
    CHECK(play.fate("numbers") == Fate::none);
    CHECK(play.state().parts[0].pen == std::array<std::uint8_t, kPens>{});
    CHECK(play.state().running());
}

TEST_CASE("a curtain ends the run at an honest place", "[step]") {
    const Scenario story =
        Story("curtain")
            .starts("room", -3)
            .scene(scene("hall").turning("The hall").curtain("stop").option(option("x").pen(Pen::led)).go("more"))
            .scene(scene("more").option(option("y")).go("end"))
            .scene(scene("stop").say("We stopped, and said so.").is_curtain("What now?").go("end"))
            .build();
    Play play(story, GENERATE(both_ways()));
    play.choose("curtain");
    CHECK(play.finish() == Finish::curtain);
    CHECK(play.scene() == "stop");
    CHECK(play.said() == Texts{"We stopped, and said so."});
    CHECK(play.state().parts[0].closed);
}

TEST_CASE("every move has a text that is read back as the same move", "[step]") {
    const Scenario story = Story("texts")
                               .voice("gwen")
                               .listens(2)
                               .scene(scene("hall")
                                          .turning("The hall")
                                          .curtain("stop")
                                          .listen(listen("gwen"))
                                          .option(option("sit"))
                                          .option(option("stand"))
                                          .go("end"))
                               .scene(scene("stop").is_curtain().go("end"))
                               .build();
    const Play play(story, Way::straight);
    Texts texts;
    for (const Move& move : all_moves(story, play.state())) {
        texts.push_back(move_text(story, play.state(), move));
        const auto read = read_move(story, play.state(), texts.back());
        REQUIRE(read);
        CHECK(*read == move);
    }
    CHECK(texts == Texts{"sit", "stand", "listen:gwen", "own:sit", "own:stand", "skip", "curtain"});
}

TEST_CASE("a move that the scene does not have is not open, and after the end none is", "[step]") {
    const Scenario story =
        Story("small")
            .person("gwen")
            .listens(1)
            .scene(scene("hall").turning("Hall").listen(listen("gwen")).option(option("wait")).go("end"))
            .build();
    State state = *read_opening(story, "begin chair");
    enter_first(story, state);
    const auto open = [&](Move::Kind kind, std::uint8_t index) { return is_open(story, state, Move{kind, index}); };
    CHECK(open(Move::Kind::option, 0));
    CHECK_FALSE(open(Move::Kind::option, 1));
    CHECK(open(Move::Kind::own, 0));
    CHECK_FALSE(open(Move::Kind::own, 1));
    CHECK(open(Move::Kind::listen, 0));
    CHECK_FALSE(open(Move::Kind::listen, 1));
    CHECK_FALSE(open(Move::Kind::curtain, 0));
    make_move(story, state, Move{Move::Kind::option, 0});
    CHECK_FALSE(open(Move::Kind::option, 0));
    CHECK_FALSE(open(Move::Kind::skip, 0));
}
