#pragma once
/// "Keep my place": a run as a short code that a person can write on a slip of paper and type on any other copy.
///
/// The code holds the scenario's fingerprint, the seed, whose chair, what is true tonight and every choice, as one
/// large number in mixed radix (each choice takes only as much room as there were moves to choose from), then a
/// checksum. It is written in Crockford's base 32, which has no letters that look like digits. Own words are not in it.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/story/scenario.h"

namespace alongside {

struct KeptPlace {
    std::uint16_t seed = 0;
    std::vector<std::string> choices;  ///< the opening first
};

/// "outrage-7K3M-Q2XD-...": `fingerprint` is any hash of the scenario's bytes. The choices must be ones that fold.
std::string write_place(const Scenario& scenario, std::uint64_t fingerprint, const KeptPlace& place);

/// Whether a code names this scenario. Ids may hold hyphens, so the caller tries the scenarios that it has.
bool is_place_of(std::string_view scenario_id, std::string_view code);

/// Errors: "place-code" (mistyped), "place-version" (made with another version of the scenario).
Result<KeptPlace> read_place(const Scenario& scenario, std::uint64_t fingerprint, std::string_view code);

}  // namespace alongside
