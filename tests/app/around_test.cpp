/// Around a run: reading a moment again, unfolding, the steps of looking back, leaving and staying.
#include "app/app.h"
#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;

namespace {

struct AtTheGate : App {
    explicit AtTheGate(support::TestDesk& test) : App(test.desk(), at_once(), {}) { handle(Begin{"gate", 0}); }
};

void to_the_doors(App& app) {
    while (app.state().screen == Screen::scene) {
        app.handle(TurnPage{});
    }
    while (app.state().step != Step::doors) {
        app.handle(NextStep{});
    }
}

}  // namespace

TEST_CASE("a moment can be read again from its first page") {
    support::TestDesk test;
    AtTheGate app(test);
    app.handle(TurnPage{});
    app.handle(TurnPage{});
    const auto before = app.state().moment;
    app.handle(ReadAgain{});
    CHECK(app.state().page == 0);
    CHECK(app.state().moment > before);
}

TEST_CASE("what was unfolded stays so from moment to moment, and not on another screen") {
    support::TestDesk test;
    AtTheGate app(test);
    app.handle(Unfold{"person/ruby", true});
    app.handle(Unfold{"promises", false});
    app.handle(Choose{"ask-who"});
    CHECK(app.state().is_unfolded("person/ruby"));
    CHECK_FALSE(app.state().is_unfolded("promises", true));
    CHECK(app.state().is_unfolded("people", true));
    app.handle(StopHere{});
    CHECK(app.state().unfolded.empty());
}

TEST_CASE("a scene says whether there is a choice to go back to, and has its content note at hand") {
    support::TestDesk test;
    AtTheGate app(test);
    CHECK_FALSE(app.state().scene.can_go_back);
    CHECK(app.state().scene.content_note == "A child was nearly hurt, some weeks ago.");
    app.handle(Choose{"ask-who"});
    CHECK(app.state().scene.can_go_back);
}

TEST_CASE("steps of looking back that have nothing to show are passed over") {
    support::TestDesk test;
    AtTheGate app(test);
    app.handle(Choose{"curtain"});
    while (app.state().screen == Screen::scene) {
        app.handle(TurnPage{});
    }
    std::vector<Step> seen = {app.state().step};
    while (app.state().step != Step::doors) {
        app.handle(NextStep{});
        seen.push_back(app.state().step);
    }
    const DebriefView& view = app.state().debrief;
    const auto shown = [&](Step step) { return std::count(seen.begin(), seen.end(), step) == 1; };
    CHECK(shown(Step::at_home) == !view.at_home.empty());
    CHECK(shown(Step::pen) == !view.pen.empty());
    CHECK(shown(Step::slips));
    app.handle(NextStep{});
    CHECK(app.state().step == Step::doors);
}

TEST_CASE("the empty place is called by its name") {
    support::TestDesk test;
    AtTheGate app(test);
    app.handle(Choose{"curtain"});
    to_the_doors(app);
    CHECK_FALSE(app.state().debrief.place.empty());
}

TEST_CASE("somebody without a name is asked once whether to keep the evening, and can stay after all") {
    support::TestDesk test;
    AtTheGate app(test);
    app.handle(Choose{"curtain"});
    to_the_doors(app);
    app.handle(Leave{});
    CHECK(app.state().screen == Screen::keep);
    app.handle(Stay{});
    CHECK(app.state().screen == Screen::debrief);
    CHECK(app.state().step == Step::doors);
    app.handle(Leave{});
    CHECK(app.state().screen == Screen::home);
}

TEST_CASE("stopping in a scene asks each time, and staying goes back into it") {
    support::TestDesk test;
    AtTheGate app(test);
    app.handle(TurnPage{});
    app.handle(OpenWaysOut{});
    app.handle(StopHere{});
    CHECK(app.state().screen == Screen::keep);
    app.handle(Stay{});
    CHECK(app.state().screen == Screen::scene);
    CHECK(app.state().sheet == Sheet::none);
    CHECK(app.state().page == 1);
    app.handle(StopHere{});
    app.handle(KeepOnThisMachine{});
    CHECK(app.state().screen == Screen::home);
    CHECK(app.state().status == "Your place is kept on this machine.");
}

TEST_CASE("the same sentence told twice counts as told twice, so that it is shown again") {
    support::TestDesk test(false);
    AtTheGate app(test);
    app.handle(StopHere{});
    const std::uint64_t told = app.state().told;
    app.handle(ShowFront{});
    CHECK(app.state().told == told);
    app.handle(EnterCode{"no code at all"});
    app.handle(EnterCode{"no code at all"});
    CHECK(app.state().told == told + 2);
}

