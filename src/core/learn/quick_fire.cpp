#include "core/learn/quick_fire.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/base/rng.h"

namespace alongside::learn {

namespace {

/// When a card was last met; before all time if it never was.
TimeMs last_met(const QuickCard& card, const std::vector<CardMet>& met) {
    TimeMs last{-1};
    for (const CardMet& one : met) {
        last = one.card == card.id ? std::max(last, one.at) : last;
    }
    return last;
}

std::vector<std::size_t> shuffled(std::size_t count, std::uint64_t seed) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Rng rng(derive_seed(seed, "cards"));
    for (std::size_t left = count; left > 1; --left) {
        std::swap(order[left - 1], order[rng.below(left)]);
    }
    return order;
}

}  // namespace

std::vector<std::size_t> deal(const std::vector<QuickCard>& cards, const std::vector<CardMet>& met, std::size_t count,
                              std::uint64_t seed) {
    std::vector<TimeMs> last(cards.size());
    std::transform(cards.begin(), cards.end(), last.begin(),
                   [&](const QuickCard& card) { return last_met(card, met); });
    std::vector<std::size_t> order = shuffled(cards.size(), seed);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return last[a] < last[b]; });
    order.resize(std::min(count, order.size()));
    return order;
}

}  // namespace alongside::learn
