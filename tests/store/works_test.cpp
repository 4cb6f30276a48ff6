/// What people worked out with practice tools: kept as it was, never changed, erased for good.
#include "folders.h"
#include "store/db/errors.h"
#include "store/db/file_database.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

namespace {

KeptWork a_work(std::uint64_t n, TimeMs at = kNow, std::optional<Id> profile = std::nullopt) {
    return {id(n), std::move(profile), "readiness", "The drop-in; it's ours ☕", "work 1\na\tyes\topen\tx", at};
}

}  // namespace

SCENARIO("what was worked out comes back, the newest first, by whoever did it") {
    const TempFolder folder;
    {
        Saves saves = opened(folder);
        REQUIRE(saves.profiles().add({id(50), "Ada", kNow}));
        REQUIRE(saves.works().add(a_work(1)));
        REQUIRE(saves.works().add(a_work(2, later(5))));
        REQUIRE(saves.works().add(a_work(3, kNow, id(50))));
    }
    Saves saves = opened(folder);
    CHECK(saves.works().list(std::nullopt, "readiness") == std::vector{a_work(2, later(5)), a_work(1)});
    CHECK(saves.works().list(id(50), "readiness") == std::vector{a_work(3, kNow, id(50))});
    CHECK(saves.works().list(std::nullopt, "level") == std::vector<KeptWork>{});

    WHEN("somebody puts a name to what was nobody's") {
        REQUIRE(saves.works().give_to(id(50)));
        THEN("it stands among what was theirs") {
            CHECK(saves.works().list(std::nullopt, "readiness") == std::vector<KeptWork>{});
            CHECK(saves.works().list(id(50), "readiness") ==
                  std::vector{a_work(2, later(5), id(50)), a_work(1, kNow, id(50)), a_work(3, kNow, id(50))});
        }
    }
    WHEN("the name is not there") {
        CHECK(saves.works().give_to(id(51)).error().code == "unknown-reference");
        CHECK(saves.works().list(std::nullopt, "readiness")->size() == 2);
    }
    WHEN("the profile is erased") {
        REQUIRE(saves.erase_profile(id(50), later(9)));
        THEN("its work is gone too") {
            CHECK(saves.works().list(id(50), "readiness") == std::vector<KeptWork>{});
        }
    }
    WHEN("one is erased") {
        REQUIRE(saves.erase_work(id(1), later(9)));
        THEN("the others stay, and it cannot be brought back unseen") {
            CHECK(saves.works().list(std::nullopt, "readiness") == std::vector{a_work(2, later(5))});
            CHECK(saves.erase_work(id(1), later(9)).has_value());
            CHECK(saves.erase_work(id(9), later(9)).error() == Error{"no-such-work", "That is not in these saves."});
        }
    }
    WHEN("somebody wants to change one") {
        { const Saves closed = std::move(saves); }
        const auto database = FileDatabase::open(folder.file("alongside.db"), {}).value();
        const char* change = GENERATE("update practice set name = 'other' where tool = 'readiness'",
                                      "update practice set profile_id = null where profile_id is not null");
        const Result<void> changed = attempt([&] { database->session() << change; });
        THEN("the database refuses") {
            REQUIRE_FALSE(changed);
            CHECK(changed.error() == Error{"never-changes", "What has been decided is never changed in the saves."});
        }
    }
}

SCENARIO("what is being worked on changes with every answer, one of each tool and person") {
    const TempFolder folder;
    Saves saves = opened(folder);
    REQUIRE(saves.profiles().add({id(50), "Ada", kNow}));
    KeptWork mine = a_work(1, kNow, id(50));
    REQUIRE(saves.works().put_unfinished(mine));
    REQUIRE(saves.works().put_unfinished(a_work(2)));
    mine.document += "\nb\tno\topen\t";
    REQUIRE(saves.works().put_unfinished(mine));
    CHECK(saves.works().unfinished(id(50), "readiness").value() == std::optional(mine));
    CHECK(saves.works().unfinished(std::nullopt, "readiness").value() == std::optional(a_work(2)));
    CHECK(saves.works().unfinished(id(50), "level").value() == std::optional<KeptWork>());
    CHECK_FALSE(saves.works().put_unfinished(a_work(3, kNow, id(50))));

    WHEN("it is finished") {
        REQUIRE(saves.works().finish(id(1)));
        CHECK(saves.works().unfinished(id(50), "readiness").value() == std::optional<KeptWork>());
    }
    WHEN("it is thrown away") {
        REQUIRE(saves.erase_work(id(1), later(9)));
        THEN("it is gone, and may be thrown away twice") {
            CHECK(saves.works().unfinished(id(50), "readiness").value() == std::optional<KeptWork>());
            CHECK(saves.erase_work(id(1), later(9)).has_value());
            CHECK(saves.erase_work(id(9), later(9)).error().code == "no-such-work");
        }
    }
    WHEN("a guest's is given to somebody who has begun the same tool") {
        REQUIRE(saves.works().give_to(id(50)));
        THEN("each goes on with their own") {
            CHECK(saves.works().unfinished(id(50), "readiness").value() == std::optional(mine));
            CHECK(saves.works().unfinished(std::nullopt, "readiness").value() == std::optional(a_work(2)));
        }
    }
    WHEN("the profile is erased") {
        REQUIRE(saves.erase_profile(id(50), later(9)));
        CHECK(saves.works().unfinished(id(50), "readiness").value() == std::optional<KeptWork>());
    }
    WHEN("it is taken to another machine") {
        const Belonging all = saves.belongings().of(id(50)).value();
        const TempFolder elsewhere;
        Saves other = opened(elsewhere);
        REQUIRE(other.merge(all, false, later(9)));
        CHECK(other.works().unfinished(id(50), "readiness").value() == std::optional(mine));
    }
}
