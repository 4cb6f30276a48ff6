#include "kept.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::store;
using namespace alongside::store::testing;

SCENARIO("the bytes of a scenario are kept under their SHA-256", "[contract]") {
    Kept saves(GENERATE(from_range(kinds())));
    ScenarioVersions& versions = saves.scenario_versions();

    WHEN("bytes are put") {
        const Result<std::string> sha256 = versions.put_if_absent("hall", "abc", kNow);
        THEN("the name is the standard SHA-256 of them") {
            CHECK(sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
        THEN("they come back") {
            CHECK(versions.get(*sha256).value() == std::optional(ScenarioVersion{*sha256, "hall", "abc", kNow}));
        }
        THEN("putting them again changes nothing") {
            CHECK(versions.put_if_absent("hall", "abc", later(kDay)) == *sha256);
            CHECK(versions.get(*sha256)->value().added_at == kNow);
        }
    }
    THEN("any bytes come back as they were, at every length that base64 pads differently") {
        std::string bytes;
        for (int n = 0; n < 300; ++n) {
            bytes.push_back(static_cast<char>(n));
            const std::string sha256 = versions.put_if_absent("hall", bytes, kNow).value();
            REQUIRE(versions.get(sha256)->value().bytes == bytes);
        }
    }
    THEN("no bytes are bytes too") {
        const std::string sha256 = versions.put_if_absent("empty", "", kNow).value();
        CHECK(versions.get(sha256)->value().bytes.empty());
    }
    THEN("an unknown version is nothing, not an error") {
        CHECK(versions.get("0000").value() == std::optional<ScenarioVersion>());
    }
    GIVEN("a version whose bytes somebody changed") {
        const std::string sha256 = versions.put_if_absent("hall", "abc", kNow).value();
        saves.database().session() << "update scenario_version set bytes_base64 = 'YWJk'";
        THEN("it is not played") {
            CHECK(
                versions.get(sha256).error() ==
                Error{
                    "damaged-scenario",
                    "The saved copy of the scenario hall is damaged, so runs of it cannot be replayed. Everything else "
                    "in the saves can be used."});
        }
    }
}
