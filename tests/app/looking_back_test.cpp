/// What is looked back on names things as they were: the part that was played, the promise that was made to you.
#include <set>

#include "app/app.h"
#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;

namespace {

/// Plays a shipped scenario, always by this of the open options from the front, to its debrief; answers with everything
/// that was said about the strain on the way.
std::set<std::string> play(App& app, const std::string& scenario, std::size_t seat, std::size_t which = 0) {
    std::set<std::string> strains;
    app.handle(Begin{scenario, seat});
    while (app.state().screen == Screen::scene) {
        const SceneView& scene = app.state().scene;
        std::vector<std::string> open;
        for (const OptionView& one : scene.options) {
            if (one.locked.empty()) {
                open.push_back(one.choice);
            }
        }
        if (app.state().last_page() && scene.running) {
            strains.insert(scene.strain);
            app.handle(Choose{open.at(std::min(which, open.size() - 1))});
        } else {
            app.handle(TurnPage{});
        }
    }
    return strains;
}

}  // namespace

TEST_CASE("a story in parts says which part each ending is of, and leaves out what was not played") {
    support::TestDesk test(true, "scenarios");
    App app(test.desk(), at_once(), {});
    play(app, "which-rung", 0);
    const DebriefView adviser = app.state().debrief;
    REQUIRE(adviser.levels.size() == 3);
    REQUIRE(adviser.endings.size() == 3);
    for (std::size_t part = 0; part < 3; ++part) {
        CHECK(adviser.endings[part].part == adviser.levels[part].part);
    }
    CHECK(adviser.levels[0].part == "The inhalers");
    play(app, "which-rung", 1);
    const DebriefView& visitor = app.state().debrief;
    REQUIRE(visitor.levels.size() == 1);
    CHECK(visitor.levels[0].part == "The garden");
    REQUIRE(visitor.endings.size() == 1);
    CHECK(visitor.endings[0].part == "The garden");
}

TEST_CASE("each hard word of the closer look has its plain sentence") {
    support::TestDesk test(true, "scenarios");
    App app(test.desk(), at_once(), {});
    play(app, "outrage", 0);
    const LevelView& level = app.state().debrief.levels.at(0);
    CHECK_FALSE(level.level_meaning.empty());
    CHECK_FALSE(level.side_meaning.empty());
    CHECK(level.conditions[3].meaning ==
          "What people can count on: what was agreed, what was promised, and whether it was kept.");
}

TEST_CASE("a promise to the one whose chair it is was made to you") {
    support::TestDesk test(true, "scenarios");
    App app(test.desk(), at_once(), {});
    std::set<std::string> promised;
    for (const unsigned which : {0U, 1U, 2U, 3U}) {
        play(app, "what-is-an-icb", 0, which);
        for (const SlipView& slip : app.state().debrief.slips) {
            promised.insert(slip.to);
        }
    }
    CHECK(promised.count("Jess") == 0);
    CHECK(promised.count("you") == 1);
}

TEST_CASE("a seat with less to choose takes less time") {
    support::TestDesk test(true, "scenarios");
    App app(test.desk(), at_once(), {});
    app.handle(OpenScenario{"outrage"});
    REQUIRE(app.state().card.seats.size() == 2);
    CHECK(app.state().card.seats[0].minutes == app.state().card.minutes);
    CHECK(app.state().card.seats[1].minutes < app.state().card.minutes / 2);
}

TEST_CASE("whoever walks out in a shipped story was heralded") {
    support::TestDesk test(true, "scenarios");
    App app(test.desk(), at_once(), {});
    std::set<std::string> strains;
    for (const unsigned which : {0U, 1U, 2U, 3U, 4U}) {
        strains.merge(play(app, "what-is-an-icb", 0, which));
    }
    CHECK(strains.size() > 1);
}
