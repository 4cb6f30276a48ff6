/// From playing to an award: what counts, what is still to do, and what one can carry away.
#include <algorithm>

#include "app/app.h"
#include "app/award_proof.h"
#include "app/evidence.h"
#include "app/learning_record.h"
#include "app/own_key.h"
#include "core/learn/work.h"
#include "support/desk.h"
#include "support/evenings.h"
#include "support/paper_text.h"

using namespace alongside;
using namespace alongside::app;
using store::ReflectionKind;
using support::Days;
using support::play_to_the_end;
using support::write;

namespace {

void keep_as_ada(App& app) {
    app.handle(StopHere{});
    app.handle(EditName{"Ada"});
    app.handle(KeepByName{});
}

const AwardsView& looked_at(App& app) {
    app.handle(ShowAwards{});
    return app.state().evidence.awards;
}

std::vector<std::string> stands_of(const AwardView& award) {
    std::vector<std::string> all;
    for (const NeedView& need : award.needs) {
        all.push_back(need.stands);
    }
    return all;
}

using Stands = std::vector<std::string>;

}  // namespace

TEST_CASE("the smallest award comes of a scenario, a debrief, and an action that was reported") {
    support::TestDesk test;
    Days days(test);
    App app(days.desk, at_once(), {});
    play_to_the_end(app);

    REQUIRE(looked_at(app).awards.size() == 1);
    CHECK(looked_at(app).awards[0].title == "One scenario and one action");
    CHECK(stands_of(looked_at(app).awards[0]) == Stands{"Still to do", "Still to do", "Still to do"});
    CHECK(looked_at(app).finished[0].stands == "Still to do: look closer, and write what stays with you.");
    app.handle(CloseAwards{});
    CHECK(app.state().screen == Screen::awards);  // it was looked at twice, from itself

    app.handle(Resume{app.state().evidence.awards.finished[0].run});
    app.handle(LookCloser{});
    write(app, ReflectionKind::reflection, "She waited for the bus, not for me.");
    write(app, ReflectionKind::next_time, "I will ask first.");
    keep_as_ada(app);
    CHECK(stands_of(looked_at(app).awards[0]) == Stands{"In place", "In place", "Still to do"});
    CHECK(looked_at(app).name == "Ada");
    CHECK(looked_at(app).finished[0].whole);

    SECTION("on the same day there is nothing to report yet") {
        CHECK_FALSE(looked_at(app).actions[0].can_report);
        app.handle(StartReport{app.state().evidence.awards.actions[0].action});
        app.handle(KeepReport{});
        CHECK(app.state().status == "From tomorrow you can say here what became of it.");
    }
    SECTION("a day later it can be reported, and the award is there") {
        days.days = 1;
        CHECK(looked_at(app).actions[0].can_report);
        app.handle(StartReport{app.state().evidence.awards.actions[0].action});
        app.handle(EditReport{" She had asked me already. "});
        app.handle(KeepReport{store::ActionFate::not_done});
        CHECK(app.state().status == "Thank you for coming back to it. It is kept.");
        const AwardsView& view = app.state().evidence.awards;
        CHECK(view.awards[0].earned);
        CHECK(view.actions[0].report == "It did not work out, on 15 November 2023.");
        CHECK(view.actions[0].said == "She had asked me already.");
    }
}

TEST_CASE("the awards lead back to where one came from") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    app.handle(LookCloser{});
    app.handle(ShowAwards{});
    CHECK(app.state().screen == Screen::awards);
    app.handle(ShowPaper{PaperKind::employer});
    CHECK(app.state().screen == Screen::paper);
    app.handle(ClosePaper{});
    app.handle(CloseAwards{});
    CHECK(app.state().screen == Screen::closer);
}

