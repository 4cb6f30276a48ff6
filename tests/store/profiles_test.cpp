#include "kept.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("a profile is a name on this machine", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    Profiles& profiles = saves.profiles();
    const Profile ada{id(1), "Ada", kNow};

    GIVEN("a profile called Ada") {
        REQUIRE(profiles.add(ada));

        THEN("it is found, whatever the case and the space around it") {
            CHECK(profiles.find_by_name("Ada").value() == std::optional(ada));
            CHECK(profiles.find_by_name(" ADA ").value() == std::optional(ada));
            CHECK(profiles.find_by_name("Ad").value() == std::optional<Profile>());
        }
        THEN("it is still there after closing and opening") {
            saves.reopen();
            CHECK(saves.profiles().list() == std::vector{ada});
        }
        THEN("nobody else can be called ada") {
            const Result<void> second = profiles.add({id(2), "ada", kNow});
            REQUIRE_FALSE(second);
            CHECK(second.error() == Error{"name-taken", "There is already a profile called ada. Choose another name."});
        }
        THEN("it can be renamed, also to its own name in capitals") {
            REQUIRE(profiles.rename(ada.id, "ADA"));
            REQUIRE(profiles.rename(ada.id, "Ada L"));
            CHECK(profiles.find_by_name("Ada L")->value().id == ada.id);
            CHECK(profiles.find_by_name("Ada").value() == std::optional<Profile>());
        }
        THEN("it cannot be renamed to a name that is taken") {
            REQUIRE(profiles.add({id(2), "Grace", kNow}));
            CHECK(profiles.rename(id(2), "Ada").error().message ==
                  "There is already a profile called Ada. Choose another name.");
        }
    }
    GIVEN("several profiles") {
        REQUIRE(profiles.add({id(3), "grace", kNow}));
        REQUIRE(profiles.add(ada));
        REQUIRE(profiles.add({id(2), "Zoë 'O' Nuñez-Łoś", kNow}));

        THEN("they are listed by name") {
            const std::vector<Profile> all = profiles.list().value();
            REQUIRE(all.size() == 3);
            CHECK(all[0].name == "Ada");
            CHECK(all[1].name == "grace");
            CHECK(all[2].name == "Zoë 'O' Nuñez-Łoś");
        }
    }
    WHEN("the name is blank") {
        const Result<void> added = profiles.add({id(1), " \t", kNow});
        THEN("it is refused") {
            REQUIRE_FALSE(added);
            CHECK(added.error() ==
                  Error{"no-name", "A profile needs a name. Any name will do; it stays on this machine."});
        }
    }
    WHEN("the name holds a zero byte") {
        const Result<void> added = profiles.add({id(1), std::string("A\0da", 4), kNow});
        THEN("it is refused, rather than cut short") {
            REQUIRE_FALSE(added);
            CHECK(added.error() ==
                  Error{"nul", "The text holds a zero byte, which cannot be saved. Remove it and try again."});
            CHECK(profiles.list()->empty());
        }
    }
    WHEN("a profile that is not there is renamed") {
        CHECK(profiles.rename(id(9), "Nobody").error() == Error{"no-such-profile", "There is no such profile."});
    }
}
