#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kWords = "what only I would write";

// A profile with something in every table that can belong to it.
void fill(Saves& saves, std::uint64_t n, const std::string& name, const std::string& words) {
    const Id profile = id(n);
    REQUIRE(saves.profiles().add({profile, name, kNow}));
    const Id run = a_run(saves, n + 1, profile);
    Decision second = a_decision(n + 3, n + 2);
    second.choice = words;
    REQUIRE(saves.decisions().append(run, a_decision(n + 2, 0)));
    REQUIRE(saves.decisions().append(run, second));
    REQUIRE(saves.outcomes().freeze({run, id(n + 3), 1, words, 1, kNow}));
    REQUIRE(saves.reflections().add({id(n + 4), run, id(n + 3), ReflectionKind::reflection, words, kNow}));
    REQUIRE(saves.settings().set(profile, "next-time", words));
}

std::vector<std::string> files_with(const TempFolder& folder, std::string_view text) {
    std::vector<std::string> found;
    for (const std::string& name : folder.files()) {
        if (read_bytes(folder.file(name)).find(text) != std::string::npos) {
            found.push_back(name);
        }
    }
    return found;
}

}  // namespace

SCENARIO("erasing a profile erases it") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        fill(saves, 100, "Ada Erased", std::string(kWords));
        fill(saves, 200, "Grace", "Grace's words");
    }
    { const Saves backed_up = opened(folder, later(kHour)); }
    { const Saves backed_up_again = opened(folder, later(kHour + kDay)); }
    Saves saves = opened(folder, later(2 * kDay));
    REQUIRE(files_with(folder, "Ada Erased") == std::vector<std::string>{"alongside.db", "backup-1.db", "backup-2.db"});

    WHEN("a profile is erased") {
        const Result<Erased> erased = saves.erase_profile(id(100), later(2 * kDay));
        REQUIRE(erased);
        THEN("no file in the folder holds its name, its words or its runs, even while the saves are open") {
            CHECK(files_with(folder, "Ada Erased").empty());
            CHECK(files_with(folder, kWords).empty());
            CHECK(files_with(folder, id(101).text).empty());
            CHECK(erased->may_still_hold.empty());
            CHECK(erased->notices.empty());
        }
        THEN("a tombstone stays") {
            CHECK(saves.profiles().erased() == std::vector{Tombstone{id(100), later(2 * kDay)}});
        }
        THEN("others keep everything") {
            CHECK(saves.profiles().list()->size() == 1);
            CHECK(saves.decisions().of_run(id(201))->size() == 2);
            CHECK(saves.reflections().of_run(id(201))->front().text == "Grace's words");
            CHECK(saves.outcomes().of_profile(id(200))->size() == 1);
            CHECK(saves.settings().get(id(200), "next-time").value() == std::optional<std::string>("Grace's words"));
        }
        THEN("there is one backup, without it") {
            CHECK(outside(folder.file("backup-1.db"), "select name from profile") == "Grace");
            CHECK_FALSE(fs::exists(folder.file("backup-2.db")));
        }
        THEN("the name is free again") {
            CHECK(saves.profiles().add({id(300), "Ada Erased", kNow}));
        }
        THEN("erasing it again finishes what might have been left, and is no error") {
            CHECK(saves.erase_profile(id(100), later(3 * kDay)));
            CHECK(saves.profiles().erased()->size() == 1);
        }
    }
    WHEN("the profile is not there") {
        const Result<Erased> erased = saves.erase_profile(id(999), kNow);
        THEN("nothing is touched") {
            REQUIRE_FALSE(erased);
            CHECK(erased.error() == Error{"no-such-profile", "There is no such profile."});
            CHECK(fs::exists(folder.file("backup-2.db")));
        }
    }
}

SCENARIO("erasing says what it could not reach") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        fill(saves, 100, "Ada Erased", std::string(kWords));
    }
    { const Saves backed_up = opened(folder); }
    fs::resize_file(folder.file("alongside.db"), fs::file_size(folder.file("alongside.db")) - 4096);
    Saves saves = opened(folder);

    const Result<Erased> erased = saves.erase_profile(id(100), kNow);

    REQUIRE(erased);
    CHECK(erased->may_still_hold == std::vector{folder.file("damaged-2025-01-31-140501.db")});
}

SCENARIO("erasing a long run does not depend on its length") {
    const TempFolder folder;
    Saves saves = opened(folder);
    REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));
    const Id run = a_run(saves, 2, id(1));
    // SQLite gives up on cascades that nest deeper than 1,000; a chain of parents must not be one.
    for (std::uint64_t n = 0; n < 1200; ++n) {
        REQUIRE(saves.decisions().append(run, a_decision(10 + n, n == 0 ? 0 : 9 + n)));
    }
    REQUIRE(saves.decisions().of_run(run)->size() == 1200);
    CHECK(saves.erase_profile(id(1), kNow));
    CHECK(saves.decisions().of_run(run)->empty());
}

SCENARIO("an erasure that was cut short is finished at the next opening") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        fill(saves, 100, "Ada Erased", std::string(kWords));
        const Id run = a_run(saves, 300);
        for (std::uint64_t n = 0; n < 500; ++n) {
            REQUIRE(saves.decisions().append(run, a_decision(1000 + n, n == 0 ? 0 : 999 + n)));
        }
    }
    { const Saves backed_up = opened(folder); }

    const std::string answer = in_child([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{100'000, 100'000};
        Result<Saves> saves = Saves::open(folder.path(), kNow, counting());
        if (!saves || ::setrlimit(RLIMIT_FSIZE, &limit) != 0) {
            return std::string("could not begin");
        }
        const Result<Erased> erased = saves->erase_profile(id(100), kNow);
        const bool listed = !saves->profiles().list()->empty();
        return (listed ? "still there, " : "gone, ") +
               (erased ? std::string("erased") : erased.error().code + ": " + erased.error().message);
    });
    CHECK(answer ==
          "gone, disk-refused: It is erased, but traces of it may be left in the saves folder until there is "
          "room "
          "to tidy up. Free some space; this is tried again whenever the program starts.");
    REQUIRE_FALSE(files_with(folder, "Ada Erased").empty());

    const Saves saves = opened(folder);
    CHECK(saves.notices().empty());
    CHECK(files_with(folder, "Ada Erased").empty());
    CHECK(files_with(folder, kWords).empty());
}

SCENARIO("a single run can be erased") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        fill(saves, 100, "Ada", std::string(kWords));
        fill(saves, 200, "Grace", "Grace's words");
    }
    { const Saves backed_up = opened(folder); }
    Saves saves = opened(folder);
    REQUIRE(saves.settings().set(id(100), "next-time", "harmless"));

    WHEN("a run is erased") {
        REQUIRE(saves.erase_run(id(101), kNow));
        THEN("no file in the folder holds its words") {
            CHECK(files_with(folder, kWords).empty());
        }
        THEN("its profile stays, and so does everybody else's run") {
            CHECK(saves.profiles().list()->size() == 2);
            CHECK(saves.profiles().erased()->empty());
            CHECK(saves.decisions().of_run(id(201))->size() == 2);
        }
    }
    WHEN("the run is not there") {
        const Result<Erased> erased = saves.erase_run(id(999), kNow);
        REQUIRE_FALSE(erased);
        CHECK(erased.error() == Error{"no-such-run", "That run is not in these saves."});
    }
}
