/// Badges, looked at by other people's programs: those of tests/records-npm, where npm has fetched them.
#include <filesystem>
#include <fstream>

#include "e2e/folder.h"
#include "records/badge.h"
#include "support/catch.h"
#include "support/commands.h"

using namespace alongside::records;

namespace {

const std::filesystem::path kOthers = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/records-npm";

std::string said_of(const std::string& json) {
    const e2e::Folder folder;
    const std::filesystem::path file = folder.path() / "badge.json";
    std::ofstream(file) << json;
    const std::string said =
        support::printed_by("node " + (kOthers / "verify.mjs").string() + " " + file.string() + " || true");
    return said.substr(0, said.find_first_of(":\n"));
}

}  // namespace

TEST_CASE("a badge holds for another program, and one that was changed does not") {
    if (!std::filesystem::exists(kOthers / "node_modules")) {
        WARN("npm has not fetched the packages of tests/records-npm, so nobody else looked at the badges.");
        return;
    }
    Badge badge;
    badge.id = "urn:uuid:00000000-0000-4000-8000-00000000000a";
    badge.subject = "urn:uuid:00000000-0000-4000-8000-00000000000b";
    badge.achievement = "urn:uuid:00000000-0000-4000-8000-00000000000c";
    badge.criteria = "urn:uuid:00000000-0000-4000-8000-00000000000d";
    badge.name = "Explorer \"née\" \\ <b> 王 ☕";
    badge.description = "What it is.";
    badge.narrative = "What it took.";
    badge.issuer_name = "Fenside Voices";
    badge.image = "ni:///sha-256;abc";
    badge.image_words = "A ring.";
    badge.valid_from = "2025-01-31T14:05:01Z";
    const std::string json = sign_badge(badge, SigningKey::fresh());
    CHECK(said_of(json) == "verified");
    for (const char* part : {"What it took.", "self-recorded", "Fenside Voices", "2025-01-31", "00000000000c", "abc"}) {
        std::string changed = json;
        changed[changed.find(part)] = '9';
        INFO(part);
        CHECK(said_of(changed) == "refused");
    }
}
