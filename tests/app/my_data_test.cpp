/// What somebody does with what is kept of them: taking it along, bringing it in, erasing it, a PIN, being a guest.
#include "app/my_data.h"

#include <fstream>
#include <map>
#include <sstream>

#include "app/app.h"
#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kWords = "What only Sam would write";

std::map<std::string, std::string> bytes_below(const fs::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& file : fs::recursive_directory_iterator(folder)) {
        if (file.is_regular_file()) {
            std::ostringstream bytes;
            bytes << std::ifstream(file.path(), std::ios::binary).rdbuf();
            all[file.path().string()] = bytes.str();
        }
    }
    return all;
}

bool anywhere(const fs::path& folder, std::string_view text) {
    for (const auto& [name, bytes] : bytes_below(folder)) {
        if (bytes.find(text) != std::string::npos) {
            return true;
        }
    }
    return false;
}

/// Plays an evening, writes about it, and keeps it under the name.
void practise_as(App& app, const std::string& name) {
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"ask-who"});
    app.handle(StartOwnWords{});
    app.handle(EditOwnWords{std::string(kWords)});
    app.handle(PlaceOwnWords{app.state().scene.options.front().choice});
    app.handle(StopHere{});
    app.handle(EditName{name});
    app.handle(KeepByName{});
    REQUIRE(app.state().home.profile_name == name);
}

store::Profile profile_of(const support::TestDesk& test, const std::string& name) {
    const auto found = test.desk().saves->profiles().find_by_name(name);
    REQUIRE((found && *found));
    return **found;
}

Belonging all_of(const support::TestDesk& test, const store::Profile& profile) {
    const auto all = test.desk().saves->belongings().of(profile.id);
    REQUIRE(all);
    return *all;
}

}  // namespace

TEST_CASE("what somebody exports comes back as it was on another copy, and can be gone on with there") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    practise_as(app, "Sam");
    const store::Profile sam = profile_of(test, "Sam");
    const auto file = export_profile(test.desk(), sam.id, test.folder.path() / "sam.zip");
    REQUIRE(file);
    const Belonging before = all_of(test, sam);
    REQUIRE(erase_profile(test.desk(), sam.id));

    support::TestDesk other;
    const auto merged = import_profile(other.desk(), *file, false);
    REQUIRE(merged);
    CHECK(imported_words(*merged, other.desk().words) == "Sam is here. New evenings: 1.");
    CHECK(all_of(other, sam) == before);
    const auto again = import_profile(other.desk(), *file, false);
    REQUIRE(again);
    CHECK(imported_words(*again, other.desk().words) == "Nothing in the file was new. Sam is as before.");

    App there(other.desk(), at_once(), {});
    there.handle(ChooseProfile{"Sam"});
    CHECK(there.state().home.profile_name == "Sam");
    const std::vector<store::Run> runs = other.desk().saves->runs().list(sam.id).value();
    REQUIRE(runs.size() == 1);
    CHECK(Play::resume(other.desk(), runs.front().id));

    const auto refused = import_profile(test.desk(), *file, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "was-erased");
    CHECK(import_profile(test.desk(), *file, true));
    CHECK(all_of(test, sam) == before);
}

TEST_CASE("an export is its owner's alone, and writes over nothing") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    practise_as(app, "Sam");
    const store::Profile sam = profile_of(test, "Sam");
    const fs::path file = test.folder.path() / "sam.zip";
    REQUIRE(export_profile(test.desk(), sam.id, file));
    CHECK((fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    const auto again = export_profile(test.desk(), sam.id, file);
    REQUIRE_FALSE(again);
    CHECK(again.error() == Error{"already-there", "There is a file called " + file.string() +
                                                      " already, and nothing was written over it. Choose another "
                                                      "name."});
    const fs::path nowhere = test.folder.path() / "none" / "sam.zip";
    CHECK(export_profile(test.desk(), sam.id, nowhere).error() ==
          Error{"not-written",
                "The file " + nowhere.string() + " could not be written. Is there room, and may you write there?"});
}

TEST_CASE("a file that is no export gets a sentence and changes nothing") {
    support::TestDesk test;
    const fs::path file = test.folder.path() / "strange.zip";
    std::ofstream(file) << "PK or not";
    const auto refused = import_profile(test.desk(), file, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == "This is not a file that Alongside has made, or it is cut short.");
    CHECK(import_profile(test.desk(), test.folder.path() / "none.zip", false).error().code == "no-file");
    CHECK(test.desk().saves->profiles().list()->empty());
}

TEST_CASE("erasing leaves nothing in any file of the saves, and names what it cannot reach") {
    support::TestDesk test;
    const e2e::Folder elsewhere;
    App app(test.desk(), at_once(), {});
    practise_as(app, "Sam Unmistakable");
    app.handle(ShowMyData{});
    app.handle(ExportMine{});
    CHECK(app.state().status.find("my-data-") != std::string::npos);
    REQUIRE(app.state().data.exports.size() == 1);
    REQUIRE(export_profile(test.desk(), profile_of(test, "Sam Unmistakable").id, elsewhere.path() / "taken.zip"));
    REQUIRE(anywhere(test.folder.path(), "Sam Unmistakable"));

    app.handle(EditEraseName{"Sam"});
    app.handle(EraseMe{});
    CHECK(app.state().status == "Type the name first.");
    app.handle(EditEraseName{"Sam Unmistakable"});
    app.handle(EraseMe{});

    CHECK(app.state().status ==
          "Gone. Nothing of Sam Unmistakable is left in the folder of the saves. Alongside cannot call back these "
          "files, which were made of it: " +
              (elsewhere.path() / "taken.zip").string() + ".");
    CHECK(app.state().screen == Screen::home);
    CHECK(app.state().home.profile_name.empty());
    CHECK_FALSE(anywhere(test.folder.path(), "Sam Unmistakable"));
    CHECK_FALSE(anywhere(test.folder.path(), kWords));
    CHECK(fs::is_empty(test.folder.path() / "exports"));
}

TEST_CASE("a guest leaves nothing: not a byte of the saves changes") {
    support::TestDesk test;
    {
        App app(test.desk(), at_once(), {});
        practise_as(app, "Sam");
    }
    App app(test.desk(), at_once(), {});
    CHECK(app.state().screen == Screen::who);
    const auto before = bytes_below(test.folder.path());

    app.handle(BeGuest{});
    CHECK(app.state().trouble == "You practise as a guest. Nothing is kept.");
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"ask-who"});
    app.handle(StartOwnWords{});
    app.handle(EditOwnWords{"A guest's own words"});
    app.handle(PlaceOwnWords{app.state().scene.options.front().choice});
    app.handle(StopHere{});

    CHECK(app.state().status == "You have left. Nothing was kept.");
    CHECK(bytes_below(test.folder.path()) == before);

    app.handle(ShowWho{});
    app.handle(ChooseProfile{"Sam"});
    CHECK(app.state().keeps);
    CHECK(app.state().trouble.empty());
    CHECK(app.state().home.profile_name == "Sam");
}