TEST_CASE("where nothing is kept, stopping says so") {
    support::TestDesk test(false);
    AtTheGate app(test);
    app.handle(StopHere{});
    CHECK(app.state().screen == Screen::home);
    CHECK(app.state().status == "You have left. Nothing was kept.");
}

TEST_CASE("the way to the closer look is shown until somebody has taken it") {
    support::TestDesk test;
    AtTheGate app(test);
    app.handle(Choose{"curtain"});
    to_the_doors(app);
    CHECK(app.state().first_look_back);
    app.handle(LookCloser{});
    app.handle(LookBackAgain{});
    CHECK_FALSE(app.state().first_look_back);
    CHECK(app.state().step == Step::doors);
}

TEST_CASE("a newcomer who looks at a card or a code comes back to the welcome") {
    support::TestDesk test;
    App app(test.desk(), at_once(), {});
    app.handle(OpenScenario{"gate"});
    app.handle(ShowFront{});
    CHECK(app.state().screen == Screen::welcome);
    app.handle(ShowCodeEntry{});
    app.handle(EditCode{"gate-1"});
    CHECK(app.state().code == "gate-1");
    app.handle(ShowFront{});
    CHECK(app.state().screen == Screen::welcome);
    app.handle(Begin{"gate", 0});
    app.handle(Choose{"ask-who"});
    app.handle(StopHere{});
    app.handle(KeepOnThisMachine{});
    app.handle(ShowCodeEntry{});
    app.handle(ShowFront{});
    CHECK(app.state().screen == Screen::home);
}

TEST_CASE("a way through the course leads to the first scenario on it that was not finished") {
    support::TestDesk test;
    const auto& shelf = test.opened->library.scenarios;
    test.opened->library.routes = {{"new", "I am new to this", {"gate", "not-there"}}};
    const std::size_t gate = static_cast<std::size_t>(&test.shelved() - shelf.data());
    AtTheGate app(test);
    app.handle(ShowHome{});
    REQUIRE(app.state().home.routes.size() == 1);
    const RouteView before = app.state().home.routes[0];
    CHECK(before.title == "I am new to this");
    CHECK(before.stops == std::vector{gate});
    CHECK(before.next == gate);
    CHECK(before.minutes_left == test.shelved().scenario->minutes);
    app.handle(Resume{app.state().home.carry_on->run});
    app.handle(Choose{"stand-there"});
    app.handle(Choose{"come-back"});
    to_the_doors(app);
    app.handle(ShowHome{});
    const RouteView after = app.state().home.routes[0];
    CHECK_FALSE(after.next.has_value());
    CHECK(after.minutes_left == 0);
}

TEST_CASE("with the wish to press twice, the first press of a choice only says so") {
    support::TestDesk test;
    AtTheGate app(test);
    Preferences wanted = app.state().preferences;
    wanted.press_twice = true;
    app.handle(ChangePreferences{wanted});
    const auto moment = app.state().moment;
    app.handle(Choose{"ask-who"});
    CHECK(app.state().armed == "ask-who");
    CHECK(app.state().status == "Press it once more to choose it.");
    CHECK(app.state().moment == moment);
    app.handle(Choose{"ask-who"});
    CHECK(app.state().moment > moment);
    CHECK(app.state().armed.empty());
}

TEST_CASE("the list of keys lies over whatever is there, and leaves it as it was") {
    support::TestDesk test;
    AtTheGate app(test);
    app.handle(OpenWaysOut{});
    app.handle(ShowKeys{});
    CHECK(app.state().sheet == Sheet::keys);
    app.handle(CloseSheet{});
    CHECK(app.state().sheet == Sheet::ways_out);
    app.handle(ShowKeys{});
    app.handle(ShowKeys{});
    CHECK(app.state().sheet == Sheet::ways_out);
    app.handle(CloseSheet{});
    CHECK(app.state().sheet == Sheet::none);
}

TEST_CASE("where nothing can speak, the wish for a voice is taken back with a sentence") {
    support::TestDesk test;
    AtTheGate app(test);
    Preferences wanted = app.state().preferences;
    wanted.voice = true;
    app.handle(ChangePreferences{wanted});
    app.handle(NoVoice{});
    CHECK_FALSE(app.state().preferences.voice);
    CHECK(app.state().status ==
          "No voice was found on this machine. What is called speech-dispatcher would bring one.");
}
