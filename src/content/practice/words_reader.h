#pragma once
/// The exercises in plain words and the quick-fire cards: rewrite.yaml and cards.yaml in practice/.
///
/// Each is a list of named things; what is wrong is told with its place. Knows nothing of who practises.
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "core/learn/quick_fire.h"
#include "core/learn/rewrite.h"

namespace alongside::content {

inline constexpr std::size_t kMostExercises = 24;
inline constexpr std::size_t kMostCards = 200;
inline constexpr std::size_t kMostSaidWords = 30;  ///< of what the card says: read in a breath

/// Into `exercises`, if no finding is an error. `sources` are the ids of the inventory, of which each exercise
/// names one; none: nothing asks whether an id is known.
std::vector<Diagnostic> read_exercises(std::string_view bytes, std::string file,
                                       const std::vector<std::string>& sources,
                                       std::vector<learn::RewriteExercise>& exercises);

/// Into `cards`, likewise; a card is named after its item of the inventory.
std::vector<Diagnostic> read_cards(std::string_view bytes, std::string file, const std::vector<std::string>& sources,
                                   std::vector<learn::QuickCard>& cards);

}  // namespace alongside::content
