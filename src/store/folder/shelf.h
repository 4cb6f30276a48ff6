#pragma once
/// The files of a saves folder by their role: the database, its backups, and databases set aside. Moves files; knows
/// nothing of what is in them.
///
/// The age of a backup is the file's time of last change, which is set to the time passed in, so that no clock is read.
#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/time.h"

namespace alongside::store {

class Shelf {
  public:
    explicit Shelf(std::filesystem::path folder) : folder_(std::move(folder)) {}

    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path database() const { return folder_ / "alongside.db"; }
    std::filesystem::path lock() const { return folder_ / "alongside.lock"; }

    /// The newest first; not all of them need exist.
    std::vector<std::filesystem::path> backups() const;

    /// Where a backup is written before it takes its place.
    std::filesystem::path backup_in_the_making() const { return folder_ / "backup-1.db.new"; }

    /// No file, or an empty one, as a power cut may leave.
    bool database_is_missing() const;

    /// A log or journal that holds something.
    bool journal_is_left_over() const;

    /// Moves the database with its journal to a dated name, untouched. Gives that name.
    Result<std::filesystem::path> set_aside(TimeMs now) const;

    /// All that was ever set aside.
    std::vector<std::filesystem::path> put_aside() const;

    /// The finished backup becomes the newest; the newest becomes the second.
    Result<void> shelve_backup(TimeMs made_at) const;

    /// Takes all backups away.
    Result<void> drop_backups() const;

    /// Takes away what a crash left half written.
    Result<void> drop_unfinished() const;

    /// Takes away a database that is only a copy of a backup, or empty. What was the person's has been set aside
    /// before.
    Result<void> clear_database() const;

    /// A copy of the backup becomes the database. As clear_database.
    Result<void> put_back(const std::filesystem::path& backup) const;

    /// None without a backup.
    static std::optional<TimeMs> made_at(const std::filesystem::path& backup);

  private:
    std::filesystem::path folder_;
};

}  // namespace alongside::store
