#pragma once
/// The proof in `check --json`: everything that src/core/prove/proof.h holds, by the names of docs/check-json.md.
#include <nlohmann/json.hpp>

#include "app/check.h"

namespace alongside::text {

/// Seats that have not been proved hold their size only. Ways are text, since they may be too many for the numbers of
/// JSON's readers.
nlohmann::ordered_json proof_json(const app::CheckReport& report);

}  // namespace alongside::text
