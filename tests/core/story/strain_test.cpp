/// Nobody is surprised when people leave: it can be told before (play.md section 5).
#include "core/story/strain.h"

#include "support/play.h"
#include "support/random_story.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;

namespace {

Scenario with(std::string variable, int start) {
    return Story("strain")
        .starts(std::move(variable), start)
        .scene(scene("hall")
                   .option(option("hard").change("energy", -2).change("room", -1))
                   .option(option("easy"))
                   .go("street"))
        .scene(scene("street").option(option("x")).go("end"))
        .build();
}

Strain at_the_start(const Scenario& scenario) {
    return strain_of(scenario, Play(scenario, Way::straight).state());
}

}  // namespace

TEST_CASE("an option that would take the last energy is told before", "[strain]") {
    CHECK(at_the_start(with("energy", 2)) == Strain::last_strength);
    CHECK(at_the_start(with("energy", 3)) == Strain::none);
}

TEST_CASE("an option that would be too much for the room is told before", "[strain]") {
    CHECK(at_the_start(with("room", -2)) == Strain::last_patience);
    CHECK(at_the_start(with("room", -1)) == Strain::none);
}

TEST_CASE("low energy that nothing here ends is told as that", "[strain]") {
    const Scenario story = Story("low").starts("energy", 2).scene(scene("hall").option(option("x")).go("end")).build();
    CHECK(at_the_start(story) == Strain::tiring);
}

TEST_CASE("whoever chooses to leave needs no warning, and whoever has left is told nothing", "[strain]") {
    const Scenario story =
        Story("door").scene(scene("hall").option(option("go").go("out")).option(option("stay")).go("end")).build();
    CHECK(at_the_start(story) == Strain::none);
    const Scenario low = with("energy", 2);
    CHECK(strain_of(low, Play(low, Way::straight).choose("hard").state()) == Strain::none);
}

TEST_CASE("nobody ever walks out without having been told", "[strain][property]") {
    for_each_story(100, [](const Scenario& story, Rng& rng) {
        const std::vector<std::string> walk = random_walk(story, rng);
        State state = *fold(story, std::vector<std::string>{walk[0]});
        for (std::size_t i = 1; i < walk.size() && state.running(); ++i) {
            const Strain before = strain_of(story, state);
            const Move move = *read_move(story, state, walk[i]);
            make_move(story, state, move);
            const bool by_option = move.kind == Move::Kind::option || move.kind == Move::Kind::own;
            if (by_option && state.finish == Finish::walked_out && people_leave(state)) {
                CHECK((before == Strain::last_strength || before == Strain::last_patience));
            }
        }
    });
}
