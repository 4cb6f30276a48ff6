#include <sys/stat.h>

#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace fs = std::filesystem;

SCENARIO("opening makes what is missing, but no folder") {
    const TempFolder folder;

    GIVEN("an empty folder") {
        {
            const Saves saves = opened(folder);
            CHECK(saves.notices().empty());
        }
        THEN("it holds a database and the lock, which only their owner reads") {
            CHECK(folder.files() == std::vector<std::string>{"alongside.db", "alongside.lock"});
            for (const char* name : {"alongside.db", "alongside.lock"}) {
                CHECK(fs::status(folder.file(name)).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
            }
        }
    }
    GIVEN("no folder") {
        const fs::path missing = folder.file("stick");
        THEN("none is made, and a sentence says so") {
            CHECK(refused(missing) ==
                  Error{"no-folder", "There is no folder " + missing.string() +
                                         ", so nothing can be saved there. Make it, plug in the disk it "
                                         "is on, or choose another one with --saves."});
            CHECK_FALSE(fs::exists(missing));
        }
    }
    GIVEN("a file where the folder should be") {
        const fs::path file = folder.file("notes.txt");
        write_bytes(file, "mine");
        CHECK(refused(file) ==
              Error{"no-folder", file.string() + " is not a folder, so nothing can be saved there. Choose "
                                                 "a folder with --saves."});
    }
    GIVEN("folders with unusual names") {
        for (const char* name : {"two  spaces", "a=b", "a = b; c", "it's", "Größe №1", "100%", " x "}) {
            const TempFolder unusual(name);
            INFO(name);
            {
                Saves saves = opened(unusual);
                REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
            }
            CHECK(unusual.files() == std::vector<std::string>{"alongside.db", "alongside.lock"});
            CHECK(opened(unusual).profiles().list()->size() == 1);
        }
        const TempFolder quoted("say \"aah\"");
        CHECK(refused(quoted.path()).message ==
              "The saves folder cannot have a double quote in its name: " + quoted.file("alongside.db").string() + ".");
    }
}

SCENARIO("a commit that returned survives: the journal") {
    const TempFolder folder;

    WHEN("saves are opened") {
        Saves saves = opened(folder);
        THEN("they write ahead, without a shared-memory file") {
            CHECK(saves.journal() == Journal::write_ahead);
            REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
            CHECK(folder.files() == std::vector<std::string>{"alongside.db", "alongside.db-wal", "alongside.lock"});
        }
    }
    WHEN("the rollback journal is asked for, on saves that wrote ahead before") {
        {
            Saves saves = opened(folder);
            REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
        }
        SavesOptions options;
        options.journal = Journal::rollback;
        Saves saves = opened(folder, kNow, options);
        THEN("everything is there and can be added to") {
            CHECK(saves.journal() == Journal::rollback);
            CHECK(saves.profiles().list()->size() == 1);
            CHECK(saves.profiles().add({id(2), "Grace", kNow}));
            const Id run = a_run(saves, 3);
            CHECK(saves.decisions().append(run, a_decision(4, 0)));
        }
    }
}

SCENARIO("saves that are not ours stay as they are") {
    const TempFolder folder;
    const fs::path database = folder.file("alongside.db");

    GIVEN("saves written by a newer program") {
        { const Saves saves = opened(folder); }
        outside(database, "pragma user_version = 99; create table tomorrow (x); insert into tomorrow values (1)");
        const std::string before = read_bytes(database);
        THEN("they are refused in a sentence and not a byte changes") {
            CHECK(
                refused(folder.path()) ==
                Error{"newer-saves",
                      "These saves were written by a newer Alongside (schema 99; this one knows up to 9). Nothing was "
                      "changed. Update this program, or choose another folder with --saves."});
            CHECK(read_bytes(database) == before);
            CHECK(outside(database, "select x from tomorrow") == "1");
        }
    }
    GIVEN("another program's database under our name") {
        outside(database, "create table recipes (name); insert into recipes values ('soup')");
        const std::string before = read_bytes(database);
        THEN("it is refused and not a byte changes") {
            CHECK(refused(folder.path()) == Error{"not-ours",
                                                  "The file alongside.db in the saves folder belongs to another "
                                                  "program. Nothing was changed. Move it "
                                                  "away, or choose another folder with --saves."});
            CHECK(read_bytes(database) == before);
        }
    }
}

SCENARIO("a clock that runs behind is told, not trusted") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        const Id run = a_run(saves, 1);
        REQUIRE(saves.decisions().append(run, a_decision(2, 0, later(3 * kDay))));
    }
    CHECK(opened(folder, kNow).notices() ==
          std::vector<std::string>{
              "The clock of this computer says 31 January 2025, 14:05 UTC, but the last saved choice is "
              "from 3 February 2025, 14:05 UTC. Nothing is lost; dates may be wrong until the clock "
              "is right."});
    CHECK(opened(folder, later(3 * kDay)).notices().empty());
}
