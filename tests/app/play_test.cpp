#include "app/play.h"

#include "support/desk.h"

using namespace alongside;
using app::Play;

namespace {

Play begin(support::TestDesk& test, std::size_t seat = 0) {
    auto play = Play::begin(test.desk(), test.shelved(), seat, std::nullopt);
    REQUIRE(play.has_value());
    return std::move(*play);
}

}  // namespace

TEST_CASE("a choice is in the saves before it is seen, and a run resumes exactly where it was") {
    support::TestDesk test;
    Play play = begin(test);
    REQUIRE(play.choose("listen:boots").has_value());
    REQUIRE(play.choose("stand-there").has_value());
    const State left = play.state();
    const Id run = play.run().id;
    const std::size_t said = play.said().size();

    test.reopen();
    const auto resumed = Play::resume(test.desk(), run);
    REQUIRE(resumed.has_value());
    CHECK(resumed->state() == left);
    CHECK(resumed->said().size() == said);
    CHECK(resumed->choices() == std::vector<std::string>{play.choices()});
}

TEST_CASE("a choice that cannot be made changes nothing and says why") {
    support::TestDesk test;
    Play play = begin(test);
    const State before = play.state();
    const auto made = play.choose("stand-up");
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().message ==
          "There is no \"stand-up\" here. You can choose: stand-there, ask-who, give-road, listen:boots.");
    CHECK(play.state() == before);
    CHECK(test.opened->saves->decisions().of_run(play.run().id)->size() == 1);
}

TEST_CASE("going back writes nothing, and the next choice has an earlier parent") {
    support::TestDesk test;
    Play play = begin(test);
    REQUIRE(play.choose("ask-who").has_value());
    REQUIRE(play.back());
    CHECK(test.opened->saves->decisions().of_run(play.run().id)->size() == 2);
    REQUIRE(play.choose("stand-there").has_value());

    const auto rows = *test.opened->saves->decisions().of_run(play.run().id);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].parent == rows[0].id);
    CHECK(rows[2].parent == rows[0].id);

    test.reopen();
    CHECK(Play::resume(test.desk(), play.run().id)->choices().back() == "stand-there");
}

TEST_CASE("nothing can be taken back before the first choice") {
    support::TestDesk test;
    Play play = begin(test);
    CHECK_FALSE(play.back());
    CHECK_FALSE(play.back_to(7));
}

TEST_CASE("own words are kept with the run, beside an option, and are never graded") {
    support::TestDesk test;
    Play play = begin(test);
    REQUIRE(play.say_own("ask-who", "I would ask the lollipop man.").has_value());
    CHECK(play.state().axes == std::array<std::int16_t, kAxes>{});
    const auto kept = *test.opened->saves->reflections().of_run(play.run().id);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].kind == store::ReflectionKind::own_words);
    CHECK(kept[0].text == "I would ask the lollipop man.");
}

TEST_CASE("an ending is frozen once; going back and ending otherwise does not replace the first") {
    support::TestDesk test;
    Play play = begin(test);
    REQUIRE(play.choose("stand-there").has_value());
    REQUIRE(play.choose("come-back").has_value());
    REQUIRE_FALSE(play.state().running());
    REQUIRE(play.back_to(1));
    REQUIRE(play.choose("ask-who").has_value());
    REQUIRE(play.choose("ring-up").has_value());

    const auto outcomes = *test.opened->saves->outcomes().of_run(play.run().id);
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes[0].place == 1);
    CHECK(outcomes[0].text == "officer L1-");
}

TEST_CASE("a place code restores the run on another copy") {
    support::TestDesk here;
    Play play = begin(here);
    REQUIRE(play.choose("listen:boots").has_value());
    REQUIRE(play.choose("give-road").has_value());
    const std::string code = play.place_code();

    support::TestDesk there;
    const auto place = read_place(*there.shelved().scenario, app::fingerprint_of(there.shelved().bytes), code);
    REQUIRE(place.has_value());
    const auto restored = Play::begin_with(there.desk(), there.shelved(), *place, std::nullopt);
    REQUIRE(restored.has_value());
    CHECK(restored->state() == play.state());
    CHECK(restored->seed() == play.seed());
    CHECK(there.opened->saves->decisions().of_run(restored->run().id)->size() == 3);
}

TEST_CASE("without saves everything can be played and nothing is kept") {
    support::TestDesk test(false);
    Play play = begin(test);
    CHECK(play.choose("ask-who").has_value());
    CHECK(play.say_own("come-back", "Bring tea.").has_value());
    CHECK_FALSE(play.state().running());
    CHECK(play.back());
}
