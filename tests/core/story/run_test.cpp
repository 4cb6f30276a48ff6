/// A run as it is kept: openings, folding, following an edited story, going back.
#include "core/story/run.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "support/play.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;
using Texts = std::vector<std::string>;

namespace {

Story lease_story() {
    return Story("lease")
        .fact("lease", {"gone", "challenged"})
        .fact("crowd", {"many", "few", "none"})
        .seat("chair", "hall")
        .seat("door", "street");
}

Scenario evening() {
    return lease_story()
        .scene(scene("hall")
                   .say("The hall.")
                   .option(option("sit"))
                   .option(option("stand").when(var("crowd") == 2).locked("There is no room."))
                   .go("street"))
        .scene(
            scene("street").say("The street.").option(option("walk").say("You walk.")).option(option("wait")).go("bus"))
        .scene(scene("bus").option(option("ride")).go("end"))
        .build();
}

const std::string kOpening = "begin chair lease=gone crowd=many";

}  // namespace

TEST_CASE("an opening says whose chair it is and what is true tonight, without a seed", "[opening]") {
    const Scenario story = evening();
    CHECK(write_opening(story, 0, std::vector<int>{0, 0}) == kOpening);
    CHECK(write_opening(story, 1, std::vector<int>{1, 2}) == "begin door lease=challenged crowd=none");
    const auto door = read_opening(story, "begin door lease=challenged crowd=none");
    REQUIRE(door);
    CHECK(door->seat == 1);
    CHECK(door->scene == *story.find_scene("street"));
    CHECK((*door)[*story.find_variable("lease")] == 1);
    CHECK((*door)[*story.find_variable("crowd")] == 2);
}

TEST_CASE("a seed draws the same facts each time, and over many seeds all of them", "[opening]") {
    const Scenario story = evening();
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CHECK(draw_opening(story, 0, seed) == draw_opening(story, 0, seed));
        seen.insert(draw_opening(story, 0, seed));
    }
    CHECK(seen.size() == 6);
}

TEST_CASE("one fact says nothing about another", "[opening]") {
    const Scenario story =
        Story("x").fact("lease", {"a", "b"}).fact("bus", {"a", "b"}).scene(scene("s").go("end")).build();
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        seen.insert(draw_opening(story, 0, seed));
    }
    CHECK(seen.size() == 4);
}

TEST_CASE("a fact that is added to a story does not change what the seed drew before", "[opening]") {
    const Scenario before = Story("x").fact("lease", {"gone", "challenged"}).scene(scene("a").go("end")).build();
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const std::string old = draw_opening(before, 0, seed);
        CHECK(draw_opening(evening(), 0, seed).rfind(old, 0) == 0);
    }
}

TEST_CASE("an opening that the story does not know is refused", "[opening]") {
    const Scenario story = evening();
    const auto refusal = [&](const std::string& opening) { return read_opening(story, opening).error(); };
    CHECK(refusal("begin balcony") ==
          Error{"unknown-seat", "This run begins with \"begin balcony\", which names no seat of this scenario."});
    CHECK(refusal("") == Error{"unknown-seat", "This run begins with \"\", which names no seat of this scenario."});
    CHECK(refusal("begin").code == "unknown-seat");
    CHECK(refusal("sit chair").code == "unknown-seat");
    CHECK(refusal("begin chair weather=wet") == Error{"unknown-fact", "This scenario has no fact \"weather=wet\"."});
    CHECK(refusal("begin chair room=3") == Error{"unknown-fact", "This scenario has no fact \"room=3\"."});
    CHECK(refusal("begin chair lease") == Error{"unknown-fact", "This scenario has no fact \"lease\"."});
    CHECK(refusal("begin chair lease=lost") == Error{"unknown-fact", "The fact \"lease\" has no variant \"lost\"."});
    CHECK(refusal(std::string(500, 'x')).message.size() < 200);
}

TEST_CASE("an opening from before a fact was added takes the fact's first variant", "[opening]") {
    const auto door = read_opening(evening(), "begin chair lease=challenged");
    REQUIRE(door);
    CHECK((*door)[*evening().find_variable("crowd")] == 0);
}

TEST_CASE("folding tells what was said after the last choice only", "[fold]") {
    const Scenario story = evening();
    const auto said = [&](const Texts& choices) {
        Narration last;
        REQUIRE(fold(story, choices, &last));
        Texts texts;
        std::transform(last.begin(), last.end(), std::back_inserter(texts),
                       [](const Said& one) { return one.line->text; });
        return texts;
    };
    CHECK(said({kOpening}) == Texts{"The hall."});
    CHECK(said({kOpening, "sit"}) == Texts{"The street."});
    CHECK(said({kOpening, "sit", "walk"}) == Texts{"You walk."});
}

