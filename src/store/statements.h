#pragma once
/// Learning records: what somebody did, as other programs read it. They belong to people with a name here.
///
/// A statement is kept in the transaction of the thing that it speaks of (Saves::together) and never changes. Knows
/// nothing of what stands in it; records/statement.h writes it.
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::store {

class Database;

struct KeptStatement {
    Id id;
    Id profile;
    std::optional<Id> run;  ///< none: it is of an award
    std::string body;
    TimeMs at;

    bool operator==(const KeptStatement&) const = default;
};

class Statements {
  public:
    /// Made by Saves.
    explicit Statements(Database& database);
    ~Statements();

    /// One of this id that is there already stays as it is. Errors: "unknown-reference" without the profile or the run,
    /// and those of every write (saves.h).
    Result<void> keep(const KeptStatement& statement);

    /// The oldest first.
    Result<std::vector<KeptStatement>> list(const Id& profile);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store
