#pragma once
/// Endings that were reached, frozen with the rules of their day. Awards read only these.
///
/// The first answer counts: freezing the same ending again changes nothing, and place tells a run's first ending from
/// those that were reached later by going back. Knows nothing of what the text says.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::store {

class Database;

struct FrozenOutcome {
    Id run;
    Id decision;       ///< the one that ended it
    int place = 1;     ///< 1 for the first ending of its run, counted by freeze
    std::string text;  ///< whatever core/score wrote, kept as it is
    int rules_version = 0;
    TimeMs at;

    bool operator==(const FrozenOutcome&) const = default;
};

class Outcomes {
  public:
    /// Made by Saves.
    explicit Outcomes(Database& database);
    ~Outcomes();

    /// Keeps the outcome (its place is set here) and gives back the one that counts: this, or the one frozen earlier
    /// for the same decision. Errors: "unknown-reference" without the run or the decision, and those of every write
    /// (saves.h).
    Result<FrozenOutcome> freeze(const FrozenOutcome& outcome);

    /// By place.
    Result<std::vector<FrozenOutcome>> of_run(const Id& run);

    /// Of all runs, the earliest run first. No profile: those of guests.
    Result<std::vector<FrozenOutcome>> of_profile(const std::optional<Id>& profile);

  private:
    struct Queries;
    Database& database_;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store
