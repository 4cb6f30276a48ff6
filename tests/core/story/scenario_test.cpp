#include "core/story/scenario.h"

#include "support/catch.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;

TEST_CASE("parts of a scenario are found by their ids, and what is not there is not found", "[scenario]") {
    Scenario story = Story("find")
                         .person("gwen")
                         .promise("numbers", "gwen", "b")
                         .seat("chair", "a")
                         .seat("door", "b")
                         .scene(scene("a").go("b"))
                         .scene(scene("b").go("end"))
                         .build();
    story.places.push_back({"hall", "The hall", ""});
    CHECK(story.find_variable("room") == kRoom);
    CHECK(story.find_variable("energy") == kEnergy);
    CHECK(story.find_variable("context") == kContext);
    CHECK(story.find_variable("assurances") == kAssurances);
    CHECK(story.find_variable("listens") == kListens);
    CHECK(story.find_variable("gwen") == kFirstOwn);
    CHECK_FALSE(story.find_variable("Gwen"));
    CHECK(story.find_seat("door") == 1);
    CHECK_FALSE(story.find_seat(""));
    CHECK(story.find_scene("b") == SceneIndex{1});
    CHECK_FALSE(story.find_scene("end"));
    CHECK(story.find_place("hall")->name == "The hall");
    CHECK(story.find_place("gym") == nullptr);
    CHECK(story.promise_of(*story.find_variable("numbers")).due == 1);
}

TEST_CASE("each list of ids is in the order of its scale", "[scenario]") {
    CHECK(index_of(kStanceIds, "watching") == 3);
    CHECK(index_of(kPenIds, "led") == static_cast<std::size_t>(Pen::led));
    CHECK(index_of(kAxisIds, "NE") == static_cast<std::size_t>(Axis::networks));
    CHECK(index_of(kConditionIds, "assurances") == static_cast<std::size_t>(Condition4::assurances));
    CHECK(index_of(kFateIds, "let-slide") == static_cast<std::size_t>(Fate::slid));
    CHECK(index_of(kOutcomeIds, "out") == kWalkedOut);
    CHECK_FALSE(index_of(kPenIds, "gave"));
}

TEST_CASE("a test that names what its story does not know is told", "[scenario]") {
    CHECK_THROWS_AS(Story("x").scene(scene("a").go("b")).build(), std::logic_error);
    CHECK_THROWS_AS(Story("x").scene(scene("a").option(option("o").change("gwen", 1)).go("end")).build(),
                    std::logic_error);
}
