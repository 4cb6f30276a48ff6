#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace fs = std::filesystem;

namespace {

std::string opening_as_nobody(const fs::path& folder) {
    return as_nobody([&] {
        const Result<Saves> saves = Saves::open(folder, kNow, counting());
        return saves ? std::string("opened") : saves.error().code + ": " + saves.error().message;
    });
}

Error append_until_refused(Saves& saves, const Id& run, std::uint64_t& saved) {
    for (;;) {
        const Result<void> appended =
            saves.decisions().append(run, a_decision(1000 + saved, saved == 0 ? 0 : 999 + saved));
        if (!appended) {
            return appended.error();
        }
        ++saved;
    }
}

}  // namespace

SCENARIO("a folder that cannot be written is told apart") {
    const TempFolder folder;

    GIVEN("a read-only folder") {
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                                           fs::perms::others_exec);
        CHECK(opening_as_nobody(folder.path()) ==
              "read-only: " + folder.file("alongside.lock").string() +
                  " cannot be written, so nothing could be saved there. Allow writing to the saves folder, or choose "
                  "another one with --saves.");
        CHECK(folder.files().empty());
    }
    GIVEN("a folder that may be written, with a database that may not") {
        {
            Saves saves = opened(folder);
            REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
        }
        const std::string before = read_bytes(folder.file("alongside.db"));
        fs::permissions(folder.path(), fs::perms::all);
        fs::permissions(folder.file("alongside.lock"), fs::perms::all);
        fs::permissions(folder.file("alongside.db"), fs::perms::owner_read | fs::perms::others_read);
        CHECK(opening_as_nobody(folder.path()) ==
              "read-only: " + folder.file("alongside.db").string() +
                  " cannot be written, so nothing could be saved there. Allow writing to the saves folder, or choose "
                  "another one with --saves.");
        CHECK(read_bytes(folder.file("alongside.db")) == before);
    }
}

SCENARIO("a full disk loses nothing") {
    const TempFolder folder;
    SavesOptions options;
    std::uint64_t saved = 0;

    GIVEN("a database that may not grow any further") {
        options.max_pages = 60;
        {
            Saves saves = opened(folder, kNow, options);
            const Id run = a_run(saves, 1);
            WHEN("decisions are appended until there is no room") {
                const Error error = append_until_refused(saves, run, saved);
                THEN("the one that no longer fits is refused in a sentence, and all before it are there") {
                    CHECK(error ==
                          Error{"disk-full",
                                "The disk is full, so this could not be saved. Everything saved before is still "
                                "there. Free some space and try again."});
                    CHECK(saved > 100);
                    CHECK(saves.decisions().of_run(run)->size() == saved);
                    CHECK(saves.decisions().heads(run) == std::vector{Head{"this-machine", id(999 + saved)}});
                }
                AND_WHEN("there is room again") {
                    { const Saves closed = std::move(saves); }
                    Saves again = opened(folder);
                    THEN("the same decision is saved") {
                        CHECK(again.decisions().append(run, a_decision(1000 + saved, 999 + saved)));
                        CHECK(again.decisions().of_run(run)->size() == saved + 1);
                        CHECK(again.notices().empty());
                    }
                }
            }
        }
    }
    GIVEN("a database for which there is not even room at the start") {
        options.max_pages = 4;
        CHECK(refused(folder.path(), kNow, options).code == "disk-full");
        THEN("it opens once there is") {
            CHECK(Saves::open(folder.path(), kNow, counting()));
        }
    }
}

SCENARIO("a limit on the size of files loses nothing") {
    const TempFolder folder;
    const Journal journal = GENERATE(Journal::write_ahead, Journal::rollback);
    SavesOptions options;
    options.journal = journal;
    {
        Saves saves = opened(folder, kNow, options);
        a_run(saves, 1);
    }

    const std::string answer = in_child([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{400'000, 400'000};
        Result<Saves> saves = Saves::open(folder.path(), kNow, counting(), options);
        if (!saves || ::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return std::string("could not begin");
        }
        std::uint64_t saved = 0;
        const Error error = append_until_refused(*saves, id(1), saved);
        const std::size_t readable = saves->decisions().of_run(id(1))->size();
        return std::to_string(saved) + " saved, " + std::to_string(readable) + " readable, " + error.code + ": " +
               error.message;
    });

    Saves saves = opened(folder);
    const std::size_t found = saves.decisions().of_run(id(1))->size();
    const std::string count = std::to_string(found);
    CHECK(found > 10);
    CHECK(answer ==
          count + " saved, " + count +
              " readable, disk-refused: The disk refused to write, so this could not be saved. Everything saved "
              "before is still there. Check that the disk has space and is still plugged in, then try again.");
    CHECK(saves.notices().empty());
}

SCENARIO("a backup for which there is no room is told and leaves the one before it") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        const Id run = a_run(saves, 1);
        for (std::uint64_t n = 0; n < 2000; ++n) {
            REQUIRE(saves.decisions().append(run, a_decision(1000 + n, n == 0 ? 0 : 999 + n)));
        }
    }
    { const Saves backed_up = opened(folder); }
    const std::string backup = read_bytes(folder.file("backup-1.db"));
    REQUIRE(backup.size() > 300'000);

    const std::string answer = in_child([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{200'000, 200'000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return std::string("no limit");
        }
        const Result<Saves> saves = Saves::open(folder.path(), later(2 * kDay), counting());
        return saves ? saves->notices().at(0) : saves.error().message;
    });

    CHECK(answer ==
          "No backup of your saves could be made. The disk refused to write, so this could not be saved. Everything "
          "saved "
          "before is still there. Check that the disk has space and is still plugged in, then try again.");
    CHECK(read_bytes(folder.file("backup-1.db")) == backup);
    CHECK_FALSE(fs::exists(folder.file("backup-2.db")));
    Saves saves = opened(folder);
    CHECK_FALSE(fs::exists(folder.file("backup-1.db.new")));
    CHECK(saves.decisions().of_run(id(1))->size() == 2000);
}

SCENARIO("a rescue for which there is no room can be repeated") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        const Id run = a_run(saves, 1);
        for (std::uint64_t n = 0; n < 500; ++n) {
            REQUIRE(saves.decisions().append(run, a_decision(1000 + n, n == 0 ? 0 : 999 + n)));
        }
    }
    { const Saves backed_up = opened(folder); }
    fs::resize_file(folder.file("alongside.db"), fs::file_size(folder.file("alongside.db")) - 4096);

    const std::string answer = in_child([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{50'000, 50'000};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return std::string("no limit");
        }
        const Result<Saves> saves = Saves::open(folder.path(), kNow, counting());
        return saves ? std::string("opened") : saves.error().code;
    });

    CHECK(answer == "disk-refused");
    Saves saves = opened(folder);
    CHECK(saves.notices().size() == 1);
    CHECK(saves.decisions().of_run(id(1))->size() == 500);
    CHECK(fs::exists(folder.file("damaged-2025-01-31-140501.db")));
}
