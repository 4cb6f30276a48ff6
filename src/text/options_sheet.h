#pragma once
/// A sheet for people to try on paper: the options of each turning point and nothing else (play.md section 3 point 7).
///
/// Whoever can tell from the options alone what the program likes has found an answer key, and the scenario wants
/// rewriting.
#include <cstdint>
#include <string>

#include "core/story/scenario.h"

namespace alongside::text {

/// The options as the evening that `seed` draws has them, in an order that it shuffles; seat by seat where there are
/// several.
std::string options_sheet(const Scenario& scenario, std::uint64_t seed);

/// What whoever marks that sheet needs: the options that score highest on the same evening. Where several are equally
/// high, each of them counts.
std::string options_marks(const Scenario& scenario, std::uint64_t seed);

}  // namespace alongside::text
