#pragma once
/// The rows of a run's tree (core/story/run.h) and where each machine stands in it.
///
/// A row never changes; the database itself refuses. Appending costs the database's own commit and nothing that grows
/// with the log. When append has returned, the decision survives a power cut, so its consequence may be shown.
#include <memory>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/story/run.h"

namespace alongside::store {

class Database;

/// Where one machine stands in a run.
struct Head {
    std::string device;
    Id decision;

    bool operator==(const Head&) const = default;
};

class Decisions {
  public:
    /// Made by Saves.
    explicit Decisions(Database& database);
    ~Decisions();

    /// Adds the decision to the run and moves the head of decision.device onto it, both or neither. Errors:
    /// "unknown-reference" without the run or the parent in this run, "already-there", and those of every write
    /// (saves.h).
    Result<void> append(const Id& run, const Decision& decision);

    /// Parents before children; those equally deep by time, then id, so that every machine gives the same order.
    Result<std::vector<Decision>> of_run(const Id& run);

    /// The newest first: that branch is shown. Empty before the first decision.
    Result<std::vector<Head>> heads(const Id& run);

  private:
    struct Queries;
    Database& database_;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store
