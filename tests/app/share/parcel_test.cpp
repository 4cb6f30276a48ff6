/// A scenario goes from one machine to another in a file.
#include "app/share/parcel.h"

#include "app/home_view.h"
#include "app/play.h"
#include "app/share/parcel_view.h"
#include "support/files.h"
#include "support/passed_on.h"

using namespace alongside;
using namespace alongside::app;
namespace fs = std::filesystem;

namespace {

Parcel opened(const support::TestDesk& test, const fs::path& file) {
    auto parcel = open_parcel(test.desk(), file);
    INFO((parcel ? std::string() : parcel.error().message));
    REQUIRE(parcel.has_value());
    return std::move(*parcel);
}

ParcelView looked_at(const support::TestDesk& test, const Parcel& parcel) {
    return view_of(test.desk(), parcel, examine(parcel, parcel_rules(test.desk()), {kParcelBudget}));
}

bool on_shelf(const support::TestDesk& test, const std::string& id) {
    return test.desk().library.find(id) != nullptr;
}

}  // namespace

TEST_CASE("a scenario that is passed on brings whom the other machine does not know, and is played there") {
    support::PassedOn sent;
    support::TestDesk here;
    const Parcel parcel = opened(here, sent.file());
    CHECK_FALSE(content::has_errors(parcel.shelved.findings));
    CHECK(parcel.people ==
          "bo:\n  name: \"Bo Lee\"\n  short: \"Bo\"\n  is: \"Night cook\"\nporter:\n"
          "  name: \"Ola \\\"Keys\\\" Berg\"\n  short: \"Ola\"\n  is: \"Porter\"\n");
    CHECK(parcel.places.empty());
    CHECK(parcel.kept_as_here.empty());
    CHECK_FALSE(on_shelf(here, "mine"));
    CHECK_FALSE(fs::exists(here.folders.added));

    REQUIRE(add_parcel(here.desk(), parcel));
    REQUIRE(on_shelf(here, "mine"));
    CHECK(here.shelved("mine").added);
    CHECK(here.shelved("mine").bytes == sent.theirs().shelved("mine").bytes);
    CHECK(test::read_bytes(here.folders.added / "mine/check.yaml") ==
          "lower:\n  - {code: R002, reason: It is short on purpose.}\n");
    CHECK(here.desk().library.world.find_person("bo") == nullptr);

    auto play = Play::begin(here.desk(), here.shelved("mine"), 0, std::nullopt);
    REQUIRE(play);
    REQUIRE(play->choose("stand-there"));
    const Id run = play->run().id;
    here.reopen();
    const auto again = Play::resume(here.desk(), run);
    REQUIRE(again);
    CHECK(again->scenario().people.back().name == "Ola \"Keys\" Berg");
}

TEST_CASE("a run of a scenario that has left the shelf is played on against its own bytes") {
    support::PassedOn sent;
    support::TestDesk here;
    REQUIRE(add_parcel(here.desk(), opened(here, sent.file())));
    const auto play = Play::begin(here.desk(), here.shelved("mine"), 0, std::nullopt);
    REQUIRE(play);
    const Id run = play->run().id;
    const auto kept = take_off(here.desk(), "mine");
    REQUIRE(kept);
    CHECK(*kept == here.folder.path() / "off-the-shelf/mine");
    CHECK(fs::exists(*kept / "scenario.yaml"));
    CHECK_FALSE(on_shelf(here, "mine"));
    CHECK(Play::resume(here.desk(), run).has_value());
}

TEST_CASE("what came with the program stays, and what was added in its place gives way to it again") {
    support::PassedOn sent;
    support::TestDesk here;
    const fs::path file = here.folder.path() / "gate.alongside";
    REQUIRE(share_scenario(sent.theirs().desk(), "gate", file));
    sent.shelf().files().edit("gate/scenario.yaml", "title: The school gate", "title: The gate, in the rain");
    sent.theirs().reopen();
    const fs::path edited = here.folder.path() / "gate-2.alongside";
    REQUIRE(share_scenario(sent.theirs().desk(), "gate", edited));

    CHECK(looked_at(here, opened(here, file)).standing == "You have this one already, letter by letter.");
    const Parcel parcel = opened(here, edited);
    const ParcelView view = looked_at(here, parcel);
    CHECK(view.standing ==
          "A scenario of this name came with Alongside. This one would stand in its place. When you take yours off the "
          "shelf, the other is back.");
    CHECK(view.differs == std::vector<std::string>{"Yours is called \"The school gate\".",
                                                   "Before the scenes. New lines: 1. Lines gone: 1."});
    REQUIRE(add_parcel(here.desk(), parcel));
    CHECK(here.shelved("gate").scenario->title == "The gate, in the rain");
    CHECK(here.shelved("gate").instead);
    REQUIRE(add_parcel(here.desk(), opened(here, file)));
    CHECK(fs::exists(here.folder.path() / "off-the-shelf/gate/scenario.yaml"));

    REQUIRE(take_off(here.desk(), "gate"));
    CHECK(fs::exists(here.folder.path() / "off-the-shelf/gate-2/scenario.yaml"));
    CHECK(here.shelved("gate").scenario->title == "The school gate");
    CHECK(take_off(here.desk(), "gate").error() ==
          Error{"not-added", "The scenario gate came with Alongside, so it stays."});
    CHECK(take_off(here.desk(), "nothing").error().code == "no-scenario");
}

