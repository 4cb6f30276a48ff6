/// The window's way from a file to the shelf, and off it again.
#include <fstream>

#include "app/app.h"
#include "support/passed_on.h"

using namespace alongside;
using namespace alongside::app;

namespace {

/// At home, with everything done at once.
struct Seated {
    Seated() : app(test.desk(), at_once(), {}) { app.handle(ShowHome{}); }

    support::TestDesk test;
    App app;
};

bool shows(const AppState& state, const std::string& id) {
    return std::any_of(state.home.shelf.begin(), state.home.shelf.end(),
                       [&](const ShelfView& one) { return one.id == id; });
}

}  // namespace

TEST_CASE("a file is typed, looked into, and put on the shelf") {
    support::PassedOn sent;
    Seated here;
    const AppState& state = here.app.state();
    here.app.handle(ShowOpening{});
    CHECK(state.screen == Screen::opening);
    here.app.handle(EditOpenFile{"nothing.alongside"});
    here.app.handle(LookInside{});
    CHECK(state.share.refused == "The file nothing.alongside cannot be opened.");
    here.app.handle(EditOpenFile{" " + sent.file().string()});
    CHECK(state.share.refused.empty());
    here.app.handle(LookInside{});
    REQUIRE(state.share.parcel);
    CHECK(state.share.parcel->id == "mine");
    CHECK_FALSE(state.share.looking);

    here.app.handle(AddParcel{});
    CHECK(state.screen == Screen::home);
    CHECK(state.status == "On your shelf now: The school gate.");
    CHECK(shows(state, "mine"));
    here.app.handle(OpenScenario{"mine"});
    CHECK(state.card.added);
}

TEST_CASE("what is left is not on the shelf") {
    support::PassedOn sent;
    Seated here;
    here.app.handle(DropFile{sent.file().string()});
    REQUIRE(here.app.state().screen == Screen::opening);
    REQUIRE(here.app.state().share.parcel);
    here.app.handle(LeaveParcel{});
    CHECK_FALSE(here.app.state().share.parcel);
    here.app.handle(AddParcel{});
    here.app.handle(CloseOpening{});
    CHECK_FALSE(shows(here.app.state(), "mine"));
    CHECK_FALSE(std::filesystem::exists(here.test.folders.added));
}

TEST_CASE("a file that is dropped interrupts no evening") {
    support::PassedOn sent;
    Seated here;
    here.app.handle(Begin{"gate", 0});
    here.app.handle(DropFile{sent.file().string()});
    CHECK(here.app.state().screen == Screen::scene);
    CHECK(here.app.state().status == "Nothing was opened. Go home first, then drop the file again.");
}

TEST_CASE("a scenario goes into a file from its card, and comes off the shelf after a second yes") {
    support::PassedOn sent;
    Seated here;
    const AppState& state = here.app.state();
    here.app.handle(DropFile{sent.file().string()});
    here.app.handle(AddParcel{});
    here.app.handle(OpenScenario{"mine"});
    here.app.handle(PassOn{});
    CHECK(state.share.passed_on == "The scenario is in the file " +
                                       (here.test.folder.path() / "shared/mine.alongside").string() +
                                       ". Send it as you like. Whoever opens it with Alongside sees what is in it "
                                       "first.");
    here.app.handle(AskTakeOff{});
    CHECK(state.share.taking_off);
    here.app.handle(KeepOnShelf{});
    CHECK_FALSE(state.share.taking_off);
    CHECK(here.test.desk().library.find("mine") != nullptr);
    here.app.handle(AskTakeOff{});
    here.app.handle(TakeOff{});
    CHECK(state.screen == Screen::home);
    CHECK_FALSE(shows(state, "mine"));
    CHECK(state.status == "The scenario mine is off the shelf. It is kept in " +
                              (here.test.folder.path() / "off-the-shelf/mine").string());
}

TEST_CASE("what was added and cannot be read has a card that says why, and comes off the shelf from it") {
    support::PassedOn sent;
    Seated here;
    const AppState& state = here.app.state();
    here.app.handle(DropFile{sent.file().string()});
    here.app.handle(AddParcel{});
    std::ofstream(here.test.folders.added / "mine" / "scenario.yaml") << "format: 1\nid: mine\nscenes: none\n";
    here.test.desk().read_shelf_again();
    here.app.handle(ShowHome{});
    here.app.handle(OpenScenario{"mine"});
    REQUIRE(state.screen == Screen::card);
    CHECK(state.card.title == "mine");
    CHECK(state.card.trouble.starts_with("This one cannot be opened. "));
    here.app.handle(AskTakeOff{});
    here.app.handle(TakeOff{});
    CHECK(state.screen == Screen::home);
    CHECK_FALSE(shows(state, "mine"));
}

TEST_CASE("whoever leaves while check works is not called back") {
    support::PassedOn sent;
    support::TestDesk test;
    std::vector<std::function<app::Answer()>> waiting;
    App app(test.desk(), [&](std::function<app::Answer()> work) { waiting.push_back(std::move(work)); }, {});
    app.handle(ShowHome{});
    app.handle(DropFile{sent.file().string()});
    CHECK(app.state().share.looking);
    app.handle(AddParcel{});
    CHECK(test.desk().library.find("mine") == nullptr);
    app.handle(CloseOpening{});
    for (const auto& work : waiting) {
        work()();
    }
    CHECK_FALSE(app.state().share.looking);
    CHECK_FALSE(app.state().share.parcel);
}

TEST_CASE("a guest, who leaves nothing, has no shelf to add to") {
    support::PassedOn sent;
    Seated here;
    here.app.handle(BeGuest{});
    here.app.handle(DropFile{sent.file().string()});
    CHECK(here.app.state().screen != Screen::opening);
}
