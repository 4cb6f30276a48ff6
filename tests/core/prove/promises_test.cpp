/// Does every promise fall due? Read off the routes.
#include "core/prove/promises.h"

#include "support/catch.h"
#include "support/story_builder.h"

using namespace alongside;

namespace {

/// A promise made in the first scene and due in "due"; `way` is what lies between.
Scenario story(test::ScenePart way) {
    return test::Story("promise")
        .person("marta")
        .promise("numbers", "marta", "due")
        .flag("late")
        .scene(test::scene("make").option(test::option("yes").makes("numbers")).option(test::option("no")).go("way"))
        .scene(std::move(way))
        .scene(test::scene("due").option(test::option("send").keeps("numbers")).option(test::option("not")).go("end"))
        .build();
}

bool cut_short(const Scenario& story) {
    return prove::can_end_before_due(story, story.scenes[0].options[0], story.promises[0].variable);
}

test::ScenePart way() {
    return test::scene("way").option(test::option("walk")).option(test::option("run"));
}

}  // namespace

TEST_CASE("a story that always passes the day keeps its promises") {
    CHECK_FALSE(cut_short(story(way().go("due"))));
}

TEST_CASE("a way to the end before the day is found, whatever it asks for") {
    CHECK(cut_short(story(way().go_if(test::flag("late"), "end").go("due"))));
}

TEST_CASE("a way that only people who promised nothing can take is left aside") {
    const auto none = test::var("numbers") == static_cast<int>(Fate::none);
    CHECK_FALSE(cut_short(story(way().go_if(none && test::flag("late"), "end").go("due"))));
    CHECK(cut_short(story(way().go_if(none || test::flag("late"), "end").go("due"))));
    CHECK_FALSE(cut_short(story(way().go_if(!none, "due").go("end"))));
}

TEST_CASE("leaving is not the end of a promise, and keeping it early settles it") {
    CHECK_FALSE(cut_short(story(way().go_if(test::flag("late"), "out").go("due"))));
    CHECK_FALSE(cut_short(story(test::scene("way")
                                    .option(test::option("keep").keeps("numbers").go("end"))
                                    .option(test::option("walk").go("due"))
                                    .skip_to("due"))));
}

TEST_CASE("skipping past the day counts") {
    CHECK(cut_short(story(way().go("due").skip_to("end"))));
}

TEST_CASE("an option that only people who promised nothing can take is left aside") {
    const auto none = test::var("numbers") == static_cast<int>(Fate::none);
    const auto by_option = [&](const test::When& when) {
        return cut_short(story(test::scene("way")
                                   .option(test::option("walk").go("due"))
                                   .option(test::option("stop").when(when).go("end"))
                                   .skip_to("due")));
    };
    CHECK_FALSE(by_option(none));
    CHECK(by_option(!none));
    CHECK(by_option(test::flag("late")));
}

TEST_CASE("two ways to one scene are followed, and one end is enough") {
    CHECK_FALSE(cut_short(story(way().go_if(test::flag("late"), "due").go("due"))));
    CHECK(cut_short(
        story(test::scene("way").option(test::option("walk").go("end")).option(test::option("run").go("due")))));
}
