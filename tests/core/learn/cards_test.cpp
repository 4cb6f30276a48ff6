/// Cards: one's own place beside the authors'.
#include "core/learn/cards.h"

#include "support/catch.h"

using namespace alongside::learn;

SCENARIO("a card lies where the authors would put it, elsewhere, or nowhere") {
    const CardSet set{"set", "Set", "Where?", {{"plan", "Plan", ""}, {"do", "Do", ""}, {"review", "Review", ""}}, {}};
    const PlacedCard card{"tea", "Tea", {0, 2}, "why", {}};
    Work work;
    CHECK(meeting(set, card, work) == Meeting::not_placed);
    work.answers["tea"].choice = "review";
    CHECK(place_of(set, card, work) == 2);
    CHECK(meeting(set, card, work) == Meeting::same);
    work.answers["tea"].choice = "do";
    CHECK(meeting(set, card, work) == Meeting::elsewhere);
    work.answers["tea"].choice = "a place that is gone";
    CHECK_FALSE(place_of(set, card, work));
    CHECK(meeting(set, card, work) == Meeting::not_placed);
}

SCENARIO("a tool rests on what its parts rest on, each once") {
    CardTool cards{{{"set", "Set", "Where?", {}, {{"a", "A", {}, "", {"two", "one"}}, {"b", "B", {}, "", {"two"}}}}}};
    const Tool tool{"wheel", "Wheel", "", 10, {}, {"three"}, cards};
    CHECK(sources_of(tool) == std::vector<std::string>{"one", "three", "two"});
}
