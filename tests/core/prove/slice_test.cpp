#include "core/prove/slice.h"

#include <algorithm>

#include "core/prove/forward.h"
#include "core/score/outcome.h"
#include "support/random_story.h"
#include "wide_story.h"

using namespace alongside;
using namespace alongside::test;
using namespace alongside::prove;

namespace {

bool keeps(const Scenario& story, Question question, const std::string& scene, const std::string& variable) {
    const Slice slice(story, 0, question);
    const auto kept = slice.kept(*story.find_scene(scene));
    return std::find(kept.begin(), kept.end(), *story.find_variable(variable)) != kept.end();
}

/// Plays both states along the same random moves and says whether ever a difference showed.
bool same_future(const Scenario& story, State real, State sliced, bool outcomes, Rng& rng) {
    const auto axes = real.axes;
    while (real.running()) {
        if (open_moves(story, real) != open_moves(story, sliced)) {
            return false;
        }
        const Move move = random_move(story, real, rng);
        make_move(story, real, move);
        make_move(story, sliced, move);
        if (real.scene != sliced.scene || real.finish != sliced.finish || real.part != sliced.part) {
            return false;
        }
        for (std::size_t axis = 0; axis < kAxes; ++axis) {
            if (real.axes[axis] - axes[axis] != sliced.axes[axis]) {
                return false;
            }
        }
    }
    // What a curtain cuts short has no outcome that the proof asks for.
    return !outcomes || real.finish == Finish::curtain ||
           outcome_of(story, real, real.part).index() == outcome_of(story, sliced, sliced.part).index();
}

}  // namespace

TEST_CASE("a variable is kept to the last scene that reads it", "[slice]") {
    const Scenario story =
        Story("kept")
            .person("gwen")
            .flag("told")
            .flag("colour")
            .scene(scene("a").option(option("x").set("told").set("colour").say("Red.", flag("colour"))).go("a2"))
            .scene(scene("a2").option(option("x")).option(option("y").set("colour")).go("b"))
            .scene(scene("b").option(option("x").when(flag("told"))).option(option("y")).go("c"))
            .scene(scene("c").hold().option(option("x").change("gwen", 1)).go("end"))
            .build();
    CHECK(keeps(story, Question::scores, "a2", "told"));
    CHECK(keeps(story, Question::scores, "b", "told"));
    CHECK_FALSE(keeps(story, Question::scores, "c", "told"));
    CHECK_FALSE(keeps(story, Question::scores, "a2", "colour"));
    CHECK_FALSE(keeps(story, Question::outcomes, "a", "gwen"));
}

TEST_CASE("room and energy are kept while people can walk out over them", "[slice]") {
    const Scenario story = Story("walk")
                               .scene(scene("a").option(option("x")).go("b"))
                               .scene(scene("b").hold().option(option("x")).go("end"))
                               .build();
    CHECK(keeps(story, Question::scores, "a", "room"));
    CHECK(keeps(story, Question::scores, "a", "energy"));
    CHECK_FALSE(keeps(story, Question::scores, "b", "room"));
}

TEST_CASE("the conditions are kept when outcomes are asked for", "[slice]") {
    const Scenario story = Story("conditions").scene(scene("a").option(option("x")).go("end")).build();
    CHECK(keeps(story, Question::outcomes, "a", "context"));
    CHECK(keeps(story, Question::outcomes, "a", "assurances"));
    CHECK_FALSE(keeps(story, Question::scores, "a", "context"));
}

TEST_CASE("a promise is kept until it can no longer change", "[slice]") {
    const Scenario story = Story("promise")
                               .voice("marta")
                               .promise("numbers", "marta", "b")
                               .scene(scene("a").option(option("x").makes("numbers")).go("b"))
                               .scene(scene("b").option(option("x")).go("c"))
                               .scene(scene("c").option(option("x")).go("end"))
                               .build();
    CHECK(keeps(story, Question::scores, "b", "numbers"));
    CHECK_FALSE(keeps(story, Question::scores, "c", "numbers"));
}

TEST_CASE("a promise whose day was passed by is kept while an option could still keep it", "[slice]") {
    const Scenario story = Story("late")
                               .voice("marta")
                               .promise("numbers", "marta", "b")
                               .scene(scene("a").option(option("x").makes("numbers")).go("c"))
                               .scene(scene("b").option(option("x")).go("c"))
                               .scene(scene("c").option(option("late").keeps("numbers")).go("end"))
                               .build();
    CHECK(keeps(story, Question::scores, "c", "numbers"));
}

TEST_CASE("a story whose numbers are too wide for 192 bits does not fit", "[slice]") {
    // Four bits each, and one each for the room and for energy.
    CHECK(Slice(wide_story(47), 0, Question::scores).fits());
    CHECK_FALSE(Slice(wide_story(48), 0, Question::scores).fits());
}

TEST_CASE("numbers that lie across two words of a key come back as they were", "[slice]") {
    const Scenario story = wide_story(47);
    const Slice slice(story, 0, Question::scores);
    State state = at_the_door(story, 0);
    Rng rng(3);
    for (int times = 0; times < 50; ++times) {
        for (std::size_t i = kFirstOwn; i < story.variables.size(); ++i) {
            state.values[i] = static_cast<std::int16_t>(rng.below(16));
        }
        const State back = slice.unpack(0, slice.pack(state));
        CHECK(std::equal(state.values.begin() + kFirstOwn, state.values.end(), back.values.begin() + kFirstOwn));
    }
}

TEST_CASE("packing and unpacking gives a state with the same future", "[slice][property]") {
    const Question question = GENERATE(Question::scores, Question::outcomes);
    for_each_story(120, [question](const Scenario& story, Rng& rng) {
        const std::vector<std::string> walk = random_walk(story, rng);
        const State door = *read_opening(story, walk.front());
        const Slice slice(story, door.seat, question, facts_of(story, door));
        for (std::size_t count = 1; count < walk.size(); ++count) {
            const State real = *fold(story, std::span(walk).first(count));
            const Key key = slice.pack(real);
            const State sliced = slice.unpack(real.scene, key);
            CHECK(slice.pack(sliced) == key);
            for (int times = 0; times < 3; ++times) {
                CHECK(same_future(story, real, sliced, question == Question::outcomes, rng));
            }
        }
    });
}
