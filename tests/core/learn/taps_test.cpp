/// Which choices one is asked about.
#include "core/learn/taps.h"

#include "support/catch.h"

using namespace alongside::learn;

namespace {

using Positions = std::vector<std::size_t>;

Positions heaviest(const std::vector<std::size_t>& weights, std::size_t most = kTappedChoices) {
    return weightiest(weights, most);
}

}  // namespace

TEST_CASE("asked about are the two choices after which most followed, the earlier first among equals", "[taps]") {
    CHECK(heaviest({}) == Positions{});
    CHECK(heaviest({0}) == Positions{0});
    CHECK(heaviest({1, 3, 0, 2}) == Positions{1, 3});
    CHECK(heaviest({2, 2, 2}) == Positions{0, 1});
    CHECK(heaviest({0, 1, 1}, 5) == Positions{1, 2, 0});
}

TEST_CASE("the questions have names, and nothing else is one", "[taps]") {
    for (const TapQuestion question : {TapQuestion::why, TapQuestion::sure, TapQuestion::would, TapQuestion::should}) {
        CHECK(tap_question_named(name_of(question)) == question);
    }
    CHECK(tap_question_named("who") == std::nullopt);
}