TEST_CASE("the axes of a closer look are kept, and say which were shown") {
    const std::vector<AxisWords> axes = {{"", "", 4, -6, 8}, {"", "", -6, -6, 8}, {"", "", 0, 0, 0}};
    const std::string text = axes_text(axes);
    CHECK(text == "PW=4/-6..8 HO=-6/-6..8 RS=0/0..0");
    CHECK(axes_shown(text) == std::bitset<kAxes>(1));
    CHECK(axes_shown("").none());
    CHECK(axes_shown("PW HO=1 QQ=9/0..9 RS=9/0..x").none());

    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    app.handle(LookCloser{});
    const auto records = records_of(test.desk(), std::nullopt);
    REQUIRE(records);
    REQUIRE(records->finished.size() == 1);
    CHECK(records->finished[0].look->axes.substr(0, 3) == "PW=");
    CHECK(records->finished[0].form.module == test.shelved().scenario->module);
}

TEST_CASE("a thought that names a condition is seen to name it") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    write(app, ReflectionKind::reflection, "We had no CAPACITY at all.");
    const auto records = records_of(test.desk(), std::nullopt);
    REQUIRE(records);
    CHECK(records->finished[0].form.named_condition);
}

TEST_CASE("a run counts by its first ending") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    const auto first = records_of(test.desk(), std::nullopt)->finished.at(0).ending;
    app.handle(AgainFrom{1});
    app.handle(Choose{"ask-who"});
    app.handle(Choose{"come-back"});
    const auto records = records_of(test.desk(), std::nullopt);
    REQUIRE(records);
    CHECK(records->finished.size() == 1);
    CHECK(records->finished[0].ending == first);
}

namespace {

/// Ada with the smallest award.
struct Earned {
    Earned() : days(test), app(days.desk, at_once(), {}) {
        play_to_the_end(app);
        app.handle(LookCloser{});
        write(app, ReflectionKind::reflection, "secret thought");
        write(app, ReflectionKind::next_time, "secret action");
        keep_as_ada(app);
        days.days = 1;
        app.handle(ShowAwards{});
        app.handle(StartReport{app.state().evidence.awards.actions[0].action});
        app.handle(KeepReport{});
        ada = test.opened->saves->profiles().find_by_name("Ada")->value().id;
    }

    support::TestDesk test;
    Days days;
    App app;
    Id ada;
};

constexpr auto kSmallest = learn::Award::scenario_and_action;

}  // namespace

TEST_CASE("a certificate says what was done, and nothing of what was thought") {
    Earned earned;
    const auto made = certificate_of(earned.days.desk, earned.ada, kSmallest, {"Адa 王", "", "", "I wait."});
    REQUIRE(made);
    const support::PaperText paper(certificate_paper(*made, earned.days.desk));
    CHECK(paper.says("Certificate of completion: One scenario and one action"));
    CHECK(paper.says("Name: Адa 王"));
    CHECK("urn:uuid:" + made->fields[2].text == made->number);
    CHECK(paper.says("Number: " + made->fields[2].text));
    CHECK(paper.says("Signing key: " + own_key(earned.days.desk, earned.ada)->did()));
    CHECK(paper.says("Made out on: 15 November 2023"));
    CHECK(paper.says("When it was done: 14 November 2023"));
    CHECK(paper.says("Made out by: The person named, on their own machine. Nobody has checked the name."));
    CHECK(paper.says("In their own words: I wait."));
    CHECK(paper.says("no outside body has accredited it"));
    CHECK(paper.says("State of the scenarios: None of them has been read by people with lived experience yet"));
    CHECK_FALSE(paper.says("secret"));
    CHECK_FALSE(paper.says("Where to ask"));

    SECTION("its number stays") {
        const auto again = certificate_of(earned.days.desk, earned.ada, kSmallest, {"Ada", "Fenside Voices", "", ""});
        REQUIRE(again);
        CHECK(again->number == made->number);
        CHECK(support::PaperText(certificate_paper(*again, earned.days.desk)).says("Made out by: Fenside Voices"));
    }
}