TEST_CASE("who practises is asked first where anybody does by name, and their PIN after that") {
    support::TestDesk test;
    {
        App app(test.desk(), at_once(), {});
        CHECK(app.state().screen == Screen::welcome);
        practise_as(app, "Sam");
        app.handle(ShowMyData{});
        app.handle(EditNewPin{"4711"});
        app.handle(SetPin{});
        CHECK(app.state().status == "The PIN is set.");
        CHECK(app.state().data.locked);
    }
    App app(test.desk(), at_once(), {});
    REQUIRE(app.state().screen == Screen::who);
    REQUIRE(app.state().data.people.size() == 1);
    CHECK(app.state().data.people.front().locked);

    app.handle(ChooseProfile{"Sam"});
    CHECK(app.state().data.asked == "Sam");
    app.handle(EditPin{"0000"});
    app.handle(EnterPin{});
    CHECK(app.state().status == "That is not the PIN. Try again.");
    CHECK(app.state().data.pin.empty());
    CHECK(app.state().screen == Screen::who);
    app.handle(EditPin{"4711"});
    app.handle(EnterPin{});
    CHECK(app.state().screen == Screen::home);
    CHECK(app.state().home.profile_name == "Sam");

    SECTION("nobody gets in by keeping an evening under that name") {
        app.handle(ShowWho{});
        app.handle(ChooseProfile{});
        app.handle(Begin{"gate", 0});
        app.handle(StopHere{});
        app.handle(EditName{"sam"});
        app.handle(KeepByName{});
        CHECK(app.state().status ==
              "Sam has a PIN. Choose that name where Alongside asks who is practising, or write another name.");
        CHECK(app.state().screen == Screen::keep);
    }
    SECTION("it can be taken off again") {
        app.handle(ShowMyData{});
        app.handle(TakePinOff{});
        CHECK_FALSE(app.state().data.locked);
        app.handle(CloseMyData{});
        app.handle(ShowWho{});
        app.handle(ChooseProfile{"Sam"});
        CHECK(app.state().home.profile_name == "Sam");
    }
}

TEST_CASE("the window brings in a file, and back what was erased only when asked twice") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    practise_as(app, "Sam");
    const e2e::Folder elsewhere;
    const fs::path file = elsewhere.path() / "sam.zip";
    REQUIRE(export_profile(test.desk(), profile_of(test, "Sam").id, file));
    app.handle(ShowMyData{});
    app.handle(EditEraseName{"Sam"});
    app.handle(EraseMe{});

    app.handle(ShowMyData{});
    app.handle(EditImport{file.string()});
    app.handle(ImportMine{});
    CHECK(app.state().data.can_bring_back);
    CHECK(app.state().status.find("What was erased stays erased") != std::string::npos);
    app.handle(ImportMine{});
    CHECK(app.state().status == "Sam is here. New evenings: 1.");
    CHECK_FALSE(app.state().data.can_bring_back);
}

TEST_CASE("what is kept and why can be read from the settings and while keeping a place") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    app.handle(ShowSettings{});
    app.handle(ShowPrivacy{});
    CHECK(app.state().privacy.title == "What Alongside keeps, and why");
    app.handle(ClosePrivacy{});
    CHECK(app.state().screen == Screen::settings);
    app.handle(CloseSettings{});
    app.handle(Begin{"gate", 0});
    app.handle(StopHere{});
    app.handle(ShowPrivacy{});
    app.handle(ClosePrivacy{});
    CHECK(app.state().screen == Screen::keep);
}
