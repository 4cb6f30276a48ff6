#include "core/learn/taps.h"

#include <algorithm>
#include <numeric>

namespace alongside::learn {

std::string_view name_of(TapQuestion question) {
    return kTapQuestions.at(static_cast<std::size_t>(question));
}

std::optional<TapQuestion> tap_question_named(std::string_view name) {
    const auto* found = std::find(kTapQuestions.begin(), kTapQuestions.end(), name);
    return found == kTapQuestions.end() ? std::nullopt
                                        : std::optional(static_cast<TapQuestion>(found - kTapQuestions.begin()));
}

std::vector<std::size_t> weightiest(std::span<const std::size_t> weights, std::size_t most) {
    std::vector<std::size_t> positions(weights.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    std::stable_sort(positions.begin(), positions.end(),
                     [&](std::size_t one, std::size_t other) { return weights[one] > weights[other]; });
    positions.resize(std::min(most, positions.size()));
    return positions;
}

}  // namespace alongside::learn
