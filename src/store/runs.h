#pragma once
/// Runs: who plays which version of which scenario, and with which seed. What they decided is in Decisions.
///
/// No profile means a guest. A run counts as unfinished until its first outcome is frozen.
#include <cstdint>
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

struct Run {
    Id id;
    std::optional<Id> profile;
    std::string scenario_id;
    std::string scenario_sha256;  ///< a ScenarioVersion that has been put
    std::uint64_t seed = 0;
    int rules_version = 0;
    TimeMs started_at;

    bool operator==(const Run&) const = default;
};

class Runs {
  public:
    /// Made by Saves.
    explicit Runs(Database& database);
    ~Runs();

    /// Errors: "unknown-reference" without the profile or the scenario version, and those of every write (saves.h).
    Result<void> create(const Run& run);

    Result<std::optional<Run>> get(const Id& run);

    /// The latest first. No profile: those of guests.
    Result<std::vector<Run>> list(const std::optional<Id>& profile);

    Result<std::optional<Run>> latest_unfinished(const std::optional<Id>& profile, std::string_view scenario_id);

    /// The run becomes this profile's, when somebody keeps their place under a name. Errors: "no-such-run",
    /// "unknown-reference" without the profile, and those of every write.
    Result<void> give(const Id& run, const Id& profile);

    /// From now on the run replays against another version of its scenario, and stands at `head` on `device`. Other
    /// machines have no place in it any more, since their branches need not fit that version; the rows all stay.
    /// Errors: "no-such-run", "unknown-reference" without the version or the decision, and those of every write.
    Result<void> move_over(const Id& run, std::string_view scenario_sha256, std::string_view device, const Id& head);

  private:
    friend class Saves;

    /// As Profiles::erase_rows, for one run.
    Result<bool> erase_rows(const Id& run, TimeMs now);

    struct Queries;
    Database& database_;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store
