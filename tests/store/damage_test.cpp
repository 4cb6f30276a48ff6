#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace fs = std::filesystem;

namespace {

// One profile more each day, each time with a backup of the day before.
void play_on_day(const TempFolder& folder, std::uint64_t day) {
    Saves saves = opened(folder, later(static_cast<std::int64_t>(day) * kDay));
    REQUIRE(saves.profiles().add({id(day + 1), "day " + std::to_string(day), kNow}));
}

void scribble_over(const fs::path& file) {
    std::string bytes = read_bytes(file);
    REQUIRE(bytes.size() > 40'960);
    bytes.replace(36'864, 4096, 4096, '\x5a');
    write_bytes(file, bytes);
}

std::vector<std::string> names(Saves& saves) {
    std::vector<std::string> found;
    const std::vector<Profile> profiles = saves.profiles().list().value();
    for (const Profile& profile : profiles) {
        found.push_back(profile.name);
    }
    return found;
}

}  // namespace

SCENARIO("a backup is made on a clean opening, when the last is older than a day") {
    const TempFolder folder;

    GIVEN("saves that were just made") {
        play_on_day(folder, 0);
        THEN("there is nothing to back up yet") {
            CHECK_FALSE(fs::exists(folder.file("backup-1.db")));
        }
        AND_WHEN("they are opened again") {
            { const Saves again = opened(folder, later(kHour)); }
            THEN("there is a backup, complete, only for its owner") {
                CHECK(outside(folder.file("backup-1.db"), "select name from profile") == "day 0");
                CHECK(fs::status(folder.file("backup-1.db")).permissions() ==
                      (fs::perms::owner_read | fs::perms::owner_write));
                CHECK_FALSE(fs::exists(folder.file("backup-1.db.new")));
            }
            AND_WHEN("they are opened within a day") {
                const std::string before = read_bytes(folder.file("backup-1.db"));
                play_on_day(folder, 1);
                const Saves third = opened(folder, later(kHour + kDay - 1));
                THEN("the backup stays as it was") {
                    CHECK(read_bytes(folder.file("backup-1.db")) == before);
                    CHECK_FALSE(fs::exists(folder.file("backup-2.db")));
                }
            }
            AND_WHEN("they are opened a day later") {
                { const Saves third = opened(folder, later(kHour + kDay)); }
                THEN("there is a new one, and the one before it") {
                    CHECK(fs::exists(folder.file("backup-1.db")));
                    CHECK(fs::exists(folder.file("backup-2.db")));
                }
            }
            AND_WHEN("the clock turns out to have been wrong, so that the backup is from the future") {
                { const Saves third = opened(folder, kNow); }
                THEN("there is a new one") {
                    CHECK(fs::exists(folder.file("backup-2.db")));
                }
            }
        }
    }
}

SCENARIO("a damaged database is set aside untouched and the last good backup opens") {
    const TempFolder folder;
    play_on_day(folder, 0);
    play_on_day(folder, 1);
    play_on_day(folder, 2);
    const fs::path database = folder.file("alongside.db");
    const TimeMs now = later(2 * kDay + kHour);

    GIVEN("a database with a page of nonsense") {
        scribble_over(database);
        const std::string damaged = read_bytes(database);
        Saves saves = opened(folder, now);
        THEN("the person is told") {
            CHECK(
                saves.notices() ==
                std::vector<std::string>{
                    "Your saves were damaged. They are kept untouched as damaged-2025-02-02-150501.db. The backup of 2 "
                    "February 2025, 14:05 UTC was opened instead; what came after it is only in the kept file."});
        }
        THEN("the backup is open and can be added to") {
            CHECK(names(saves) == std::vector<std::string>{"day 0", "day 1"});
            CHECK(saves.profiles().add({id(9), "new", kNow}));
        }
        THEN("the damaged file is kept to the byte") {
            CHECK(read_bytes(folder.file("damaged-2025-02-02-150501.db")) == damaged);
        }
        THEN("the next opening has nothing to tell") {
            { const Saves closed = std::move(saves); }
            CHECK(opened(folder, now).notices().empty());
        }
        AND_WHEN("it happens again in the same second") {
            { const Saves closed = std::move(saves); }
            scribble_over(database);
            const Saves again = opened(folder, now);
            THEN("both are kept") {
                CHECK(read_bytes(folder.file("damaged-2025-02-02-150501.db")) == damaged);
                CHECK(fs::exists(folder.file("damaged-2025-02-02-150501-2.db")));
            }
        }
    }
    GIVEN("a file that is no database at all") {
        write_bytes(database, std::string(9000, 'x'));
        Saves saves = opened(folder, now);
        CHECK(names(saves) == std::vector<std::string>{"day 0", "day 1"});
        CHECK(saves.notices().size() == 1);
    }
    GIVEN("a file that was cut short") {
        fs::resize_file(database, fs::file_size(database) - 4096);
        Saves saves = opened(folder, now);
        CHECK(names(saves) == std::vector<std::string>{"day 0", "day 1"});
        CHECK(saves.notices().size() == 1);
    }
    GIVEN("a file that was emptied, or is gone") {
        const bool gone = GENERATE(true, false);
        fs::remove(database);
        if (!gone) {
            write_bytes(database, "");
        }
        Saves saves = opened(folder, now);
        THEN("the backup opens, and the person is told") {
            CHECK(names(saves) == std::vector<std::string>{"day 0", "day 1"});
            CHECK(
                saves.notices() ==
                std::vector<std::string>{
                    "The file alongside.db was missing from the saves folder. The backup of 2 February 2025, 14:05 UTC "
                    "was opened instead; what came after it is missing."});
        }
    }
    GIVEN("a newest backup that is damaged too") {
        scribble_over(database);
        scribble_over(folder.file("backup-1.db"));
        Saves saves = opened(folder, now);
        THEN("the one before it opens") {
            CHECK(names(saves) == std::vector<std::string>{"day 0"});
            CHECK(saves.notices().front().find("The backup of 1 February 2025, 14:05 UTC was opened instead") !=
                  std::string::npos);
        }
    }
    GIVEN("a newest backup that a newer program made") {
        outside(folder.file("backup-1.db"), "pragma user_version = 99");
        const std::string backup = read_bytes(folder.file("backup-1.db"));
        scribble_over(database);
        const std::string damaged = read_bytes(database);
        THEN("it is not passed over for an older one, and all of them are kept") {
            CHECK(refused(folder.path(), now).code == "newer-saves");
            CHECK(read_bytes(folder.file("damaged-2025-02-02-150501.db")) == damaged);
            CHECK(read_bytes(folder.file("backup-1.db")) == backup);
            CHECK(refused(folder.path(), now).code == "newer-saves");
        }
    }
    GIVEN("a newest backup that belongs to another program") {
        outside(folder.file("backup-1.db"), "pragma application_id = 7");
        scribble_over(database);
        CHECK(refused(folder.path(), now).code == "not-ours");
    }
    GIVEN("no backup that can be opened") {
        scribble_over(database);
        scribble_over(folder.file("backup-1.db"));
        write_bytes(folder.file("backup-2.db"), "nonsense");
        Saves saves = opened(folder, now);
        THEN("there are empty saves, and the person is told") {
            CHECK(names(saves).empty());
            CHECK(
                saves.notices() ==
                std::vector<std::string>{
                    "Your saves were damaged, and there was no backup that could be opened. They are kept untouched as "
                    "damaged-2025-02-02-150501.db. Alongside starts with empty saves."});
        }
    }
}

SCENARIO("a log without its database is kept, and never read into a backup") {
    const TempFolder folder;
    play_on_day(folder, 0);
    play_on_day(folder, 1);
    const std::string log = in_child([&]() -> std::string {
        Result<Saves> saves = Saves::open(folder.path(), later(kDay + kHour), counting());
        const bool added = saves && saves->profiles().add({id(8), "only in the log", kNow});
        ::_exit(added ? 3 : 0);
    });
    REQUIRE(log == "died");
    const std::string left_over = read_bytes(folder.file("alongside.db-wal"));
    REQUIRE_FALSE(left_over.empty());
    fs::remove(folder.file("alongside.db"));

    Saves saves = opened(folder, later(kDay + 2 * kHour));
    CHECK(names(saves) == std::vector<std::string>{"day 0"});
    CHECK(read_bytes(folder.file("damaged-2025-02-01-160501.db-wal")) == left_over);
    CHECK(saves.notices().size() == 1);
}

SCENARIO("a damaged database is set aside with its log, as it was") {
    const TempFolder folder;
    play_on_day(folder, 0);
    play_on_day(folder, 1);
    REQUIRE(in_child([&]() -> std::string {
                Result<Saves> saves = Saves::open(folder.path(), later(kDay + kHour), counting());
                const bool added = saves && saves->profiles().add({id(8), "only in the log", kNow});
                ::_exit(added ? 3 : 0);
            }) == "died");
    scribble_over(folder.file("alongside.db"));
    const std::string database = read_bytes(folder.file("alongside.db"));
    const std::string log = read_bytes(folder.file("alongside.db-wal"));

    Saves saves = opened(folder, later(kDay + 2 * kHour));
    CHECK(names(saves) == std::vector<std::string>{"day 0"});
    CHECK(read_bytes(folder.file("damaged-2025-02-01-160501.db")) == database);
    CHECK(read_bytes(folder.file("damaged-2025-02-01-160501.db-wal")) == log);
}
