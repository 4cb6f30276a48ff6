#pragma once
/// Where somebody put the cards of an exercise, beside where the authors would. Nothing is counted up: a card that lies
/// elsewhere is something to talk about.
#include <optional>
#include <string_view>

#include "core/learn/tool.h"
#include "core/learn/work.h"

namespace alongside::learn {

/// The position of the place that was chosen for a card; none if it has none, or one that is not there any more.
std::optional<std::size_t> place_of(const CardSet& set, const PlacedCard& card, const Work& work);

enum class Meeting : std::uint8_t { not_placed, same, elsewhere };

/// Same where it lies in one of the places that the authors gave it.
Meeting meeting(const CardSet& set, const PlacedCard& card, const Work& work);

}  // namespace alongside::learn
