/// A room's session on a real scenario: kept, opened again, and played to its end.
#include "app/room.h"

#include "app/room_view.h"
#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;
using support::TestDesk;

namespace {

Room opened(TestDesk& test, const std::string& id = "gate", const vote::Setup& setup = {}) {
    auto room = Room::open(test.desk(), test.shelved(id), setup);
    INFO((room ? std::string() : room.error().message));
    REQUIRE(room);
    return std::move(*room);
}

void say(Room& room, const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
        const auto taken = room.handle_line(line);
        INFO(line << ": " << (taken ? std::string() : taken.error().message));
        REQUIRE(taken);
    }
}

std::string refused(Room& room, const std::string& line) {
    const vote::Session before = room.session();
    const auto taken = room.handle_line(line);
    CHECK(room.session() == before);
    return taken ? "" : taken.error().message;
}

Room reopened(TestDesk& test, const Id& id) {
    auto room = Room::reopen(test.desk(), id);
    INFO((room ? std::string() : room.error().message));
    REQUIRE(room);
    return std::move(*room);
}

/// The next thing by the plan, or the first that can be chosen.
std::string next_line(const Room& room, const Desk& desk) {
    const PresenterView view = presenter_view(room, desk);
    REQUIRE((view.next || !view.choices.empty()));
    return view.next ? view.next->line : view.choices.front().line;
}

}  // namespace

SCENARIO("a session is kept line by line, and opened again as it was") {
    TestDesk test;
    vote::Setup setup;
    setup.people = 9;
    setup.minutes = 30;
    setup.paces = {{"kerb", vote::Pace::deep}};
    Id id;
    vote::Session left;
    {
        Room room = opened(test, "gate", setup);
        id = room.id();
        say(room, {"next", "count hands before 5", "next", "next", "page 2", "go vote-1", "count hands ask-who 4"});
        left = room.session();
        CHECK(left.phase == vote::Phase::vote_1);
    }
    test.reopen();
    const Room again = reopened(test, id);
    CHECK(again.session() == left);
    CHECK(again.session().setup.people == 9);
    CHECK(again.session().pace() == vote::Pace::deep);
    CHECK(test.desk().saves->rooms().lines_of(id)->size() == static_cast<std::size_t>(left.revision));
    CHECK(test.desk().saves->rooms().lines_of(id)->back().line == "count hands ask-who 4");
}

SCENARIO("sessions are listed, and one can be taken away for good") {
    TestDesk test;
    Room first = opened(test);
    Room second = opened(test);
    say(second, {"go story", "go decide", "finish"});
    const auto cards = rooms_of(test.desk());
    REQUIRE(cards);
    REQUIRE(cards->size() == 2);
    CHECK((*cards)[0].room == second.id());
    CHECK((*cards)[0].finished);
    CHECK((*cards)[0].where == "The bell");
    CHECK((*cards)[1].title == "The school gate");
    CHECK((*cards)[1].where.empty());
    REQUIRE(erase_room(test.desk(), second.id()));
    CHECK(rooms_of(test.desk())->size() == 1);
    CHECK(Room::reopen(test.desk(), second.id()).error() ==
          Error{"no-such-room", "That session is not in these saves."});
    CHECK(erase_room(test.desk(), second.id()).has_value());
    CHECK(refused(second, "recap") == "This session has ended. Say resume 0 to open it again.");
}

SCENARIO("without saves a session runs, and nothing is kept") {
    TestDesk test(false);
    Room room = opened(test);
    say(room, {"next", "next", "next"});
    CHECK(room.session().phase == vote::Phase::story);
    CHECK(rooms_of(test.desk())->empty());
    CHECK(erase_room(test.desk(), room.id()).error().message == "That session is not in these saves.");
}

SCENARIO("what does not fit is refused in a sentence") {
    TestDesk test;
    Room room = opened(test);
    CHECK(refused(room, "back") == "There is nothing to go back to.");
    CHECK(refused(room, "seat throne") == "This scenario has no chair \"throne\". It has: officer, ruby-seat.");
    CHECK(refused(room, "word ICP-ish") == "The glossary does not know \"ICP-ish\".");
    CHECK(refused(room, "word ICBB") == "The glossary does not know \"ICBB\". Did you mean \"ICB\"?");
    say(room, {"go story", "page 9", "go decide"});
    CHECK(refused(room, "next") == "The room has to choose first.");
    CHECK(refused(room, "decide run-away") ==
          "There is no \"run-away\" here. You can choose: stand-there, ask-who, give-road, listen:boots.");
    CHECK(refused(room, "conut hands a 3") == "I do not know \"conut\". Did you mean \"count\"?");
}

SCENARIO("a session whose lines cannot be read is left untouched") {
    TestDesk test;
    const Id id = opened(test).id();
    REQUIRE(test.desk().saves->rooms().append(id, {{5, "dance", test.desk().now()}}));
    CHECK(Room::reopen(test.desk(), id).error() ==
          Error{"damaged-room",
                "That session cannot be opened again: what is kept of it is no longer readable. Nothing was changed."});
    CHECK(rooms_of(test.desk())->front().title.empty());
    CHECK(test.desk().saves->rooms().lines_of(id)->size() == 5);
}

SCENARIO("a scenario edited since does not change a session that has begun") {
    TestDesk test;
    Room room = opened(test);
    say(room, {"go story"});
    const auto version = test.desk().saves->scenario_versions().get(room.scenario_sha256());
    CHECK((*version)->bytes == test.shelved().bytes);
}

TEST_CASE("the plan of sixty minutes leads through every shipped scenario to its end") {
    TestDesk test(true, "scenarios");
    for (const content::Shelved& shelved : test.opened->library.scenarios) {
        REQUIRE(shelved.scenario);
        for (const Seat& seat : shelved.scenario->seats) {
            INFO(shelved.id << " from the chair " << seat.id);
            vote::Setup setup;
            setup.seat = seat.id;
            Room room = opened(test, shelved.id, setup);
            int events = 0;
            for (; !room.session().finished && events < 400; ++events) {
                say(room, {next_line(room, test.desk())});
            }
            CHECK(room.session().finished);
            CHECK(reopened(test, room.id()).session() == room.session());
        }
    }
}

TEST_CASE("the plan of sixty minutes is one deep turning point and three quick ones wherever a curtain allows") {
    TestDesk test(false, "scenarios");
    for (const content::Shelved& shelved : test.opened->library.scenarios) {
        const auto plan = plan_view(*shelved.scenario, {}, TimeMs{}, test.desk());
        REQUIRE(plan);
        INFO(shelved.id << ": " << plan->summary << " " << plan->over);
        const auto count = [&](vote::Pace pace) {
            return std::count_if(plan->turnings.begin(), plan->turnings.end(),
                                 [&](const PlannedView& one) { return !one.left && one.pace == pace; });
        };
        CHECK(count(vote::Pace::deep) == 1);
        CHECK(count(vote::Pace::quick) >= 1);
        CHECK(count(vote::Pace::quick) <= 3);
    }
}
