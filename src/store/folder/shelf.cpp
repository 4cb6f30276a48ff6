#include "store/folder/shelf.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

#include "store/folder/files.h"
#include "store/folder/moment.h"

namespace alongside::store {

namespace {

namespace fs = std::filesystem;

// What SQLite keeps beside a database: its write-ahead log, or its rollback journal.
constexpr std::array<std::string_view, 2> kCompanions{"-wal", "-journal"};

constexpr std::string_view kAside = "damaged-";

fs::path with(fs::path path, std::string_view ending) {
    path += ending;
    return path;
}

bool there(const fs::path& file) {
    std::error_code unknown;
    return fs::exists(file, unknown);
}

bool taken(const fs::path& name) {
    return there(name) || std::any_of(kCompanions.begin(), kCompanions.end(),
                                      [&](std::string_view companion) { return there(with(name, companion)); });
}

fs::path free_name(const fs::path& folder, TimeMs now) {
    fs::path name = folder / fmt::format("{}{}.db", kAside, stamp(now));
    for (int n = 2; taken(name); ++n) {
        name = folder / fmt::format("{}{}-{}.db", kAside, stamp(now), n);
    }
    return name;
}

Result<void> move_if_there(const fs::path& from, const fs::path& to) {
    return there(from) ? replace_file(from, to) : Result<void>{};
}

Result<void> remove_if_there(const fs::path& file) {
    std::error_code failed;
    fs::remove(file, failed);
    return failed ? Result<void>(tl::unexpected(write_error(file, failed.value()))) : Result<void>{};
}

bool holds_something(const fs::path& file) {
    std::error_code absent;
    const std::uintmax_t size = fs::file_size(file, absent);
    return !absent && size > 0;
}

Result<void> set_made_at(const fs::path& file, TimeMs moment) {
    const timespec time{moment.ms / 1000, (moment.ms % 1000) * 1'000'000};
    const std::array<timespec, 2> access_and_change{time, time};
    if (::utimensat(AT_FDCWD, file.c_str(), access_and_change.data(), 0) != 0) {
        return tl::unexpected(write_error(file, errno));
    }
    return {};
}

}  // namespace

std::vector<fs::path> Shelf::backups() const {
    return {folder_ / "backup-1.db", folder_ / "backup-2.db"};
}

bool Shelf::database_is_missing() const {
    return !holds_something(database());
}

bool Shelf::journal_is_left_over() const {
    return std::any_of(kCompanions.begin(), kCompanions.end(),
                       [&](std::string_view companion) { return holds_something(with(database(), companion)); });
}

// The database first: should the power go between the two, a log without its database is set aside on the next start.
Result<fs::path> Shelf::set_aside(TimeMs now) const {
    fs::path name = free_name(folder_, now);
    Result<void> moved = move_if_there(database(), name);
    for (std::string_view companion : kCompanions) {
        const fs::path left = with(database(), companion);
        moved = moved.and_then(
            [&] { return holds_something(left) ? replace_file(left, with(name, companion)) : remove_if_there(left); });
    }
    return moved.map([&] { return std::move(name); });
}

std::vector<fs::path> Shelf::put_aside() const {
    std::vector<fs::path> found;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_, failed)) {
        if (entry.path().filename().string().rfind(kAside, 0) == 0) {
            found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<void> Shelf::shelve_backup(TimeMs made_at) const {
    const fs::path newest = backups()[0];
    const fs::path second = backups()[1];
    return set_made_at(backup_in_the_making(), made_at)
        .and_then([&] { return move_if_there(newest, second); })
        .and_then([&] { return replace_file(backup_in_the_making(), newest); });
}

Result<void> Shelf::drop_backups() const {
    return remove_if_there(backups()[0]).and_then([&] { return remove_if_there(backups()[1]); });
}

Result<void> Shelf::drop_unfinished() const {
    return remove_if_there(backup_in_the_making()).and_then([&] { return remove_if_there(with(database(), ".new")); });
}

Result<void> Shelf::clear_database() const {
    Result<void> cleared = remove_if_there(database());
    for (std::string_view companion : kCompanions) {
        cleared = cleared.and_then([&] { return remove_if_there(with(database(), companion)); });
    }
    return cleared;
}

Result<void> Shelf::put_back(const fs::path& backup) const {
    return clear_database().and_then([&] { return replace_with_copy(backup, database()); });
}

std::optional<TimeMs> Shelf::made_at(const fs::path& backup) {
    struct stat status {};
    if (::stat(backup.c_str(), &status) != 0) {
        return std::nullopt;
    }
    return TimeMs{status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000};
}

}  // namespace alongside::store
