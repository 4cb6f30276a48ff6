/// Readers who choose by looks: what counts as warm, and what they do among options that look alike or stand closed.
#include "core/prove/bots.h"

#include <algorithm>

#include "core/prove/proof.h"
#include "support/catch.h"
#include "support/story_builder.h"

using namespace alongside;
using namespace alongside::test;

namespace {

/// How often a bot is among people who walk out.
double out(const Scenario& story, std::string_view id) {
    const prove::Proof proof = prove::prove(story, {});
    const auto bot =
        std::find_if(proof.bots.begin(), proof.bots.end(), [id](const prove::Bot& one) { return one.id == id; });
    REQUIRE(bot != proof.bots.end());
    return bot->out;
}

Scenario hall(OptionPart first, OptionPart second) {
    return Story("hall").scene(scene("hall").turning("Hall").option(first).option(second).go("end")).build();
}

}  // namespace

TEST_CASE("warm words are counted whole, small or large", "[bots]") {
    CHECK(prove::warmth("") == 0);
    CHECK(prove::warmth("Thank you. WE listen, together!") == 4);
    CHECK(prove::warmth("Sit down and say nothing.") == 0);
    CHECK(prove::warmth("Teapot, weed, kindness, shareholder") == 0);
    CHECK(prove::warmth("the tea's ready") == 1);
    CHECK(prove::warmth("we") == 1);
}

TEST_CASE("of options that look alike a bot takes the first", "[bots]") {
    for (const std::string id : {"longest", "shortest", "first", "warmest"}) {
        INFO(id);
        CHECK(out(hall(option("leave").go("out"), option("stays")), id) == 1);
        CHECK(out(hall(option("stays"), option("leave").go("out")), id) == 0);
    }
}

TEST_CASE("a bot chooses by looks wherever the option stands", "[bots]") {
    Scenario story = hall(option("stay"), option("leave").go("out"));
    story.scenes[0].options[0].text = "I have heard enough of this for today, thank you all.";
    story.scenes[0].options[1].text = "Goodbye.";
    CHECK(out(story, "longest") == 0);
    CHECK(out(story, "warmest") == 0);
    CHECK(out(story, "shortest") == 1);
}

TEST_CASE("a bot never takes what is closed", "[bots]") {
    const Scenario story = hall(option("leave").when(var("energy") < 0).go("out"), option("stay"));
    for (const std::string id : {"longest", "shortest", "first", "warmest"}) {
        CHECK(out(story, id) == 0);
    }
}
