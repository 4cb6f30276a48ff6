/// What comes after an evening: looking back, taps, saying that the app is wrong, a local panel, other facts.
#include "app/after/objections.h"
#include "app/after/panels.h"
#include "app/after/reviews.h"
#include "app/app.h"
#include "content/library.h"
#include "support/desk.h"
#include "support/edited_shelf.h"
#include "support/evenings.h"
#include "support/paper_text.h"

using namespace alongside;
using namespace alongside::app;
using learn::PanelSide;
using learn::TapQuestion;
using support::Days;
using support::play_to_the_end;
using support::write;

namespace {

std::string bytes_in(const std::filesystem::path& folder, const std::string& name) {
    return content::read_file(folder / name).value();
}

}  // namespace

TEST_CASE("an evening comes back with one's own words, once on each of its days", "[after]") {
    support::TestDesk test;
    Days days(test);
    App app(days.desk, at_once(), {});
    play_to_the_end(app);
    write(app, store::ReflectionKind::reflection, "He got wet, and nobody asked who else crosses.");
    app.handle(ShowHome{});
    CHECK(app.state().after.due.empty());
    REQUIRE(app.state().after.coming.size() == 4);
    CHECK(app.state().after.coming[0].title == "The school gate");

    days.days = 1;
    app.handle(ShowHome{});
    REQUIRE(app.state().after.due.size() == 1);
    CHECK(app.state().after.due[0].when == "A day later");
    app.handle(ShowReviews{});
    CHECK(app.state().screen == Screen::reviews);
    app.handle(OpenReview{app.state().after.due[0].review});
    REQUIRE(app.state().after.open);
    const ReviewView& open = *app.state().after.open;
    CHECK(open.title == "The school gate");
    CHECK(open.you == "You are from Highways.");
    CHECK(open.turning == "The bell");
    CHECK(open.chosen == "\"I will stand there myself today.\"");
    REQUIRE(open.wrote.size() == 1);
    CHECK(open.wrote[0].asked == "What stays with you");
    CHECK(open.wrote[0].text == "He got wet, and nobody asked who else crosses.");

    app.handle(EditReview{"I would ask who crosses."});
    app.handle(KeepReview{});
    CHECK(app.state().status == "Kept. You will not be asked again about this day.");
    CHECK_FALSE(app.state().after.open);
    CHECK(app.state().after.due.empty());

    days.days = 8;
    app.handle(ShowReviews{});
    REQUIRE(app.state().after.due.size() == 1);
    CHECK(app.state().after.due[0].when == "A week later");
    app.handle(OpenReview{app.state().after.due[0].review});
    REQUIRE(app.state().after.open->wrote.size() == 2);
    CHECK(app.state().after.open->turning == "Half past three again");
    CHECK(app.state().after.open->wrote[1].asked == "A day later");
    CHECK(app.state().after.open->wrote[1].text == "I would ask who crosses.");
    app.handle(ShutReview{});
    CHECK(app.state().after.due.size() == 1);
}

TEST_CASE("of several evenings with one scenario the latest comes back, from its own ending", "[after]") {
    support::TestDesk test;
    Days days(test);
    App app(days.desk, at_once(), {});
    play_to_the_end(app);
    days.days = 3;
    play_to_the_end(app);
    app.handle(AgainFrom{app.state().debrief.turnings[0].position});
    days.days = 4;
    app.handle(ShowReviews{});
    REQUIRE(app.state().after.due.size() == 1);
    CHECK(app.state().after.due[0].when == "A day later");
    app.handle(OpenReview{app.state().after.due[0].review});
    REQUIRE(app.state().after.open);
    CHECK(app.state().after.open->chosen == "\"I will stand there myself today.\"");
}

TEST_CASE("what is not due cannot be looked back on", "[after]") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    app.handle(OpenReview{{Id{"00000000000000000000000000000001"}, 7}});
    CHECK(app.state().status == "There is nothing to look back on there today.");
    CHECK_FALSE(app.state().after.open);
    app.handle(KeepReview{});
    CHECK(app.state().after.due.empty());
}

TEST_CASE("the days go along as a calendar file that says nothing of what one chose, and a card that does", "[after]") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    write(app, store::ReflectionKind::next_time, "I will ask who crosses.");
    app.handle(ShowReviews{});
    app.handle(WriteReviewCard{});
    const std::filesystem::path folder = test.folder.path() / "prints" / "looking-back";
    CHECK(app.state().after.written == "It is in " + folder.string());
    const std::string calendar = bytes_in(folder, "looking-back.ics");
    CHECK(calendar.find("SUMMARY:Look back: The school gate\r\n") != std::string::npos);
    CHECK(calendar.find("DTSTART;VALUE=DATE:20231115\r\n") != std::string::npos);  // a day after 14 November 2023
    CHECK(calendar.find("crosses") == std::string::npos);
    const support::PaperText card(reviews_card(test.desk(), std::nullopt)->paper);
    CHECK(card.says("15 November 2023: A day later"));
    CHECK(card.says("Next time I will: I will ask who crosses."));
    CHECK(std::filesystem::exists(folder / "looking-back.pdf"));
}

