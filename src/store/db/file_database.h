#pragma once
/// One open SQLite database, checked and at our schema. Knows the file, not the folder around it (folder/).
///
/// Durable: synchronous FULL, so a commit that returned survives a power cut. Private: secure_delete overwrites what is
/// deleted, temporary tables stay in memory, and the file can be read by its owner only. The one place that knows of
/// pragmas.
#include <filesystem>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "store/db/database.h"
#include "store/saves.h"

namespace sqlite_api {
struct sqlite3;
}

namespace alongside::store {

class FileDatabase final : public Database {
  public:
    /// Makes the file if there is none. Errors: "damaged", "newer-saves", "not-ours", "bad-path", and those of every
    /// write (saves.h). After the first three the file and its journal hold what they held.
    static Result<std::unique_ptr<FileDatabase>> open(const std::filesystem::path& file, const SavesOptions& options);

    Journal journal() const { return journal_; }

    /// A compact copy, complete or absent at `target`, which must not exist or be empty. Not yet synced to disk.
    void copy_into(const std::filesystem::path& target);

    /// Leaves nothing of deleted rows in the file or its journal.
    void scrub();

  private:
    FileDatabase(const std::string& connection, const SavesOptions& options);

    Journal journal_ = Journal::rollback;
};

/// SQLite's own connection, for what SOCI has no words for.
sqlite_api::sqlite3* handle(soci::session& session);

/// Switches to the journal asked for, or to rollback where write-ahead is refused; says which it is.
Journal choose_journal(soci::session& session, Journal wanted);

}  // namespace alongside::store
