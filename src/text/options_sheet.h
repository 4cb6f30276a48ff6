#pragma once
/// A sheet for people to try on paper: the options of each turning point and nothing else (play.md section 3 point 7).
///
/// Whoever can tell from the options alone what the program likes has found an answer key, and the scenario wants
/// rewriting.
#include <cstdint>
#include <string>

#include "core/story/scenario.h"

namespace alongside::text {

/// The sheet and, below it, what whoever marks it needs: which options score highest on the evening that `seed` draws.
/// The seed shuffles the options, too. Where several are equally high, each of them counts.
std::string options_sheet(const Scenario& scenario, std::uint64_t seed);

}  // namespace alongside::text
