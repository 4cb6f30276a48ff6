/// Walks as an author writes them, and what is said of those that cannot be read.
#include "content/walk_reader.h"
#include "story.h"

using namespace alongside::content;
using support::Told;
using support::told;
using support::with;
using Texts = std::vector<std::string>;

namespace {

const std::string kWalk = R"(title: She was given the numbers
seat: chair
facts:
  lease: open
choices:
  - listen:row
  - open-book
  - give
ends: L2-
)";

const alongside::Scenario& hall() {
    static const alongside::Scenario scenario = *support::read(support::kStory).scenario;
    return scenario;
}

Told told_of(const std::string& text) {
    const ReadWalk read = read_walk(text, "walk.yaml", hall());
    CHECK(read.walk.has_value() == !has_errors(read.findings));
    return told(read.findings);
}

}  // namespace

TEST_CASE("a walk: whose chair, what is true, the choices with their lines, where it ends") {
    const auto walk = read_walk(kWalk, "walk.yaml", hall()).walk;
    REQUIRE(walk);
    CHECK(walk->title == "She was given the numbers");
    CHECK(walk->choices == Texts{"begin chair lease=open", "listen:row", "open-book", "give"});
    CHECK(walk->choice_lines == std::vector<std::size_t>{0, 6, 7, 8});
    CHECK(walk->ends == Texts{"L2-"});
    CHECK_FALSE(walk->curtain);
}

TEST_CASE("a seed may draw what is true, and the first chair is taken if none is named") {
    const std::string seeded = with(with(kWalk, "facts:\n  lease: open\n", "seed: 7\n"), "seat: chair\n", "");
    const auto walk = read_walk(seeded, "walk.yaml", hall()).walk;
    REQUIRE(walk);
    CHECK(walk->choices.front().rfind("begin chair lease=", 0) == 0);
    CHECK(walk->choices.front() == read_walk(seeded, "walk.yaml", hall()).walk->choices.front());
}

TEST_CASE("a walk may stop at a curtain") {
    const auto walk = read_walk(with(kWalk, "ends: L2-", "ends: curtain"), "walk.yaml", hall()).walk;
    REQUIRE(walk);
    CHECK(walk->curtain);
    CHECK(walk->ends == Texts{""});
}

TEST_CASE("what cannot be read in a walk is told with its place") {
    CHECK(told_of(with(kWalk, "seat: chair", "seat: chiar")) ==
          Told{"A025 `chiar`: \"chiar\" is not a seat of this scenario. Did you mean \"chair\"?"});
    CHECK(told_of(with(kWalk, "lease: open", "lease: opne")) ==
          Told{"A025 `opne`: \"opne\" is not what this fact can be. Did you mean \"open\"?"});
    CHECK(told_of(with(kWalk, "facts:\n  lease: open\n", "")) ==
          Told{"A022 `title: She was given the numbers`: The walk has no \"facts\". Add a line that begins with "
               "\"facts:\"."});
    CHECK(
        told_of(with(kWalk, "seat: chair", "seed: 7")) ==
        Told{"A029 `seed: 7`: \"seed\" has no use here: \"facts\" says what is true. Take it out, or move it to where "
             "it belongs."});
    CHECK(told_of(with(kWalk, "ends: L2-", "ends: L5")).front().substr(0, 10) == "A025 `L5`:");
    CHECK(told_of("- one\n").front().substr(0, 4) == "A020");
}
