#include "kept.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("a setting belongs to a profile or to this device", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    Settings& settings = saves.settings();
    REQUIRE(saves.profiles().add({id(1), "Ada", kNow}));

    REQUIRE(settings.set(std::nullopt, "theme", "dark"));
    REQUIRE(settings.set(id(1), "theme", "contrast"));

    CHECK(settings.get(std::nullopt, "theme").value() == std::optional<std::string>("dark"));
    CHECK(settings.get(id(1), "theme").value() == std::optional<std::string>("contrast"));
    CHECK(settings.get(id(1), "text").value() == std::optional<std::string>());

    WHEN("it is set again") {
        REQUIRE(settings.set(std::nullopt, "theme", ""));
        REQUIRE(settings.set(id(1), "theme", "light"));
        THEN("the last counts, and only in its place") {
            CHECK(settings.get(std::nullopt, "theme").value() == std::optional<std::string>(""));
            CHECK(settings.get(id(1), "theme").value() == std::optional<std::string>("light"));
        }
    }
    WHEN("the profile is not there") {
        CHECK(settings.set(id(9), "theme", "dark").error().code == "unknown-reference");
    }
}

SCENARIO("a folder of saves gives its device a name once") {
    const TempFolder folder;
    const std::string first = opened(folder).device();
    CHECK(first == "00000000000000010000000000000002");
    const Result<Saves> again = Saves::open(folder.path(), kNow, counting(77));
    REQUIRE(again);
    CHECK(again->device() == first);
}
