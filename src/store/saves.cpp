#include "store/saves.h"

#include <fmt/format.h>

#include <optional>
#include <system_error>
#include <utility>

#include "store/db/errors.h"
#include "store/db/file_database.h"
#include "store/db/query.h"
#include "store/db/transaction.h"
#include "store/folder/lock.h"
#include "store/folder/moment.h"
#include "store/folder/rescue.h"
#include "store/folder/shelf.h"
#include "store/notes.h"
#include "store/sql.h"

namespace alongside::store {

namespace fs = std::filesystem;

// The lock is let go last, after the database has been closed.
struct Saves::Parts {
    Parts(FolderLock taken, Shelf files, Opened opened)
        : lock(std::move(taken)),
          shelf(std::move(files)),
          database(std::move(opened.database)),
          notices(std::move(opened.notices)),
          profiles(*database),
          scenario_versions(*database),
          runs(*database),
          decisions(*database),
          outcomes(*database),
          reflections(*database),
          evidence(*database),
          after(*database),
          panels(*database),
          rooms(*database),
          phones(*database),
          works(*database),
          settings(*database),
          pins(*database),
          data_exports(*database),
          statements(*database),
          belongings(*database, scenario_versions) {}

    FolderLock lock;
    Shelf shelf;
    std::unique_ptr<FileDatabase> database;
    std::vector<std::string> notices;
    std::string device;
    Profiles profiles;
    ScenarioVersions scenario_versions;
    Runs runs;
    Decisions decisions;
    Outcomes outcomes;
    Reflections reflections;
    Evidence evidence;
    After after;
    Panels panels;
    Rooms rooms;
    Phones phones;
    Works works;
    Settings settings;
    Pins pins;
    DataExports data_exports;
    Statements statements;
    Belongings belongings;
};

namespace {

Result<fs::path> existing_folder(const fs::path& folder) {
    std::error_code failed;
    const fs::path absolute = fs::absolute(folder, failed);
    if (failed || !fs::exists(absolute, failed)) {
        return fail("no-folder",
                    fmt::format("There is no folder {}, so nothing can be saved there. Make it, plug in the "
                                "disk it is on, or choose another one with --saves.",
                                folder.string()));
    }
    if (!fs::is_directory(absolute, failed)) {
        return fail("no-folder",
                    fmt::format("{} is not a folder, so nothing can be saved there. Choose a folder with --saves.",
                                folder.string()));
    }
    return absolute;
}

Result<std::string> device_of(Settings& settings, const Entropy& entropy) {
    return settings.get(std::nullopt, kDevice).and_then([&](std::optional<std::string> known) {
        if (known) {
            return Result<std::string>(std::move(*known));
        }
        std::string made = make_id(entropy).text;
        return settings.set(std::nullopt, kDevice, made).map([&] { return std::move(made); });
    });
}

std::optional<std::string> clock_notice(FileDatabase& database, TimeMs now) {
    Query<In<>, Out<std::optional<TimeMs>>> latest_at(database.session(), sql::decision_latest_at);
    const std::optional<TimeMs> latest = std::get<0>(latest_at.one().value());
    if (!latest || *latest <= now) {
        return std::nullopt;
    }
    return fmt::format(
        "The clock of this computer says {}, but the last saved choice is from {}. Nothing is lost; dates "
        "may be wrong until the clock is right.",
        spoken(now), spoken(*latest));
}

Error traces_left(const Error& why) {
    return {why.code,
            "It is erased, but traces of it may be left in the saves folder until there is room to tidy "
            "up. Free some space; this is tried again whenever the program starts."};
}

}  // namespace

Saves::Saves(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Saves::~Saves() = default;
Saves::Saves(Saves&&) noexcept = default;
Saves& Saves::operator=(Saves&&) noexcept = default;

Result<Saves> Saves::open(const fs::path& folder, TimeMs now, const Entropy& entropy, const SavesOptions& options) {
    const Result<fs::path> place = existing_folder(folder);
    if (!place) {
        return tl::unexpected(place.error());
    }
    Shelf shelf(*place);
    Result<FolderLock> lock = FolderLock::take(shelf.lock(), now);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    Result<Opened> opened = shelf.drop_unfinished().and_then([&] { return open_or_rescue(shelf, now, options); });
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const bool sound = opened->was_there_and_sound;
    Result<std::unique_ptr<Parts>> parts =
        attempt([&] { return std::make_unique<Parts>(std::move(*lock), shelf, std::move(*opened)); });
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    Saves saves(std::move(*parts));
    Result<void> ready = saves.name_device(entropy).and_then([&] { return saves.finish_erasing(now); }).and_then([&] {
        return saves.compare_clock(now);
    });
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    if (sound) {
        saves.keep_backup(now);
    }
    return saves;
}

Result<void> Saves::name_device(const Entropy& entropy) {
    return device_of(parts_->settings, entropy).map([&](std::string name) { parts_->device = std::move(name); });
}

Result<void> Saves::compare_clock(TimeMs now) {
    return attempt([&] {
        if (std::optional<std::string> notice = clock_notice(*parts_->database, now)) {
            parts_->notices.push_back(std::move(*notice));
        }
    });
}

void Saves::keep_backup(TimeMs now) {
    if (const Result<void> backed_up = back_up_if_due(*parts_->database, parts_->shelf, now); !backed_up) {
        parts_->notices.push_back("No backup of your saves could be made. " + backed_up.error().message);
    }
}

Result<void> Saves::together(const std::function<Result<void>()>& writes) {
    return attempt([&] {
        Transaction all(*parts_->database);
        if (const Result<void> written = writes(); !written) {
            throw Refusal(written.error());
        }
        all.commit();
    });
}

const std::vector<std::string>& Saves::notices() const {
    return parts_->notices;
}
Result<std::vector<std::string>> Saves::columns() {
    return attempt([&] {
        Query<In<>, Out<std::string>> all(parts_->database->session(), sql::belonging_columns);
        return all.all_as([](std::string column) { return column; });
    });
}

const fs::path& Saves::folder() const {
    return parts_->shelf.folder();
}

const std::string& Saves::device() const {
    return parts_->device;
}
Journal Saves::journal() const {
    return parts_->database->journal();
}
Profiles& Saves::profiles() {
    return parts_->profiles;
}
ScenarioVersions& Saves::scenario_versions() {
    return parts_->scenario_versions;
}
Runs& Saves::runs() {
    return parts_->runs;
}
Decisions& Saves::decisions() {
    return parts_->decisions;
}
Outcomes& Saves::outcomes() {
    return parts_->outcomes;
}
Reflections& Saves::reflections() {
    return parts_->reflections;
}

Evidence& Saves::evidence() {
    return parts_->evidence;
}

After& Saves::after() {
    return parts_->after;
}

Panels& Saves::panels() {
    return parts_->panels;
}

Rooms& Saves::rooms() {
    return parts_->rooms;
}
Works& Saves::works() {
    return parts_->works;
}
Phones& Saves::phones() {
    return parts_->phones;
}
Settings& Saves::settings() {
    return parts_->settings;
}
Pins& Saves::pins() {
    return parts_->pins;
}
DataExports& Saves::data_exports() {
    return parts_->data_exports;
}
Statements& Saves::statements() {
    return parts_->statements;
}
Belongings& Saves::belongings() {
    return parts_->belongings;
}

Result<Erased> Saves::erase_profile(const Id& profile, TimeMs now) {
    return clear_traces_of(parts_->profiles.erase_rows(profile, now), {"no-such-profile", "There is no such profile."},
                           now);
}

Result<Erased> Saves::erase_run(const Id& run, TimeMs now) {
    return clear_traces_of(parts_->runs.erase_rows(run, now), {"no-such-run", "That run is not in these saves."}, now);
}

Result<Erased> Saves::erase_room(const Id& room, TimeMs now) {
    return clear_traces_of(parts_->rooms.erase_rows(room, now), {"no-such-room", "That session is not in these saves."},
                           now);
}

Result<Erased> Saves::erase_work(const Id& work, TimeMs now) {
    return clear_traces_of(parts_->works.erase_rows(work, now), {"no-such-work", "That is not in these saves."}, now);
}

Result<Merged> Saves::merge(const Belonging& theirs, bool bring_back, TimeMs now) {
    return parts_->belongings.merge(theirs, bring_back).and_then([&](Merged merged) -> Result<Merged> {
        if (!merged.erased) {
            return merged;
        }
        return clear_traces(now).map([&](const Erased&) { return merged; });
    });
}

Result<Erased> Saves::clear_traces_of(const Result<bool>& known, Error unknown, TimeMs now) {
    if (!known) {
        return tl::unexpected(known.error());
    }
    return *known ? clear_traces(now) : tl::unexpected(std::move(unknown));
}

// Rows that are gone leave traces in free pages, in the log and in backups.
Result<Erased> Saves::clear_traces(TimeMs now) {
    const Result<void> cleared =
        attempt([&] { parts_->database->scrub(); }).and_then([&] { return parts_->shelf.drop_backups(); });
    if (!cleared) {
        return tl::unexpected(traces_left(cleared.error()));
    }
    Erased erased;
    erased.may_still_hold = parts_->shelf.put_aside();
    if (const Result<void> backed_up = back_up(*parts_->database, parts_->shelf, now); !backed_up) {
        erased.notices.push_back("There is no backup of your saves now. " + backed_up.error().message);
    }
    return parts_->settings.set(std::nullopt, kErasing, "no").map([&] { return erased; });
}

// A crash or a full disk may have stopped an erasure halfway.
Result<void> Saves::finish_erasing(TimeMs now) {
    return parts_->settings.get(std::nullopt, kErasing).map([&](const std::optional<std::string>& erasing) {
        const Result<Erased> cleared = erasing == "yes" ? clear_traces(now) : Result<Erased>(Erased{});
        if (!cleared) {
            parts_->notices.push_back(cleared.error().message);
        }
    });
}

}  // namespace alongside::store
