/// Which quick-fire cards come next.
#include "core/learn/quick_fire.h"

#include <algorithm>
#include <set>

#include "support/catch.h"

using namespace alongside;
using namespace alongside::learn;

namespace {

std::vector<QuickCard> cards(std::size_t count) {
    std::vector<QuickCard> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back({"card-" + std::to_string(i), "A card.", CardAnswer::keep, "Because."});
    }
    return all;
}

}  // namespace

TEST_CASE("a deal holds each card once, and no more than there are", "[cards]") {
    const auto dealt = deal(cards(30), {}, kCardsAtOnce, 7);
    CHECK(std::set<std::size_t>(dealt.begin(), dealt.end()).size() == kCardsAtOnce);
    CHECK(*std::max_element(dealt.begin(), dealt.end()) < 30);
    CHECK(deal(cards(3), {}, kCardsAtOnce, 7).size() == 3);
    CHECK(deal({}, {}, kCardsAtOnce, 7).empty());
}

TEST_CASE("the same seed deals the same cards, another one others", "[cards]") {
    CHECK(deal(cards(30), {}, 10, 7) == deal(cards(30), {}, 10, 7));
    CHECK(deal(cards(30), {}, 10, 7) != deal(cards(30), {}, 10, 8));
}

TEST_CASE("cards never met come first, then those met longest ago", "[cards]") {
    const std::vector<CardMet> met = {
        {"card-0", {10}}, {"card-1", {30}}, {"card-2", {20}}, {"card-0", {40}}, {"gone", {5}}};
    const auto dealt = deal(cards(4), met, 4, 1);
    CHECK(dealt == std::vector<std::size_t>{3, 2, 1, 0});
}
