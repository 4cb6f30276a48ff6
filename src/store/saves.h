#pragma once
/// A folder of saves, open for one process: its lock, its database, its backups, and the repositories inside.
///
///     alongside.db                      the database, with alongside.db-wal beside it while it is open
///     alongside.lock                    held while open; says who has it
///     backup-1.db, backup-2.db          the last two backups, the newest first
///     damaged-2025-01-31-140501.db      a database that could not be trusted, set aside untouched
///
/// Opening makes a new database where there is none, brings an older one up to this program's schema, checks the whole
/// of it, opens the last good backup where it is damaged, and makes a backup when the last is older than a day.
///
/// Everything here belongs to one thread. Nothing throws. Nothing reads a clock: times are passed in. Nothing else in
/// the process may open alongside.db while it is open here: closing any descriptor of a file gives up SQLite's lock on
/// it.
///
/// Errors of every write: "disk-full", "disk-refused", "read-only", "busy", "damaged", "nul" (a zero byte in a text),
/// "store". After any of them, all that was reported as saved is still there. A process that may meet a file-size limit
/// (RLIMIT_FSIZE) has to ignore SIGXFSZ to be told "disk-refused"; else the system ends it.
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "store/after.h"
#include "store/belongings.h"
#include "store/data_exports.h"
#include "store/decisions.h"
#include "store/evidence.h"
#include "store/outcomes.h"
#include "store/panels.h"
#include "store/phones.h"
#include "store/pins.h"
#include "store/profiles.h"
#include "store/reflections.h"
#include "store/rooms.h"
#include "store/runs.h"
#include "store/scenario_versions.h"
#include "store/settings.h"
#include "store/statements.h"
#include "store/works.h"

namespace alongside::store {

enum class Journal {
    write_ahead,  ///< WAL with exclusive locking: no shared-memory file, so it also works on network drives
    rollback,     ///< where write-ahead is refused
};

struct SavesOptions {
    Journal journal = Journal::write_ahead;  ///< what to try first
    std::int64_t max_pages = 0;  ///< above 0: the database may grow to so many pages; for tests of a full disk
};

/// What erasing a profile could not reach, for the person to decide.
struct Erased {
    std::vector<std::filesystem::path> may_still_hold;  ///< databases set aside as damaged
    std::vector<std::string> notices;                   ///< such as that there is no backup now
};

class Saves {
  public:
    /// The folder has to exist: a memory stick that is not plugged in must not turn into an empty folder. `entropy`
    /// names this device the first time. Errors: "no-folder", "read-only", "locked", "newer-saves", "not-ours",
    /// "bad-path", and those of every write. After any of them nothing is lost: at most a damaged database has its
    /// dated name already, and the next opening goes on from there.
    static Result<Saves> open(const std::filesystem::path& folder, TimeMs now, const Entropy& entropy,
                              const SavesOptions& options = {});
    ~Saves();
    Saves(Saves&&) noexcept;
    Saves& operator=(Saves&&) noexcept;

    /// Sentences that the person has to see, such as that a backup was opened. Mostly empty.
    const std::vector<std::string>& notices() const;

    /// Every column of every table, as "run.seed": all that can be kept here (assets/privacy.md says why).
    Result<std::vector<std::string>> columns();

    /// Where all this lies, as an absolute path.
    const std::filesystem::path& folder() const;

    /// The name of this device in decisions and heads; made once, then kept in the folder.
    const std::string& device() const;

    /// What was used in the end.
    Journal journal() const;

    Profiles& profiles();
    ScenarioVersions& scenario_versions();
    Runs& runs();
    Decisions& decisions();
    Outcomes& outcomes();
    Reflections& reflections();
    Evidence& evidence();
    After& after();
    Panels& panels();
    Rooms& rooms();
    Works& works();
    Phones& phones();
    Settings& settings();
    Pins& pins();
    DataExports& data_exports();
    Statements& statements();
    Belongings& belongings();

    /// Does several writes to these repositories as one: all of them, or, where `writes` gives an error, none.
    Result<void> together(const std::function<Result<void>()>& writes);

    /// Removes the profile with all its runs, words and settings: from the database (overwritten and compacted) and
    /// from the backups. A tombstone stays. Where the rows are gone but the rest could not be done (an error, a crash),
    /// the next opening, or erasing again, finishes it. Errors: "no-such-profile", and those of every write.
    Result<Erased> erase_profile(const Id& profile, TimeMs now);

    /// The same for one run: somebody wants nothing of that evening kept. Errors: "no-such-run", and as above.
    Result<Erased> erase_run(const Id& run, TimeMs now);

    /// The same for one group session. Errors: "no-such-room", and as above.
    Result<Erased> erase_room(const Id& room, TimeMs now);

    /// The same for what somebody worked out with a practice tool, or began to. Errors: "no-such-work", and as above.
    Result<Erased> erase_work(const Id& work, TimeMs now);

    /// Takes in what somebody has brought from another copy (belongings.h). Errors: those of Belongings::merge.
    Result<Merged> merge(const Belonging& theirs, bool bring_back, TimeMs now);

  private:
    struct Parts;
    explicit Saves(std::unique_ptr<Parts> parts);

    // Steps of opening and erasing.
    Result<void> name_device(const Entropy& entropy);
    Result<void> compare_clock(TimeMs now);
    void keep_backup(TimeMs now);
    Result<Erased> clear_traces(TimeMs now);
    Result<Erased> clear_traces_of(const Result<bool>& known, Error unknown, TimeMs now);
    Result<void> finish_erasing(TimeMs now);

    std::unique_ptr<Parts> parts_;
};

}  // namespace alongside::store
