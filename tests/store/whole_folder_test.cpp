/// Folders that are there whole or not at all.
#include "store/folder/whole_folder.h"

#include <fstream>

#include "folders.h"
#include "support/catch.h"
#include "support/files.h"

using namespace alongside;
using namespace alongside::store;
using alongside::store::testing::TempFolder;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names_below(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        names.push_back(entry.path().lexically_relative(folder).generic_string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a folder is put with its files, also below it") {
    const TempFolder home;
    const fs::path shelf = home.path() / "scenarios";
    REQUIRE(put_folder(shelf / "gate", {{"scenario.yaml", "one"}, {"walks/a.yaml", "two"}}, home.path() / "off/gate"));
    CHECK(names_below(home.path()) == Names{"scenarios", "scenarios/gate", "scenarios/gate/scenario.yaml",
                                            "scenarios/gate/walks", "scenarios/gate/walks/a.yaml"});
    CHECK(test::read_bytes(shelf / "gate/scenario.yaml") == "one");
}

TEST_CASE("the folder that gives way is kept") {
    const TempFolder home;
    const fs::path gate = home.path() / "scenarios/gate";
    REQUIRE(put_folder(gate, {{"scenario.yaml", "one"}, {"notes.txt", "mine"}}, home.path() / "off/gate"));
    REQUIRE(put_folder(gate, {{"scenario.yaml", "two"}}, home.path() / "off/gate"));
    CHECK(test::read_bytes(gate / "scenario.yaml") == "two");
    CHECK_FALSE(fs::exists(gate / "notes.txt"));
    CHECK(test::read_bytes(home.path() / "off/gate/notes.txt") == "mine");

    REQUIRE(move_folder(gate, home.path() / "off/gate-2"));
    CHECK_FALSE(fs::exists(gate));
    CHECK(test::read_bytes(home.path() / "off/gate-2/scenario.yaml") == "two");
}

TEST_CASE("a folder that cannot be written whole is not there at all, and the old one is") {
    const TempFolder home;
    const fs::path gate = home.path() / "scenarios/gate";
    REQUIRE(put_folder(gate, {{"scenario.yaml", "one"}}, home.path() / "off/gate"));
    // A file cannot also be a folder.
    const auto broken = put_folder(gate, {{"walks", "x"}, {"walks/a.yaml", "y"}}, home.path() / "off/gate");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == "disk-refused");
    CHECK(names_below(home.path()) == Names{"scenarios", "scenarios/gate", "scenarios/gate/scenario.yaml"});
    CHECK(test::read_bytes(gate / "scenario.yaml") == "one");
}

TEST_CASE("the old folder comes back where it cannot be kept, and what was half written is cleared next time") {
    const TempFolder home;
    const fs::path gate = home.path() / "scenarios/gate";
    REQUIRE(put_folder(gate, {{"scenario.yaml", "one"}}, home.path() / "off/gate"));
    std::ofstream(home.path() / "off") << "a file in the way";
    CHECK_FALSE(put_folder(gate, {{"scenario.yaml", "two"}}, home.path() / "off/gate"));
    CHECK(test::read_bytes(gate / "scenario.yaml") == "one");

    fs::create_directories(home.path() / "scenarios/.new/gate/walks");
    fs::remove(home.path() / "off");
    REQUIRE(put_folder(gate, {{"scenario.yaml", "two"}}, home.path() / "off/gate"));
    CHECK(names_below(home.path() / "scenarios") == Names{"gate", "gate/scenario.yaml"});
}
