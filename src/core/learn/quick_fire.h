#pragma once
/// Quick-fire cards: a sentence that somebody might say, to keep, to bin, or to answer with "it depends".
///
/// Each card practises one item of the inventory, whose id it carries. Cards are never scored: what the authors think
/// is shown after one has given an answer and a reason. Which cards come next depends on when each was last met.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/time.h"

namespace alongside::learn {

enum class CardAnswer : std::uint8_t { keep, bin, depends };
inline constexpr std::array<std::string_view, 3> kCardAnswerIds = {"keep", "bin", "depends"};

inline constexpr std::size_t kCardsAtOnce = 10;

inline constexpr std::string_view kQuickFire = "quick-fire";  ///< the tool under which answers are kept

struct QuickCard {
    std::string id;  ///< of the item of the inventory
    std::string text;
    CardAnswer view = CardAnswer::keep;  ///< the authors'
    std::string why;
};

/// A card that was answered before.
struct CardMet {
    std::string card;
    TimeMs at;
};

/// Positions of up to `count` cards to deal: those never met, then those met longest ago. Among equals `seed` draws.
std::vector<std::size_t> deal(const std::vector<QuickCard>& cards, const std::vector<CardMet>& met, std::size_t count,
                              std::uint64_t seed);

}  // namespace alongside::learn
