/// The shelf: what is in a folder of scenarios, and what is said of a folder that is not as it should be.
#include "content/library.h"

#include <sys/stat.h>

#include <fstream>

#include "e2e/folder.h"
#include "story.h"

using namespace alongside::content;
using support::Told;
using support::told;
namespace fs = std::filesystem;

namespace {

class Folder : public e2e::Folder {
  public:
    void write(const std::string& name, std::string_view text) const {
        fs::create_directories((path() / name).parent_path());
        std::ofstream(path() / name, std::ios::binary) << text;
    }
};

constexpr std::string_view kPeople = R"(
gwen: {name: Gwen Pritchard, short: Gwen, is: Bus inspector, knows: which bus}
marta: {name: Marta Kowalska, short: Marta, is: Baker}
callum: {name: Callum Reid, short: Callum, is: Mentor}
)";
constexpr std::string_view kPlaces = R"(
sports-hall: {name: The hall, looks: Chairs.}
market: {name: The stall, looks: An awning.}
)";
constexpr std::string_view kModules = R"(
M1: {title: The moment, question: Now?}
M0: {title: The idea, question: What?}
)";

void furnish(const Folder& folder) {
    folder.write("people.yaml", kPeople);
    folder.write("places.yaml", kPlaces);
    folder.write("modules.yaml", kModules);
}

std::string renamed(const std::string& id, const std::string& module) {
    return support::with(support::story_with("id: hall\n", "id: " + id + "\n"), "module: M1", "module: " + module);
}

}  // namespace

TEST_CASE("scenarios stand by module as modules.yaml orders them, then by folder; what cannot be read stands last") {
    const Folder folder;
    furnish(folder);
    folder.write("a/scenario.yaml", renamed("a", "M0"));
    folder.write("c/scenario.yaml", renamed("c", "M1"));
    folder.write("b/scenario.yaml", renamed("b", "M1"));
    folder.write("0-broken/scenario.yaml", "format: 1\n");
    folder.write("no-scenario/notes.txt", "nothing");
    const Library library = read_library(folder.path());
    CHECK(told(library.findings) == Told{});
    std::vector<std::string> ids;
    for (const Shelved& shelved : library.scenarios) {
        ids.push_back(shelved.id);
    }
    CHECK(ids == std::vector<std::string>{"b", "c", "a", "0-broken"});
    CHECK(library.find("b")->scenario->title == "The hall");
    CHECK(library.find("b")->bytes == renamed("b", "M1"));
    CHECK_FALSE(library.find("0-broken")->scenario);
    CHECK(has_errors(library.find("0-broken")->findings));
    CHECK(library.find("d") == nullptr);
    CHECK(library.find_module("M1")->question == "Now?");
    CHECK(library.find_module("M7") == nullptr);
    CHECK(library.world.find_person("gwen")->brief == "Gwen");
    CHECK(library.world.find_place("market")->looks == "An awning.");
}

TEST_CASE("a scenario whose id is not its folder's name") {
    const Folder folder;
    furnish(folder);
    folder.write("town/scenario.yaml", support::kStory);
    const Library library = read_library(folder.path());
    CHECK(told(library.find("town")->findings) ==
          Told{"A033: The id is \"hall\", but the folder is called \"town\". Give both the same name."});
    CHECK_FALSE(library.find("town")->scenario);
}

TEST_CASE("without the shared files no scenario is read, and only they are blamed") {
    const Folder folder;
    furnish(folder);
    folder.write("hall/scenario.yaml", support::kStory);
    folder.write("people.yaml", "gwen: {name: Gwen}\n");
    const Library broken = read_library(folder.path());
    CHECK(
        told(broken.findings) ==
        Told{"A022 `gwen: {name: Gwen}`: The person \"gwen\" has no \"short\". Add a line that begins with \"short:\".",
             "A022 `gwen: {name: Gwen}`: The person \"gwen\" has no \"is\". Add a line that begins with \"is:\"."});
    CHECK(broken.scenarios.size() == 1);
    CHECK_FALSE(broken.find("hall")->scenario);
    CHECK(broken.find("hall")->findings.empty());

    fs::remove(folder.path() / "people.yaml");
    const Library missing = read_library(folder.path());
    CHECK(told(missing.findings) ==
          Told{"A001: The file cannot be opened. Check that it is there and that you may read it."});
    CHECK(missing.findings[0].file == (folder.path() / "people.yaml").string());
}

TEST_CASE("a folder that is not there is an empty shelf with three findings") {
    const Library library = read_library("/nowhere/at/all");
    CHECK(library.scenarios.empty());
    CHECK(library.findings.size() == 3);
}

