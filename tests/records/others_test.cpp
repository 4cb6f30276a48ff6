/// Badges and learning records, looked at by other people's programs: those of tests/records-npm, where npm has fetched
/// them.
#include <filesystem>
#include <fstream>

#include "e2e/folder.h"
#include "records/badge.h"
#include "records/statement.h"
#include "replaced.h"
#include "support/catch.h"
#include "support/commands.h"

using namespace alongside::records;

namespace {

const std::filesystem::path kOthers = std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests/records-npm";

std::string printed_of(const std::string& script, const std::string& json) {
    const e2e::Folder folder;
    const std::filesystem::path file = folder.path() / "seen.json";
    std::ofstream(file) << json;
    return support::printed_by("node " + (kOthers / script).string() + " " + file.string() + " || true");
}

std::string said_of(const std::string& json) {
    const std::string said = printed_of("verify.mjs", json);
    return said.substr(0, said.find_first_of(":\n"));
}

bool others_are_here() {
    if (std::filesystem::exists(kOthers / "node_modules")) {
        return true;
    }
    WARN("npm has not fetched the packages of tests/records-npm, so nobody else looked at this.");
    return false;
}

}  // namespace

TEST_CASE("a badge holds for another program, and one that was changed does not") {
    if (!others_are_here()) {
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

namespace {

/// One of each kind.
std::vector<std::string> all_kinds() {
    using Kind = Activity::Kind;
    const alongside::Id id{"000102030405060708090a0b0c0d0e0f"};
    const alongside::TimeMs at{1'738'332'301'250};
    std::vector<std::string> all;
    const auto add = [&](Verb verb, Activity object, const auto& change) {
        Statement statement{id, id, verb, std::move(object), at, id};
        change(statement);
        all.push_back(write_statement(statement));
    };
    add(Verb::initialized, {"scenario/gate", Kind::scenario, "The gate"}, [](Statement& one) { one.seat = "chair"; });
    add(Verb::answered, {"scenario/gate/a", Kind::choice, "At the gate", {{"ask", "Ask née 王"}, {"wait", "Wait"}}},
        [](Statement& one) {
            one.scenario = "scenario/gate";
            one.module = "M1";
            one.version = "abc";
            one.response = "ask";
        });
    add(Verb::experienced, {"scenario/gate/a/gwen", Kind::moment, "Hear Gwen out"}, [](Statement&) {});
    add(Verb::answered, {"scenario/gate/debrief/reflection", Kind::words, "What stays"}, [](Statement&) {});
    add(Verb::completed, {"scenario/gate", Kind::scenario, "The gate"}, [](Statement& one) {
        one.whole = true;
        one.minutes = 12;
        one.outcomes = {"L3+", "L2-"};
    });
    add(Verb::terminated, {"scenario/gate", Kind::scenario, "The gate"}, [](Statement& one) { one.minutes = 0; });
    add(Verb::scored, {"scenario/gate", Kind::scenario, "The gate"}, [](Statement& one) {
        one.axes = {{"PW", 2, -3, 4}, {"HO", 0, 0, 0}};
    });
    add(Verb::earned, {"award/explorer", Kind::award, "Explorer"}, [&](Statement& one) {
        one.run = {};
        one.credential = id;
    });
    return all;
}

}  // namespace

TEST_CASE("learning records are valid to two programs, and each of them refuses bad ones") {
    if (!others_are_here()) {
        return;
    }
    const std::string good = statements_file(all_kinds());
    CHECK(printed_of("statements.mjs", good) == "valid: 8\n");
    const std::pair<const char*, const char*> changes[] = {
        {"\"id\":\"00010203", "\"id\":\"0001020"},
        {"2025-01-31T14:05:01.250Z", "yesterday"},
        {"\"account\":{", "\"mbox\":\"mailto:ada@fenside.invalid\",\"account\":{"},
        {"http://adlnet.gov/expapi/verbs/initialized", "initialized"},
        {"\"interactionType\":\"choice\"", "\"interactionType\":\"choose\""},
        {"\"registration\":\"00010203", "\"registration\":\"no"},
        {"\"response\":\"ask\"", "\"response\":7"},
        {"\"en-GB\":\"Wait\"", "\"plain English\":\"Wait\""},
        {"\"completion\":true", "\"completion\":\"yes\""},
        {"\"completion\":true", "\"score\":{\"scaled\":7}"},
        {"\"platform\":", "\"mood\":\"good\",\"platform\":"},
        {"\"timestamp\":", "\"when\":"}};
    for (const auto& [what, by] : changes) {
        INFO(what << " to " << by);
        const std::string said = printed_of("statements.mjs", replaced(good, what, by));
        CHECK(said.find("Learning Locker refused") != std::string::npos);
        CHECK(said.find("Rustici refused") != std::string::npos);
    }
}
