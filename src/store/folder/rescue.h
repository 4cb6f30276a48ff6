#pragma once
/// Opens the database of a folder, or the best that can be had where it is damaged or missing.
///
/// What cannot be trusted is set aside under a dated name and never changed; then the newest backup that passes the
/// check is opened, and the person is told in a sentence. Also makes the backups that this lives on.
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/time.h"
#include "store/db/file_database.h"
#include "store/folder/shelf.h"

namespace alongside::store {

struct Opened {
    std::unique_ptr<FileDatabase> database;
    std::vector<std::string> notices;
    bool was_there_and_sound = false;  ///< so a backup of it makes sense
};

Result<Opened> open_or_rescue(const Shelf& shelf, TimeMs now, const SavesOptions& options);

/// A new backup; the newest becomes the second. On an error those before it stay.
Result<void> back_up(FileDatabase& database, const Shelf& shelf, TimeMs now);

/// A new backup if the newest is older than a day, or from the future.
Result<void> back_up_if_due(FileDatabase& database, const Shelf& shelf, TimeMs now);

}  // namespace alongside::store
