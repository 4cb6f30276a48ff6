#include "store/folder/rescue.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "store/db/errors.h"
#include "store/folder/files.h"
#include "store/folder/moment.h"

namespace alongside::store {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kBackupEveryMs = 24LL * 60 * 60 * 1000;

struct Restored {
    std::unique_ptr<FileDatabase> database;
    std::optional<TimeMs> made_at;  ///< none: no backup was good, so this is a fresh start
};

// None: this backup is no good, try the next.
Result<std::optional<Restored>> restore_from(const Shelf& shelf, const fs::path& backup, const SavesOptions& options) {
    const std::optional<TimeMs> made_at = Shelf::made_at(backup);
    if (!made_at) {
        return std::optional<Restored>();
    }
    if (Result<void> put = shelf.put_back(backup); !put) {
        return tl::unexpected(put.error());
    }
    Result<std::unique_ptr<FileDatabase>> database = FileDatabase::open(shelf.database(), options);
    if (!database && database.error().code == "damaged") {
        return std::optional<Restored>();
    }
    return std::move(database).map([&](std::unique_ptr<FileDatabase> sound) {
        return std::optional(Restored{std::move(sound), made_at});
    });
}

Result<Restored> restore_newest(const Shelf& shelf, const SavesOptions& options) {
    for (const fs::path& backup : shelf.backups()) {
        Result<std::optional<Restored>> found = restore_from(shelf, backup, options);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (*found) {
            return std::move(**found);
        }
    }
    return shelf.clear_database()
        .and_then([&] { return FileDatabase::open(shelf.database(), options); })
        .map([](std::unique_ptr<FileDatabase> fresh) {
            return Restored{std::move(fresh), std::nullopt};
        });
}

std::string damage_notice(const fs::path& aside, const std::optional<TimeMs>& backup) {
    const std::string name = aside.filename().string();
    if (!backup) {
        return fmt::format(
            "Your saves were damaged, and there was no backup that could be opened. They are kept "
            "untouched as {}. Alongside starts with empty saves.",
            name);
    }
    return fmt::format(
        "Your saves were damaged. They are kept untouched as {}. The backup of {} was opened instead; "
        "what came after it is only in the kept file.",
        name, spoken(*backup));
}

std::string missing_notice(TimeMs backup) {
    return fmt::format(
        "The file alongside.db was missing from the saves folder. The backup of {} was opened instead; "
        "what came after it is missing.",
        spoken(backup));
}

Result<Opened> opened_with(Restored found, std::string notice) {
    Opened opened;
    opened.database = std::move(found.database);
    opened.notices.push_back(std::move(notice));
    return opened;
}

Result<Opened> rescue_damaged(const Shelf& shelf, TimeMs now, const SavesOptions& options) {
    const Result<fs::path> aside = shelf.set_aside(now);
    if (!aside) {
        return tl::unexpected(aside.error());
    }
    return restore_newest(shelf, options).and_then([&](Restored found) {
        std::string notice = damage_notice(*aside, found.made_at);
        return opened_with(std::move(found), std::move(notice));
    });
}

Result<Opened> rescue_missing(const Shelf& shelf, const SavesOptions& options) {
    return restore_newest(shelf, options).and_then([&](Restored found) {
        if (found.made_at) {
            std::string notice = missing_notice(*found.made_at);
            return opened_with(std::move(found), std::move(notice));
        }
        Opened fresh;
        fresh.database = std::move(found.database);
        return Result<Opened>(std::move(fresh));
    });
}

}  // namespace

Result<Opened> open_or_rescue(const Shelf& shelf, TimeMs now, const SavesOptions& options) {
    if (shelf.database_is_missing()) {
        return shelf.journal_is_left_over() ? rescue_damaged(shelf, now, options) : rescue_missing(shelf, options);
    }
    Result<std::unique_ptr<FileDatabase>> database = FileDatabase::open(shelf.database(), options);
    if (!database && database.error().code == "damaged") {
        return rescue_damaged(shelf, now, options);
    }
    return std::move(database).map([](std::unique_ptr<FileDatabase> sound) {
        Opened opened;
        opened.database = std::move(sound);
        opened.was_there_and_sound = true;
        return opened;
    });
}

Result<void> back_up(FileDatabase& database, const Shelf& shelf, TimeMs now) {
    return shelf.drop_unfinished()
        .and_then([&] { return make_private_file(shelf.backup_in_the_making()); })
        .and_then([&] { return attempt([&] { database.copy_into(shelf.backup_in_the_making()); }); })
        .and_then([&] { return shelf.shelve_backup(now); });
}

Result<void> back_up_if_due(FileDatabase& database, const Shelf& shelf, TimeMs now) {
    const std::optional<TimeMs> last = Shelf::made_at(shelf.backups().front());
    if (last && last->ms <= now.ms && now.ms - last->ms < kBackupEveryMs) {
        return {};
    }
    return back_up(database, shelf, now);
}

}  // namespace alongside::store