TEST_CASE("a certificate is made out to somebody, for something") {
    Earned earned;
    const Desk& desk = earned.days.desk;
    const auto why_not = [&](const std::optional<Id>& person, learn::Award award, const char* name) {
        const auto made = certificate_of(desk, person, award, {name, "", "", ""});
        REQUIRE_FALSE(made);
        return made.error().message;
    };
    CHECK(why_not(std::nullopt, kSmallest, "Ada") ==
          "Keep your place under a name first. An award belongs to somebody.");
    CHECK(why_not(earned.ada, kSmallest, "  ") == "Write a name first.");
    CHECK(why_not(earned.ada, learn::Award::explorer, "Ada") ==
          "This award is not complete yet. Look at what is still to do.");
}

TEST_CASE("an employer sees titles, dates, minutes, kind and award, and no more") {
    Earned earned;
    const Desk& desk = earned.days.desk;
    const auto rows = learning_rows(desk, earned.ada);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(employer_csv(*rows, desk) ==
          "\"Title\",\"Finished on\",\"Minutes\",\"Kind\",\"Award\"\r\n"
          "\"The school gate\",\"2023-11-14\",\"1\",\"Individual\",\"One scenario and one action\"\r\n");
    const support::PaperText paper(employer_paper("Ada", *rows, desk));
    CHECK(paper.says("What Ada has finished. It says nothing of what was chosen, thought or written."));
    CHECK(paper.says("The school gate"));
    CHECK_FALSE(paper.says("secret"));
}

TEST_CASE("a paper is shown before it is saved, and then lies in the saves") {
    Earned earned;
    App& app = earned.app;
    app.handle(ShowPaper{PaperKind::certificate, kSmallest});
    CHECK(app.state().evidence.paper.typed.name == "Ada");
    CHECK(app.state().evidence.paper.fields[0] == Field{"Name", "Ada"});
    app.handle(EditPaper{{"", "", "", ""}});
    CHECK(app.state().evidence.paper.wrong == "Write a name first.");
    CHECK(app.state().evidence.paper.fields.empty());
    app.handle(EditPaper{{"Ada L.", "", "", ""}});
    app.handle(SavePaper{});
    const std::filesystem::path folder = earned.test.folder.path() / "prints" / "certificate";
    CHECK(app.state().evidence.paper.saved == "It is in " + folder.string() + ".");
    CHECK(std::filesystem::exists(folder / "certificate.pdf"));
    CHECK(std::filesystem::exists(folder / "certificate.html"));

    app.handle(ClosePaper{});
    app.handle(ShowPaper{PaperKind::employer});
    CHECK(app.state().evidence.paper.rows ==
          std::vector<std::string>{
              "The school gate, 14 November 2023, 1 minute, Individual. One scenario and one action"});
    app.handle(SavePaper{});
    CHECK(std::filesystem::exists(earned.test.folder.path() / "prints" / "employer" / "employer.csv"));
}

TEST_CASE("every award that the shelf offers is proved to be within reach, and not by choosing alone") {
    support::TestDesk test(false);
    std::vector<CheckReport> reports = {check_scenario(test.shelved())};
    const auto proofs = prove_awards(test.opened->library, test.opened->practice, reports);
    REQUIRE(proofs.size() == 1);
    CHECK(sound(proofs[0]));
    CHECK(award_sentence(proofs[0], test.opened->words) ==
          "Award \"One scenario and one action\": it can be earned with what is here, and not by choosing options "
          "alone.");

    SECTION("nothing could be proved") {
        for (prove::Proof& proof : reports[0].proofs) {
            proof.complete = false;
        }
        const auto open = prove_awards(test.opened->library, test.opened->practice, reports);
        CHECK_FALSE(sound(open[0]));
        CHECK(award_sentence(open[0], test.opened->words) ==
              "Award \"One scenario and one action\": nobody can earn it with what is here.");
    }
}

