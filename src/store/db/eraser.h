#pragma once
/// Takes a row away for good: the row and all that hangs on it, a tombstone in its place, and a note that its traces
/// are still to be cleared (kErasing), in one transaction.
///
/// What lies in free pages and in backups is cleared by Saves afterwards, or at the next start if that was cut short.
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "store/db/query.h"

namespace alongside::store {

class Eraser {
  public:
    /// `erase` is a query that deletes by id; `kind` is what the tombstone says it was.
    Eraser(soci::session& session, std::string_view erase, std::string kind);

    /// True if there was such a row now or earlier.
    Result<bool> erase(const Id& id, TimeMs now);

  private:
    soci::session& session_;
    std::string kind_;
    Query<In<Id>, Out<>> erase_;
    Query<In<Id>, Out<TimeMs>> find_tombstone_;
    Query<In<Id, std::string, TimeMs, Id>, Out<>> add_tombstone_;  // the id once more, for a run's profile
    Query<In<std::string, std::string>, Out<>> set_note_;
};

}  // namespace alongside::store