TEST_CASE("files are read within bounds") {
    const Folder folder;
    folder.write("small", "abc");
    CHECK(read_file(folder.path() / "small").value() == "abc");
    CHECK(read_file(folder.path() / "none").error().code == "no-file");
    CHECK(read_file(folder.path()).error().code == "no-file");
    CHECK(read_file("/dev/zero").error().code == "no-file");
    folder.write("big", "");
    fs::resize_file(folder.path() / "big", 16 * 1024 * 1024 + 1);
    CHECK(read_file(folder.path() / "big").error().code == "too-big");
    CHECK(read_file(folder.path() / "big").error().message ==
          "The file " + (folder.path() / "big").string() + " has more than 16 MB.");
    furnish(folder);
    folder.write("hall/scenario.yaml", "");
    fs::resize_file(folder.path() / "hall/scenario.yaml", 16 * 1024 * 1024 + 1);
    CHECK(read_library(folder.path()).find("hall")->findings[0].code == "A002");
}

TEST_CASE("what stands in place of a scenario's file is told, and nothing waits for it") {
    const Folder folder;
    furnish(folder);
    for (const char* name : {"a-folder", "b-nowhere", "c-itself", "d-pipe", "e-device", "f-long"}) {
        fs::create_directories(folder.path() / name);
    }
    const auto file = [&](const char* name) { return folder.path() / name / "scenario.yaml"; };
    fs::create_directory(file("a-folder"));
    fs::create_symlink("no-such-file", file("b-nowhere"));
    fs::create_symlink("scenario.yaml", file("c-itself"));
    REQUIRE(::mkfifo(file("d-pipe").c_str(), 0600) == 0);
    fs::create_symlink("/dev/zero", file("e-device"));
    folder.write("f-long/scenario.yaml", "");
    fs::resize_file(file("f-long"), 100'000'000);

    const Library library = read_library(folder.path());

    CHECK(library.findings.empty());
    REQUIRE(library.scenarios.size() == 6);
    for (const Shelved& shelved : library.scenarios) {
        INFO(shelved.id);
        CHECK_FALSE(shelved.scenario);
        CHECK(shelved.bytes.empty());
        CHECK(told(shelved.findings) ==
              Told{shelved.id == "f-long"
                       ? "A002: The file has more than 16 MB. A scenario is text and needs a small part of that. "
                         "Check that this is the right file."
                       : "A001: The file cannot be opened. Check that it is there and that you may read it."});
    }
}

TEST_CASE("a shared file that is a pipe or a folder is told, and nothing waits for it") {
    for (const char* name : {"people.yaml", "places.yaml", "modules.yaml", "routes.yaml"}) {
        const Folder folder;
        furnish(folder);
        fs::remove(folder.path() / name);
        REQUIRE(::mkfifo((folder.path() / name).c_str(), 0600) == 0);
        const Library library = read_library(folder.path());
        REQUIRE(library.findings.size() == 1);
        CHECK(library.findings[0].message == "The file cannot be opened.");
    }
}

TEST_CASE("people and places of the world") {
    const auto result = read_world("Gwen: {name: Gwen, short: G, is: X}\n", "hall: {name: Hall, look: Big}\n");
    CHECK_FALSE(result.world);
    CHECK(told(result.findings) ==
          Told{"A026 `Gwen: {name: Gwen, short: G, is: X}`: \"Gwen\" cannot be an id. Use small letters, digits and "
               "hyphens, beginning with a letter, 40 at "
               "most: \"gwen\".",
               "A022 `hall: {name: Hall, look: Big}`: The place \"hall\" has no \"looks\". Add a line that begins with "
               "\"looks:\".",
               "A021 `look: Big}`: The place \"hall\" has nothing called \"look\". Did you mean \"looks\"?"});
}

TEST_CASE("routes lead only to what is on the shelf, and one that is wrong closes nothing") {
    const Folder folder;
    furnish(folder);
    folder.write("hall/scenario.yaml", support::kStory);
    folder.write("routes.yaml",
                 "new: {title: I am new, scenarios: [hall, unwritten]}\nlater: {title: L, scenarios: x}\n");
    const Library library = read_library(folder.path());
    CHECK(told(library.findings) == Told{});
    REQUIRE(library.routes.size() == 1);
    CHECK(library.routes[0].title == "I am new");
    CHECK(library.routes[0].scenarios == std::vector<std::string>{"hall"});

    folder.write("routes.yaml", "new: {title: I am new, scenarios: [hal]}\n");
    const Library wrong = read_library(folder.path());
    CHECK(told(wrong.findings) == Told{"A030 `hal]}`: There is no scenario \"hal\". Did you mean \"hall\"?"});
    CHECK(wrong.findings[0].file == (folder.path() / "routes.yaml").string());
    CHECK(wrong.find("hall")->scenario);
    CHECK(wrong.routes.empty());
}