TEST_CASE("a choice can be tapped about, and tapped about otherwise", "[after]") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    REQUIRE(app.state().after.taps.size() == 2);
    const TapView& tap = app.state().after.taps[0];
    CHECK(tap.turning == 0);
    CHECK(tap.options.size() == 3);
    app.handle(SetTap{0, TapQuestion::would, "stand-there"});
    app.handle(SetTap{0, TapQuestion::should, "ask-who"});
    app.handle(SetTap{0, TapQuestion::should, "give-road"});
    app.handle(SetTap{7, TapQuestion::why, "true"});  // there is no such moment
    const Id run = test.desk().saves->runs().list(std::nullopt)->front().id;
    app.handle(ShowHome{});
    app.handle(Resume{run});
    const auto& answers = app.state().after.taps[0].answers;
    CHECK(answers[static_cast<std::size_t>(TapQuestion::would)] == "stand-there");
    CHECK(answers[static_cast<std::size_t>(TapQuestion::should)] == "give-road");
    CHECK(answers[static_cast<std::size_t>(TapQuestion::why)].empty());
}

TEST_CASE("what somebody says is wrong goes to the authors with the line, and without a name", "[after]") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    CHECK_FALSE(app.state().after.has_objections);
    app.handle(StartObjection{0});
    app.handle(KeepObjection{});  // nothing is written yet
    CHECK_FALSE(app.state().after.has_objections);
    app.handle(EditObjection{"No \"officer\" stands\nin a road: he rings."});
    app.handle(KeepObjection{});
    CHECK(app.state().status == "Kept. It goes to nobody until you pass it on.");
    CHECK(app.state().after.objected.contains(0));
    REQUIRE(app.state().after.has_objections);
    app.handle(WriteObjections{});
    const std::filesystem::path folder = test.folder.path() / "prints" / "for-the-authors";
    CHECK(app.state().after.objections_written == "It is in " + folder.string());
    const std::string file = bytes_in(folder, "objections.yaml");
    CHECK(file.find("from:") == std::string::npos);
    const std::string version = test.desk().saves->runs().list(std::nullopt)->front().scenario_sha256.substr(0, 12);
    CHECK(file.substr(file.find("answers:")) ==
          "answers:\n"
          "  - said: \"No \\\"officer\\\" stands\\nin a road: he rings.\"\n"
          "    scenario: gate\n    version: " +
              version +
              "\n    seat: officer\n    about: kerb\n    moment: \"The bell\"\n    chosen: stand-there\n"
              "    line: \"\\\"I will stand there myself today.\\\"\"\n"
              "    changed:\n    why:\n    when:\n");
    CHECK(objections_file(test.desk(), std::nullopt, " Ada ")->find("\nfrom: \"Ada\"\n") != std::string::npos);
}

TEST_CASE("somebody who objected to nothing has no file to make", "[after]") {
    support::TestDesk test;
    const auto file = objections_file(test.desk(), std::nullopt, {});
    REQUIRE_FALSE(file);
    CHECK(file.error().message == "You have not said that anything is wrong, so there is nothing to write.");
}

TEST_CASE("answers of the authors are told of an evening that was played before they were given", "[after]") {
    const support::EditedShelf shelf;
    support::TestDesk test(true, shelf.text());
    {
        App app(test.desk(), at_once(), {});
        play_to_the_end(app);
        CHECK(app.state().debrief.turnings[0].answered.empty());
    }
    shelf.edit("gate/scenario.yaml", "sources: [do-01-outrage]\n",
               "sources: [do-01-outrage]\n"
               "answers:\n"
               "  - {said: He would ring., about: kerb, changed: yes, why: Now he can., when: 2026-05-01}\n"
               "  - {said: It is short., changed: no, why: So was the bell., when: 2026-05-02}\n");
    test.reopen();
    App app(test.desk(), at_once(), {});
    app.handle(Resume{test.desk().saves->runs().list(std::nullopt)->front().id});
    const DebriefView& debrief = app.state().debrief;
    REQUIRE(debrief.turnings[0].answered.size() == 1);
    CHECK(debrief.turnings[0].answered[0].said == "He would ring.");
    CHECK(debrief.turnings[0].answered[0].answer == "Changed on 2026-05-01. Now he can.");
    CHECK(debrief.turnings[1].answered.empty());
    REQUIRE(debrief.answered.size() == 1);
    CHECK(debrief.answered[0].answer == "Not changed (2026-05-02). So was the bell.");
}

