#pragma once
/// The files of their own data that a person has made: where and when, so that erasing can say what it does not reach.
#include <memory>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::store {

class Database;

struct DataExport {
    std::string path;
    TimeMs made_at;

    bool operator==(const DataExport&) const = default;
};

class DataExports {
  public:
    /// Made by Saves.
    explicit DataExports(Database& database);
    ~DataExports();

    /// Errors: "unknown-reference" without the profile, and those of every write (saves.h).
    Result<void> add(const Id& profile, const DataExport& made);

    /// The oldest first.
    Result<std::vector<DataExport>> list(const Id& profile);

  private:
    struct Queries;
    std::unique_ptr<Queries> queries_;
};

}  // namespace alongside::store