TEST_CASE("a choice that cannot be folded is named with its place in the run", "[fold]") {
    const Scenario story = evening();
    const auto refusal = [&](const Texts& choices) { return fold(story, choices).error(); };
    CHECK(refusal({}) == Error{"unknown-seat", "This run has no opening."});
    CHECK(refusal({"begin nowhere"}).code == "unknown-seat");
    CHECK(refusal({kOpening, "dance"}) ==
          Error{"unknown-choice", "Choice 1: There is no \"dance\" here. You can choose: sit."});
    CHECK(refusal({kOpening, "stand"}) == Error{"locked", "Choice 1: There is no room."});
    CHECK(refusal({kOpening, "sit", "walk", "ride", "walk"}) == Error{"ended", "Choice 4: This run has ended."});
}

TEST_CASE("an edited story is followed as far as its ids still match", "[follow]") {
    const Texts choices = {kOpening, "sit", "walk", "ride"};
    SECTION("to the end where nothing changed") {
        const Followed followed = follow_as_far_as_possible(evening(), choices);
        CHECK(followed.count == 4);
        CHECK(followed.state == *fold(evening(), choices));
    }
    SECTION("to the first choice that is gone") {
        const Scenario edited = lease_story()
                                    .scene(scene("hall").option(option("sit")).go("street"))
                                    .scene(scene("street").option(option("stroll")).go("end"))
                                    .build();
        const Followed followed = follow_as_far_as_possible(edited, choices);
        CHECK(followed.count == 2);
        CHECK(followed.state == *fold(edited, Texts{kOpening, "sit"}));
    }
    SECTION("to an end that now comes sooner") {
        const Scenario edited = lease_story()
                                    .scene(scene("hall").option(option("sit")).go("end"))
                                    .scene(scene("street").option(option("walk")).go("end"))
                                    .build();
        const Followed followed = follow_as_far_as_possible(edited, choices);
        CHECK(followed.count == 2);
        CHECK(followed.state.finish == Finish::ended);
    }
    SECTION("and not at all where the chair or the fact is gone") {
        const Scenario edited = Story("lease").scene(scene("hall").option(option("sit")).go("end")).build();
        CHECK(follow_as_far_as_possible(edited, choices).count == 0);
        CHECK(follow_as_far_as_possible(evening(), Texts{}).count == 0);
    }
}

TEST_CASE("going back means that the next decision has an earlier parent", "[tree]") {
    std::vector<Decision> rows = rows_of({kOpening, "sit", "walk"});
    rows.push_back({Id{"again"}, Id{"d1"}, "wait", TimeMs{9}, "desk"});
    CHECK(choices_of(path_to(rows, Id{"d2"})) == Texts{kOpening, "sit", "walk"});
    CHECK(choices_of(path_to(rows, Id{"again"})) == Texts{kOpening, "sit", "wait"});
    CHECK(choices_of(path_to(rows, Id{"d0"})) == Texts{kOpening});
    std::reverse(rows.begin(), rows.end());
    CHECK(choices_of(path_to(rows, Id{"again"})) == Texts{kOpening, "sit", "wait"});
}

TEST_CASE("a chain that is broken leads nowhere", "[tree]") {
    std::vector<Decision> rows = rows_of({kOpening, "sit", "walk"});
    CHECK(path_to(rows, Id{"other"}).empty());
    CHECK(path_to(rows, Id{}).empty());
    CHECK(path_to({}, Id{"d0"}).empty());
    SECTION("because a row is missing") {
        rows.erase(rows.begin() + 1);
        CHECK(path_to(rows, Id{"d2"}).empty());
    }
    SECTION("because it goes in a circle") {
        rows[0].parent = Id{"d2"};
        CHECK(path_to(rows, Id{"d2"}).empty());
    }
    SECTION("because a row is its own parent") {
        rows[1].parent = Id{"d1"};
        CHECK(path_to(rows, Id{"d2"}).empty());
    }
}

TEST_CASE("options are shown in an order that the seed draws and keeps", "[order]") {
    Scene scene;
    scene.id = "hall";
    scene.options.resize(4);
    std::set<std::vector<std::size_t>> seen;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        std::vector<std::size_t> order = shown_order(scene, seed);
        CHECK(order == shown_order(scene, seed));
        seen.insert(order);
        std::sort(order.begin(), order.end());
        CHECK(order == std::vector<std::size_t>{0, 1, 2, 3});
    }
    CHECK(seen.size() == 24);
    CHECK(shown_order(Scene{}, 1).empty());
}

TEST_CASE("each scene has an order of its own", "[order]") {
    Scene hall;
    hall.id = "hall";
    hall.options.resize(4);
    Scene street = hall;
    street.id = "street";
    int alike = 0;
    for (std::uint64_t seed = 0; seed < 240; ++seed) {
        alike += shown_order(hall, seed) == shown_order(street, seed) ? 1 : 0;
    }
    CHECK(alike < 40);
}
