#include "store/pins.h"

#include "folders.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("a PIN opens, and nothing else does") {
    const TempFolder folder;
    Saves saves = opened(folder);
    REQUIRE(saves.profiles().add({id(1), "Sam", kNow}));
    CHECK(saves.pins().has(id(1)) == false);
    CHECK(saves.pins().check(id(1), "anything", kNow) == PinAnswer{true});

    REQUIRE(saves.pins().set(id(1), "4711 plus"));
    CHECK(saves.pins().has(id(1)) == true);
    CHECK(saves.pins().check(id(1), "4711 plus", kNow)->right);
    CHECK_FALSE(saves.pins().check(id(1), "4711", kNow)->right);

    THEN("no file holds it as it was typed") {
        for (const std::string& name : folder.files()) {
            CHECK(read_bytes(folder.file(name)).find("4711 plus") == std::string::npos);
        }
        { const Saves closed = std::move(saves); }
        CHECK(outside(folder.file("alongside.db"), "select substr(hash, 1, 9) from pin") == "$argon2id");
    }
    THEN("it can be changed and taken off") {
        REQUIRE(saves.pins().set(id(1), "0815"));
        CHECK(saves.pins().check(id(1), "0815", kNow)->right);
        REQUIRE(saves.pins().clear(id(1)));
        CHECK(saves.pins().has(id(1)) == false);
    }
}

SCENARIO("wrong tries cost time, a minute at most, and never lock anybody out") {
    const TempFolder folder;
    Saves saves = opened(folder);
    REQUIRE(saves.profiles().add({id(1), "Sam", kNow}));
    REQUIRE(saves.pins().set(id(1), "4711"));

    CHECK(saves.pins().check(id(1), "a", kNow) == PinAnswer{false, 0});
    CHECK(saves.pins().check(id(1), "b", kNow) == PinAnswer{false, 0});
    CHECK(saves.pins().check(id(1), "c", kNow) == PinAnswer{false, 2});
    THEN("a try that comes too early is not looked at, right or wrong, and costs nothing") {
        CHECK(saves.pins().check(id(1), "4711", later(500)) == PinAnswer{false, 2, false});
        CHECK(saves.pins().check(id(1), "x", later(1500)) == PinAnswer{false, 1, false});
        CHECK(saves.pins().check(id(1), "4711", later(2000)) == PinAnswer{true});
        CHECK(saves.pins().check(id(1), "a", later(2000)) == PinAnswer{false, 0});
    }
    THEN("a clock that was set back costs the whole wait, and no more") {
        CHECK(saves.pins().check(id(1), "4711", later(-kDay)) == PinAnswer{false, 2, false});
        CHECK(saves.pins().check(id(1), "4711", later(2000))->right);
    }
    CHECK(pin_wait_seconds(4) == 4);
    CHECK(pin_wait_seconds(7) == 32);
    CHECK(pin_wait_seconds(8) == 60);
    CHECK(pin_wait_seconds(1'000'000) == 60);
}

SCENARIO("a PIN is neither too short nor endless") {
    const TempFolder folder;
    Saves saves = opened(folder);
    REQUIRE(saves.profiles().add({id(1), "Sam", kNow}));
    for (const std::string& pin : {std::string("123"), std::string(61, '1')}) {
        const auto set = saves.pins().set(id(1), pin);
        REQUIRE_FALSE(set);
        CHECK(set.error() == Error{"bad-pin", "A PIN has at least 4 letters or digits, and at most 60."});
    }
    CHECK(saves.pins().set(id(2), "4711").error().code == "unknown-reference");
}