TEST_CASE("what is wrong can be said beside the choices, and the moment goes along with it", "[after]") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    app.handle(Begin{"gate", 0});
    const std::string moment =
        test.shelved().scenario->find_scene("kerb").has_value()
            ? test.shelved().scenario->scenes[*test.shelved().scenario->find_scene("kerb")].turning
            : std::string();
    app.handle(Unfold{"wrong"});
    write(app, store::ReflectionKind::app_is_wrong, "No bus stops there.");
    CHECK(app.state().screen == Screen::scene);
    const auto file = objections_file(test.desk(), std::nullopt, "");
    REQUIRE(file);
    CHECK(file->find("At \\\"" + moment + "\\\": No bus stops there.") != std::string::npos);

    app.handle(Choose{"stand-there"});
    CHECK_FALSE(app.state().is_unfolded("wrong"));
    CHECK(app.state().reflections == std::array<std::string, kReflections>{});
}

TEST_CASE("a local panel stands beside the authors' draft, without its small counts", "[after]") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    app.handle(OpenScenario{"gate"});
    app.handle(ShowPanel{});
    REQUIRE(app.state().screen == Screen::panel);
    REQUIRE(app.state().after.panel.moments.size() == 2);
    CHECK(app.state().after.panel.moments[0].name == "The bell");
    app.handle(CountPanel{{"kerb", "ask-who", PanelSide::people, 5}});
    app.handle(CountPanel{{"kerb", "ask-who", PanelSide::professionals, 2}});
    CHECK(app.state().after.panel.moments[0].options[1].chosen == std::array{5, 2});
    app.handle(CountPanel{{"kerb", "sing", PanelSide::people, 5}});
    CHECK(app.state().status == "There is no such choice at a turning point of this scenario.");
    app.handle(CountPanel{{"kerb", "ask-who", PanelSide::people, 1000}});
    CHECK(app.state().status == "A count is a whole number from 0 to 999.");
    app.handle(ClosePanel{});
    CHECK(app.state().screen == Screen::card);

    CHECK(app.state().after.panel.moments[0].chair == app.state().card.seats[0].title);

    play_to_the_end(app);
    const auto& turnings = app.state().debrief.turnings;
    REQUIRE(turnings[0].panel.size() == 3);
    CHECK(turnings[0].panel[1].people == "5");
    CHECK(turnings[0].panel[1].professionals == "fewer than 3");
    CHECK(turnings[0].panel[0].people == "fewer than 3");
    CHECK(turnings[1].panel.empty());
}

TEST_CASE("a panel is counted chair by chair where a story has two", "[after]") {
    support::TestDesk test(true, "scenarios");
    const PanelState panel = panel_of(test.desk(), "dark-weeks").value();
    const Scenario& story = *test.desk().library.find("dark-weeks")->scenario;
    std::vector<std::string> chairs;
    for (const PanelMoment& moment : panel.moments) {
        if (chairs.empty() || chairs.back() != moment.chair) {
            chairs.push_back(moment.chair);
        }
    }
    CHECK(chairs == std::vector{story.seats[0].title, story.seats[1].title});
    CHECK(panel_of(test.desk(), "sing").error().code == "no-such-scenario");
}

TEST_CASE("an evening begins again from the same chair with something else true", "[after]") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    const std::string before = app.state().debrief.facts.front().truth;
    app.handle(OtherFacts{});
    REQUIRE(app.state().screen == Screen::scene);
    app.handle(Choose{"stand-there"});
    app.handle(Choose{"come-back"});
    while (app.state().screen == Screen::scene) {
        app.handle(TurnPage{});
    }
    CHECK(app.state().debrief.facts.front().truth != before);
}

TEST_CASE("chairs that one has sat in are told from those that one has not", "[after]") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    app.handle(OpenScenario{"gate"});
    CHECK_FALSE(app.state().card.seats[0].sat);
    CHECK_FALSE(app.state().card.drawn_anew);
    play_to_the_end(app);
    CHECK_FALSE(app.state().debrief.other_seats[0].sat);
    app.handle(OpenScenario{"gate"});
    CHECK(app.state().card.seats[0].sat);
    CHECK_FALSE(app.state().card.seats[1].sat);
    CHECK(app.state().card.drawn_anew);
}

TEST_CASE("a guest leaves nothing to look back on, and can still say and do all of it", "[after]") {
    support::TestDesk test(false);
    App app(test.desk(), at_once(), {});
    play_to_the_end(app);
    app.handle(SetTap{0, TapQuestion::why, "true"});
    app.handle(StartObjection{1});
    app.handle(EditObjection{"Nobody brings a flask."});
    app.handle(KeepObjection{});
    CHECK(app.state().status == "You said it. Nothing is being kept, so it is not written down.");
    app.handle(WriteObjections{});
    app.handle(ShowReviews{});
    app.handle(WriteReviewCard{});
    CHECK(app.state().after.due.empty());
    CHECK(app.state().after.coming.empty());
    CHECK(app.state().after.written.empty());
}