TEST_CASE("Explorer is offered as soon as the shelf has what it asks for, and can be earned then") {
    support::TestDesk test;
    content::Library& library = test.opened->library;
    CHECK_FALSE(offered(learn::Award::explorer, shipped_on(library, &test.opened->practice)));
    std::vector<CheckReport> reports;
    const content::Shelved gate = test.shelved();
    library.scenarios.clear();
    for (const auto& [id, module] : {std::pair{"first", "M0"}, std::pair{"second", "M1"}, std::pair{"third", "M1"}}) {
        content::Shelved copy = gate;
        copy.id = id;
        copy.scenario->id = id;
        copy.scenario->module = module;
        library.scenarios.push_back(copy);
        reports.push_back(check_scenario(gate));
        reports.back().scenario = id;
    }
    CHECK(offered(learn::Award::explorer, shipped_on(library, &test.opened->practice)));
    CHECK_FALSE(offered(learn::Award::explorer, shipped_on(library, nullptr)));
    CHECK_FALSE(offered(learn::Award::practitioner, shipped_on(library, &test.opened->practice)));
    const auto proofs = prove_awards(library, test.opened->practice, reports);
    REQUIRE(proofs.size() == 2);
    CHECK(award_sentence(proofs[1], test.opened->words) ==
          "Award \"Explorer\": it can be earned with what is here, and not by choosing options alone.");
}

TEST_CASE("tools and cards count once something was answered, and each card once") {
    support::TestDesk test;
    const Desk& desk = test.desk();
    const auto keep = [&](const char* tool, const char* name, const std::string& document) {
        REQUIRE(desk.saves->works().add({make_id(desk.entropy), std::nullopt, tool, name, document, desk.now()}));
    };
    keep("readiness", "Our project", learn::write_work({}));
    CHECK_FALSE(records_of(desk, std::nullopt)->readiness_or_profile);
    keep("readiness", "Our project", learn::write_work({"", {{"dont-01", {"yes", "", false}}}}));
    CHECK(records_of(desk, std::nullopt)->readiness_or_profile);
    for (const char* card : {"dont-01", "do-02", "dont-01"}) {
        keep("quick-fire", card, "keep\n");
    }
    CHECK(records_of(desk, std::nullopt)->cards_answered == 2);
}

TEST_CASE("all that was kept without a name can be put under one, from the awards") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    REQUIRE(test.desk().saves->works().add(
        {make_id(test.desk().entropy), std::nullopt, "readiness", "The drop-in", "work 1\n", TimeMs{1}}));
    REQUIRE(looked_at(app).name.empty());

    SECTION("and then it is theirs, all of it") {
        app.handle(EditName{"Ada"});
        app.handle(TakeName{});
        CHECK(app.state().status == "It is yours now, Ada.");
        CHECK(app.state().screen == Screen::awards);
        CHECK(app.state().evidence.awards.name == "Ada");
        CHECK(app.state().evidence.awards.finished.size() == 1);
        const Id ada = test.desk().saves->profiles().find_by_name("Ada").value()->id;
        CHECK(test.desk().saves->works().list(ada, "readiness").value().size() == 1);
        CHECK(test.desk().saves->runs().list(std::nullopt).value().empty());
        CHECK_FALSE(test.desk().saves->statements().list(ada).value().empty());
    }
    SECTION("but not under a name that is locked") {
        const Id ben = make_id(test.desk().entropy);
        REQUIRE(test.desk().saves->profiles().add({ben, "Ben", TimeMs{1}}));
        REQUIRE(test.desk().saves->pins().set(ben, "4711"));
        app.handle(EditName{"Ben"});
        app.handle(TakeName{});
        CHECK(app.state().evidence.awards.name.empty());
        CHECK(test.desk().saves->runs().list(ben).value().empty());
    }
    SECTION("and nothing happens without a name") {
        app.handle(TakeName{});
        CHECK(app.state().evidence.awards.name.empty());
        CHECK(app.state().evidence.awards.finished.size() == 1);
    }
}