TEST_CASE("scenarios that somebody added stand among the others, and in place of one of the same id") {
    const Folder shipped;
    furnish(shipped);
    shipped.write("a/scenario.yaml", renamed("a", "M1"));
    shipped.write("c/scenario.yaml", renamed("c", "M1"));
    const Folder added;
    added.write("b/scenario.yaml", renamed("b", "M1"));
    added.write("c/scenario.yaml", support::with(renamed("c", "M1"), "title: The hall", "title: Mine"));

    const Library library = read_library(shipped.path(), added.path());
    REQUIRE(library.scenarios.size() == 3);
    CHECK_FALSE(library.find("a")->added);
    CHECK(library.find("b")->added);
    CHECK_FALSE(library.find("b")->instead);
    CHECK(library.find("c")->added);
    CHECK(library.find("c")->instead);
    CHECK(library.find("c")->scenario->title == "Mine");

    CHECK(read_library(shipped.path()).find("c")->scenario->title == "The hall");
    CHECK(read_library(shipped.path(), added.path() / "nothing").scenarios.size() == 2);
    CHECK_FALSE(read_library(shipped.path(), shipped.path()).find("a")->added);
}

TEST_CASE("people and places beside a scenario are that scenario's alone") {
    const Folder folder;
    furnish(folder);
    const std::string story = support::with(renamed("a", "M1"), "  callum: {}", "  bo: {}");
    folder.write("a/scenario.yaml",
                 support::with(support::with(story, "who: callum", "who: bo"), "callum: Watch", "bo: Watch"));
    folder.write("b/scenario.yaml", renamed("b", "M1"));
    folder.write("a/people.yaml", "bo: {name: Bo Lee, short: Bo, is: Porter}\n");
    folder.write("a/places.yaml", "yard: {name: The yard, looks: Bins.}\n");

    const Library library = read_library(folder.path());
    CHECK(told(library.findings) == Told{});
    CHECK(told(library.find("a")->findings) == Told{});
    CHECK(library.find("a")->scenario->people.back().name == "Bo Lee");
    CHECK(library.world.find_person("bo") == nullptr);
    CHECK(library.world_of("a").find_person("bo")->brief == "Bo");
    CHECK(library.world_of("a").find_place("yard")->looks == "Bins.");
    CHECK(library.world_of("b").find_person("bo") == nullptr);

    folder.write("a/people.yaml", "bo: {name: Bo Lee}\n");
    const Library broken = read_library(folder.path());
    CHECK_FALSE(broken.find("a")->scenario);
    CHECK(broken.find("a")->findings.front().code == "A022");
    CHECK(broken.find("b")->scenario);
}

TEST_CASE("a crowd of one's own is too many") {
    std::string crowd;
    for (int i = 0; i < 201; ++i) {
        crowd += "p" + std::to_string(i) + ": {name: A, short: B, is: C}\n";
    }
    const Shelved shelved = read_folder({"hall", "scenario.yaml", support::kStory, crowd, {}}, support::world());
    CHECK_FALSE(shelved.scenario);
    CHECK(shelved.own_world.empty());
    CHECK(told(shelved.findings) == Told{"A028: The file has 201 people. It can have 200 at most."});
}

TEST_CASE("nobody whom all scenarios share is described anew for one of them") {
    const Folder folder;
    furnish(folder);
    folder.write("hall/scenario.yaml", support::kStory);
    folder.write("hall/people.yaml",
                 "gwen: {name: Somebody else, short: Else, is: New}\nmarta: {name: Marta Kowalska, short: Marta, "
                 "is: Baker}\n");
    const Library library = read_library(folder.path());
    CHECK(told(library.find("hall")->findings) ==
          Told{"A052: \"gwen\" has another description in the file that all scenarios share, and that one is used. Use "
               "it, or take it out."});
    CHECK(library.find("hall")->findings[0].file == (folder.path() / "hall/people.yaml").string());
    REQUIRE(library.find("hall")->scenario);
    CHECK(library.find("hall")->scenario->people.front().name == "Gwen Pritchard");
}

TEST_CASE("every scenario that is shipped reads without a finding") {
    const Library library = read_library(fs::path(ALONGSIDE_SOURCE_DIR) / "scenarios");
    CHECK(told(library.findings) == Told{});
    CHECK_FALSE(library.scenarios.empty());
    for (const Shelved& shelved : library.scenarios) {
        INFO(print(shelved.findings));
        CHECK(shelved.findings.empty());
        REQUIRE(shelved.scenario);
        CHECK(support::unsound(*shelved.scenario) == Told{});
        CHECK(library.find_module(shelved.scenario->module) != nullptr);
    }
}
