#pragma once
/// One merge of what somebody has brought from another copy (belongings.h), inside of a transaction.
///
/// Throws a Refusal where something does not fit; then the transaction takes everything back. Knows the tables by their
/// names only where a rule is about one of them.
#include <memory>
#include <vector>

#include "store/belongings.h"
#include "store/db/travelling.h"

namespace alongside::store {

inline constexpr std::string_view kProfile = "profile";
inline constexpr std::string_view kTombstone = "tombstone";
inline constexpr std::string_view kVersion = "scenario_version";
inline constexpr std::string_view kRun = "run";
inline constexpr std::string_view kOutcome = "outcome";
inline constexpr std::string_view kHead = "head";
inline constexpr std::string_view kReflection = "reflection";

using Tables = std::vector<std::unique_ptr<AnyTravelling>>;

/// `tables` are those that travel, what others refer to first; the first is the profile's.
Merged merge_rows(soci::session& session, const Tables& tables, ScenarioVersions& versions, const Belonging& theirs,
                  bool bring_back);

}  // namespace alongside::store
