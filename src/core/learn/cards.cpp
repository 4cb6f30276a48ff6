#include "core/learn/cards.h"

#include <algorithm>

namespace alongside::learn {

std::optional<std::size_t> place_of(const CardSet& set, const PlacedCard& card, const Work& work) {
    const std::string& choice = work.answer(card.id).choice;
    const auto found =
        std::find_if(set.places.begin(), set.places.end(), [&](const CardPlace& place) { return place.id == choice; });
    return found == set.places.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - set.places.begin()));
}

Meeting meeting(const CardSet& set, const PlacedCard& card, const Work& work) {
    const auto place = place_of(set, card, work);
    if (!place) {
        return Meeting::not_placed;
    }
    const bool same = std::find(card.places.begin(), card.places.end(), *place) != card.places.end();
    return same ? Meeting::same : Meeting::elsewhere;
}

}  // namespace alongside::learn
