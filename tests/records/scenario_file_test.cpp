/// The file in which a scenario travels: written, read, and whatever a stranger may have made of it.
#include "records/scenario_file.h"

#include "records/archive.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::records;

namespace {

constexpr TimeMs kAt{1'738'332'301'000};
const std::string kLabel = R"({"format": "alongside-scenario", "version": 1, "id": "gate", "made_with": "0.1"})";

ScenarioFile some() {
    ScenarioFile file;
    file.id = "gate";
    file.made_with = "0.1";
    file.scenario = "format: 1\n";
    file.people = "bo:\n  name: \"Bo\"\n";
    file.lowered = "lower: []\n";
    file.walks = {{"a-quiet-one.yaml", "title: A\n"}, {"b.yaml", ""}};
    return file;
}

Error refused(const std::vector<PackedFile>& files) {
    const auto read = read_scenario_file(pack(files, kAt).value());
    return read ? Error{"read", {}} : read.error();
}

std::string code_of(const std::string& label, const std::vector<PackedFile>& more = {}) {
    std::vector<PackedFile> files{{"alongside.json", label}, {"scenario.yaml", "format: 1\n"}};
    files.insert(files.end(), more.begin(), more.end());
    return refused(files).code;
}

std::string label(const std::string& id) {
    return R"({"format": "alongside-scenario", "version": 1, "id": ")" + id + R"(", "made_with": "0.1"})";
}

}  // namespace

TEST_CASE("a scenario comes out of its file as it went in") {
    const auto bytes = write_scenario_file(some(), "Read me.", kAt);
    REQUIRE(bytes);
    CHECK(read_scenario_file(*bytes).value() == some());
    CHECK(find_file(unpack(*bytes).value(), "read-me.txt")->bytes == "Read me.\n");
    CHECK(write_scenario_file(some(), "Read me.", kAt).value() == *bytes);
}

TEST_CASE("a scenario file that is none, or was changed, or is newer, gets one sentence") {
    CHECK(read_scenario_file("PK or not").error().message ==
          "This is not a file that Alongside has made, or it is cut short.");
    const std::string whole = write_scenario_file(some(), "", kAt).value();
    for (const std::size_t length : {std::size_t{1}, whole.size() / 2, whole.size() - 1}) {
        CHECK_FALSE(read_scenario_file(whole.substr(0, length)));
    }
    CHECK(refused({{"profile.json", "{}"}}) ==
          Error{"not-a-scenario",
                "This is not a scenario that Alongside has packed, or it was changed since. Nothing was taken from "
                "it."});
    CHECK(refused({{"alongside.json", R"({"format": "alongside-scenario", "version": 2})"}, {"scenario.yaml", ""}}) ==
          Error{"newer-scenario",
                "This file was made by a newer Alongside. Nothing was taken from it. Update this program and try "
                "again."});
}

TEST_CASE("the label of a scenario file is held to its form") {
    CHECK(code_of(kLabel) == "read");
    for (const char* wrong :
         {"", "[]", "{}", "not JSON", R"({"format": "alongside-profile", "version": 1})",
          R"({"format": "alongside-scenario", "version": "1", "id": "gate", "made_with": ""})",
          R"({"format": "alongside-scenario", "version": 1, "id": 7, "made_with": ""})",
          R"({"format": "alongside-scenario", "version": 1, "id": "gate"})",
          R"({"format": "alongside-scenario", "version": 1, "id": "gate", "made_with": {"deep": [1]}})"}) {
        INFO(wrong);
        CHECK(code_of(wrong) == "not-a-scenario");
    }
    for (const std::string& id :
         {std::string(), std::string(".."), std::string("../gate"), std::string("a/b"), std::string("Gate"),
          std::string("-gate"), std::string("9lives"), std::string(41, 'a'), std::string("gate\\u0000")}) {
        INFO(id);
        CHECK(code_of(label(id)) == "not-a-scenario");
    }
    CHECK(code_of(label(std::string(40, 'a'))) == "read");
}

TEST_CASE("nothing else may be in a scenario file") {
    CHECK(code_of(kLabel, {{"walks/one.yaml", ""}, {"places.yaml", ""}}) == "read");
    for (const char* name : {"run.sh", "walks/one.txt", "walks/deep/one.yaml", "walks/one.yaml/x", "people"}) {
        INFO(name);
        CHECK(code_of(kLabel, {{name, ""}}) == "not-a-scenario");
    }
    for (const char* name : {"../people.yaml", "/people.yaml", "walks/../../x.yaml", "WALKS/x.yaml"}) {
        INFO(name);
        CHECK(code_of(kLabel, {{name, ""}}) == "foreign-zip");
    }
}

TEST_CASE("a scenario that is too large is neither written nor read") {
    ScenarioFile file = some();
    std::string noise(5U << 20U, ' ');
    std::uint32_t next = 1;
    for (char& c : noise) {
        next = next * 1'664'525 + 1'013'904'223;
        c = static_cast<char>('a' + (next >> 24U) % 26);
    }
    file.scenario = noise;
    CHECK(write_scenario_file(file, "", kAt).error().code == "too-big-zip");
    CHECK(code_of(kLabel, {{"people.yaml", noise}}) == "too-big-zip");
    file = some();
    file.walks.assign(200, {"one.yaml", ""});
    for (std::size_t i = 0; i < file.walks.size(); ++i) {
        file.walks[i].name = "walk-" + std::to_string(i) + ".yaml";
    }
    CHECK(write_scenario_file(file, "", kAt).error().code == "too-big-zip");
}

TEST_CASE("walks travel under plain names") {
    CHECK(is_walk_name("callum-knows.yaml"));
    for (const char* name : {"My walk.yaml", "a/b.yaml", "walk.yml", ".yaml", "walk.yaml ", ""}) {
        CHECK_FALSE(is_walk_name(name));
    }
}
