#include <unistd.h>

#include <regex>

#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("a folder of saves is open in one process at a time") {
    const TempFolder folder;

    GIVEN("saves that are open") {
        Saves saves = opened(folder);
        WHEN("another process opens them") {
            const std::string answer = in_child([&] {
                const Result<Saves> second = Saves::open(folder.path(), later(kHour), counting());
                return second ? std::string("opened") : second.error().code + ": " + second.error().message;
            });
            THEN("it is told who has them, on which computer, and since when") {
                const std::regex sentence("locked: These saves are already open: [^ ]+ on [^ ]+ \\(process " +
                                          std::to_string(::getpid()) +
                                          "\\) since 31 January 2025, 14:05 UTC\\. Close Alongside there first, or "
                                          "choose another folder with "
                                          "--saves\\.");
                INFO(answer);
                CHECK(std::regex_match(answer, sentence));
            }
            THEN("the first goes on") {
                CHECK(saves.profiles().add({id(1), "Ada", kNow}));
            }
        }
        WHEN("the lock file says nothing") {
            write_bytes(folder.file("alongside.lock"), "");
            CHECK(
                refused(folder.path()).message ==
                "These saves are already open: another program. Close Alongside there first, or choose another folder "
                "with --saves.");
        }
    }
    GIVEN("saves that were closed") {
        { const Saves closed = opened(folder); }
        THEN("the lock names nobody, and they can be opened") {
            CHECK(read_bytes(folder.file("alongside.lock")).empty());
            CHECK(Saves::open(folder.path(), kNow, counting()));
        }
    }
    GIVEN("a process that died with the saves open") {
        const std::string died = in_child([&]() -> std::string {
            const Result<Saves> saves = Saves::open(folder.path(), kNow, counting());
            ::_exit(saves ? 3 : 0);
        });
        REQUIRE(died == "died");
        THEN("nothing stands in the way of opening them again") {
            CHECK(Saves::open(folder.path(), kNow, counting()));
        }
    }
    GIVEN("another program that uses the database without knowing of the lock") {
        { const Saves closed = opened(folder); }
        const Holding other(folder.file("alongside.db"));
        CHECK(refused(folder.path()) == Error{"busy", "Another program is using the saves. Close it and try again."});
    }
}