TEST_CASE("whom all scenarios share stays as here, and the preview says so") {
    support::PassedOn sent;
    sent.shelf().files().edit("people.yaml", "is: Childminder", "is: Somebody else entirely");
    sent.theirs().reopen();
    support::TestDesk here;
    const fs::path file = here.folder.path() / "other.alongside";
    REQUIRE(share_scenario(sent.theirs().desk(), "mine", file));
    const Parcel parcel = opened(here, file);
    CHECK(looked_at(here, parcel).newcomers ==
          std::vector<std::string>{
              "New: Bo Lee. Night cook", "New: Ola \"Keys\" Berg. Porter",
              "Ruby Adeyemi-Clarke is described in another way in this file. Yours stays as it is."});
    REQUIRE(add_parcel(here.desk(), parcel));
    CHECK(here.shelved("mine").scenario->people.front().is == "Childminder");
}

TEST_CASE("before it is added, one reads what is in the file") {
    support::PassedOn sent;
    support::TestDesk here;
    const ParcelView view = looked_at(here, opened(here, sent.file()));
    CHECK(view.title == "The school gate");
    CHECK(view.content_note == "A child was nearly hurt, some weeks ago.");
    CHECK(view.about.front() == "The question behind it: " + here.desk().library.modules.front().question);
    CHECK(view.about[1] == "About 6 minutes.");
    CHECK(view.about[2] == "Chairs to sit in: The highways officer, Ruby.");
    CHECK(view.about.back() == "Who has read it: A fixture for tests, reviewed by nobody.");
    CHECK(view.standing == "There is no scenario called mine on your shelf yet.");
    CHECK(view.differs.empty());
    CHECK(view.can_add);
    CHECK(view.verdict == "It can be played. Check finds this in it:");
    CHECK_FALSE(view.findings.empty());
    CHECK(view.let_pass == std::vector<std::string>{"Its author lets R002 pass: It is short on purpose."});
}

TEST_CASE("a scenario that cannot be played is shown with what is wrong, and not added") {
    support::PassedOn sent;
    support::TestDesk here;
    records::ScenarioFile file = packed(sent.theirs().desk(), "mine").value();
    file.people.reset();
    const std::string bytes = records::write_scenario_file(file, "", TimeMs{0}).value();
    const Parcel parcel = read_parcel(bytes, here.desk().library.world).value();
    const ParcelView view = looked_at(here, parcel);
    CHECK_FALSE(view.can_add);
    CHECK(view.title == "mine");
    CHECK(view.verdict == "It cannot be played here, so it cannot be added.");
    REQUIRE(view.findings.size() == 2);
    CHECK(view.findings[0].find("scenario.yaml, line ") == 0);
    CHECK(view.findings[0] ==
          "scenario.yaml, line 18: There is no person called \"bo\". Add them to people.yaml. [A030]");
    CHECK(add_parcel(here.desk(), parcel).error() ==
          Error{"not-playable", "It cannot be played here, so it cannot be added."});
    CHECK_FALSE(fs::exists(here.folders.added));

    file = packed(sent.theirs().desk(), "mine").value();
    file.id = "other";
    CHECK_FALSE(read_parcel(records::write_scenario_file(file, "", TimeMs{0}).value(), here.desk().library.world)
                    ->shelved.scenario);
    file.people = "bo: [";
    CHECK_FALSE(read_parcel(records::write_scenario_file(file, "", TimeMs{0}).value(), here.desk().library.world)
                    ->shelved.scenario);
}

TEST_CASE("what cannot be passed on is answered, and nothing is written over") {
    support::PassedOn sent;
    const Desk& desk = sent.theirs().desk();
    CHECK(share_scenario(desk, "mine", sent.file()).error() ==
          Error{"already-there", "There is a file called " + sent.file().string() +
                                     " already, and nothing was written over it. Choose another name."});
    CHECK(share_scenario(desk, "min", "x").error().code == "no-scenario");
    CHECK(share_beside(desk, "mine")->filename() == "mine.alongside");
    CHECK(share_beside(desk, "mine")->filename() == "mine-2.alongside");
    sent.shelf().append("mine/walks/My walk.yaml", "");
    CHECK(share_beside(desk, "mine").error() ==
          Error{"walk-name",
                "The walk My walk.yaml cannot travel under this name. Use small letters, digits and hyphens, with "
                ".yaml at the end."});
}

TEST_CASE("without saves a file can be looked at, and nothing added") {
    support::PassedOn sent;
    support::TestDesk here(false);
    const Parcel parcel = opened(here, sent.file());
    CHECK(add_parcel(here.desk(), parcel).error() ==
          Error{"not-kept", "There is no folder here in which a scenario could be kept."});
    CHECK(open_parcel(here.desk(), here.folder.path() / "none").error().code == "no-file");
}

TEST_CASE("the shelf says which scenarios somebody added") {
    support::PassedOn sent;
    support::TestDesk here;
    REQUIRE(add_parcel(here.desk(), opened(here, sent.file())));
    const HomeView home = home_view(here.desk(), std::nullopt);
    for (const ShelfView& one : home.shelf) {
        CHECK(one.added == (one.id == "mine"));
    }
}
