/// The trainer's screen: the next step one key away, clicker keys, counts, what stands around the loop.
#include <set>

#include "../screens/shown.h"

using namespace alongside;
using test::Shown;

namespace {

std::string line_of(const std::optional<app::Command>& answer) {
    const auto room = Shown::asked<app::RoomCommand>(answer);
    REQUIRE(std::holds_alternative<app::RoomLine>(room));
    return std::get<app::RoomLine>(room).line;
}

template <class Wanted>
Wanted room_asked(const std::optional<app::Command>& answer) {
    const auto room = Shown::asked<app::RoomCommand>(answer);
    REQUIRE(std::holds_alternative<Wanted>(room));
    return std::get<Wanted>(room);
}

vote::Event taken(const std::optional<app::Command>& answer) {
    return room_asked<app::RoomTake>(answer).event;
}

}  // namespace

TEST_CASE("the next step is one key away, whichever of them", "[presenter]") {
    for (const ui::Key key : {ui::Key::page_down, ui::Key::enter, ui::Key::space}) {
        Shown leading("presenter-story");
        CHECK(line_of(leading.ui.key(key)) == "go closed-1");
    }
    Shown leading("presenter-story");
    CHECK(line_of(leading.ui.press("Close the vote")) == "go closed-1");
    CHECK(line_of(leading.ui.key(ui::Key::page_up)) == "go think");
}

TEST_CASE("a long wall is read to its end before anything moves on", "[presenter]") {
    Shown leading("presenter-reveal");
    REQUIRE(leading.ui.sees("Turn the page (2 of "));
    CHECK(room_asked<app::TurnWall>(leading.ui.key(ui::Key::page_down)).by == 1);
    leading.state.room.wall_page = 99;
    leading.ui.rest();
    CHECK(line_of(leading.ui.key(ui::Key::page_down)) == "go closed-1");
    CHECK(room_asked<app::TurnWall>(leading.ui.key(ui::Key::page_up)).by == -1);
}

TEST_CASE("b and a full stop blank the wall, and show it again", "[presenter]") {
    for (const char key : {'b', '.'}) {
        Shown leading("presenter-story");
        CHECK(taken(leading.ui.key(key)) == vote::Event(vote::Blank{}));
        leading.state.room.view.wall.blank = true;
        leading.ui.rest();
        CHECK(taken(leading.ui.key(key)) == vote::Event(vote::Clear{}));
    }
}

TEST_CASE("each key around the loop opens its sheet, with two screens and with one", "[presenter]") {
    for (const std::string_view screen : {"presenter-story", "presenter-strip"})
        for (const auto& [key, sheet] : std::vector<std::pair<char, app::RoomSheet>>{{'k', app::RoomSheet::pause},
                                                                                     {'w', app::RoomSheet::words},
                                                                                     {'i', app::RoomSheet::what_if},
                                                                                     {'h', app::RoomSheet::hand_next},
                                                                                     {'p', app::RoomSheet::promise},
                                                                                     {'c', app::RoomSheet::chair},
                                                                                     {'a', app::RoomSheet::park},
                                                                                     {'t', app::RoomSheet::timer},
                                                                                     {'m', app::RoomSheet::reasons},
                                                                                     {'e', app::RoomSheet::suggest},
                                                                                     {'g', app::RoomSheet::jump},
                                                                                     {'l', app::RoomSheet::plan},
                                                                                     {'o', app::RoomSheet::roles},
                                                                                     {'n', app::RoomSheet::learning}}) {
            INFO(screen << " " << key);
            Shown leading(screen);
            CHECK(room_asked<app::ShowRoomSheet>(leading.ui.key(key)).sheet == sheet);
        }
    Shown leading("presenter-strip");
    CHECK(room_asked<app::ShowRoomSheet>(leading.ui.key('x')).sheet == app::RoomSheet::keys);
    CHECK(taken(leading.ui.key('r')) == vote::Event(vote::Recap{}));
    CHECK(room_asked<app::ChangeWall>(leading.ui.key(ui::Key::f5)).window);
    CHECK(room_asked<app::ChangeWall>(leading.ui.key('d')).dark);
    CHECK(room_asked<app::ChangeWall>(leading.ui.key('s')).swapped);
}

TEST_CASE("every key is shown, and no two things share one", "[presenter]") {
    const Shown leading("presenter-story");
    std::set<std::string> keys;
    for (const ui::Node& node : leading.ui.tree().nodes)
        if (!node.shortcut.empty()) {
            INFO(node.name);
            CHECK(keys.insert(node.shortcut).second);
        }
    CHECK(keys.size() >= 20);
}

TEST_CASE("a count goes up and down by its sides, by arrows, and by typing it", "[presenter]") {
    Shown leading("presenter-vote-1");
    const vote::Count more{vote::Channel::hands, "sit", 10};
    leading.ui.move_focus("A, Hands");
    CHECK(taken(leading.ui.key(ui::Key::up)) == vote::Event(more));
    CHECK(taken(leading.ui.key(ui::Key::left)) == vote::Event(vote::Count{vote::Channel::hands, "sit", 8}));
    CHECK(taken(leading.ui.key('1')) == vote::Event(vote::Count{vote::Channel::hands, "sit", 1}));
    leading.state.room.view.counts[0].counts[0] = 1;
    CHECK(taken(leading.ui.key('2')) == vote::Event(vote::Count{vote::Channel::hands, "sit", 12}));
    leading.state.room.view.counts[0].counts[0] = 12;
    CHECK(taken(leading.ui.key(ui::Key::backspace)) == vote::Event(vote::Count{vote::Channel::hands, "sit", 1}));
}

TEST_CASE("digits count as soon as a vote is open, and Enter leads to the next answer", "[presenter]") {
    Shown leading("presenter-vote-1");
    CHECK(leading.ui.focus() == "A, Hands");
    CHECK(taken(leading.ui.key('7')) == vote::Event(vote::Count{vote::Channel::hands, "sit", 7}));
    leading.ui.key(ui::Key::enter);
    CHECK(leading.ui.focus() == "B, Hands");
}

TEST_CASE("channels are counted apart", "[presenter]") {
    Shown leading("presenter-vote-1");
    CHECK(room_asked<app::ChooseChannel>(leading.ui.press("Tables")).channel == vote::Channel::tables);
    leading.state.room.channel = vote::Channel::tables;
    leading.ui.rest();
    leading.ui.move_focus("B, Tables");
    CHECK(taken(leading.ui.key('3')) == vote::Event(vote::Count{vote::Channel::tables, "shut", 3}));
}

TEST_CASE("what was counted stands with the trainer once the vote has closed, each channel by itself", "[presenter]") {
    const Shown closed("presenter-closed-1");
    CHECK(closed.ui.sees("By table cards: 4 tables"));
    CHECK(closed.ui.sees("By phone"));
    CHECK(closed.ui.sees("fewer than 3"));
    CHECK(closed.ui.sees("Most chosen: A."));
    const Shown open("presenter-vote-1");
    CHECK_FALSE(open.ui.sees("By phone"));
    CHECK_FALSE(open.ui.sees("Most chosen"));
}

TEST_CASE("with one screen nothing that was counted shows before the room may see it", "[presenter]") {
    Shown closed("presenter-closed-1");
    closed.state.room.stands.apart = false;
    closed.state.room.my_side = true;
    closed.ui.rest();
    CHECK_FALSE(closed.ui.sees("By phone"));
    Shown shown("presenter-reveal");
    shown.state.room.stands.apart = false;
    shown.state.room.my_side = true;
    shown.ui.rest();
    CHECK(shown.ui.sees("By table cards"));
}

TEST_CASE("a decision asks why, and may go without", "[presenter]") {
    Shown leading("presenter-decide");
    const auto why = room_asked<app::ShowRoomSheet>(leading.ui.key('2'));
    CHECK(why.sheet == app::RoomSheet::why);
    CHECK(why.about == "decide shut");
    Shown asked("presenter-why");
    CHECK(asked.ui.sees("B. Shut the laptop."));
    CHECK(taken(asked.ui.press("We go this way")) == vote::Event(vote::Decide{"shut", "because we owe them that"}));
    asked.state.room.texts.clear();
    asked.ui.rest();
    CHECK(taken(asked.ui.press("We go this way")) == vote::Event(vote::Decide{"shut", ""}));
}

TEST_CASE("what covers the wall is said, and one press takes it off", "[presenter]") {
    Shown leading("presenter-break");
    CHECK(leading.ui.sees("On the wall: Back at 11:25"));
    CHECK(taken(leading.ui.press("Take it off the wall")) == vote::Event(vote::Clear{}));
    leading.state.room.view.wall.notice.reset();
    leading.ui.rest();
    CHECK_FALSE(leading.ui.sees("Take it off the wall"));
}

TEST_CASE("a clicker turns on while somebody is writing in the presenter's sheet only after it is shut",
          "[presenter]") {
    Shown leading("presenter-word");
    CHECK_FALSE(leading.ui.key(ui::Key::page_down).has_value());
    CHECK(room_asked<app::ShowRoomSheet>(leading.ui.key(ui::Key::escape)).sheet == app::RoomSheet::none);
}

TEST_CASE("a timer says what is left, and afterwards what it is over; it never goes on by itself", "[presenter]") {
    Shown leading("presenter-talk");
    CHECK(leading.ui.sees("3:20 left"));
    leading.state.room.now.ms += 260'000;
    leading.ui.rest();
    CHECK(leading.ui.sees("1:00 over"));
    CHECK(leading.ui.answers.empty());
    leading.state.room.sheet = app::RoomSheet::timer;
    leading.ui.rest();
    CHECK(taken(leading.ui.press("2 minutes")) == vote::Event(vote::ExtendTimer{2}));
}

TEST_CASE("a reason waits until it is approved", "[presenter]") {
    Shown leading("presenter-reasons");
    CHECK(taken(leading.ui.press("Show it")) == vote::Event(vote::Approve{2, {}}));
}

TEST_CASE("the small copy says what the wall says, and nothing in it can be pressed", "[presenter]") {
    const Shown leading("presenter-story");
    const ui::Tree& tree = leading.ui.tree();
    const int wall = tree.index_of("wall");
    REQUIRE(wall >= 0);
    bool said = false;
    for (const ui::Node& node : tree.nodes)
        if (node.parent == wall) {
            CHECK_FALSE(ui::takes_focus(node.role));
            said = said || node.name.find("Promised") == 0;
        }
    CHECK(said);
}

TEST_CASE("with one screen the picture takes it, with a strip below; y shows the trainer's side", "[presenter]") {
    Shown leading("presenter-strip");
    CHECK(line_of(leading.ui.key(ui::Key::page_down)) == "go closed-1");
    CHECK_FALSE(leading.ui.sees("Hold in mind"));
    CHECK(room_asked<app::SeeMySide>(leading.ui.key('y')).on);
    leading.state.room.my_side = true;
    leading.ui.rest();
    CHECK(leading.ui.sees("Hold in mind"));
    CHECK_FALSE(room_asked<app::SeeMySide>(leading.ui.key('y')).on);
}

TEST_CASE("a room is set up in a few presses", "[presenter]") {
    Shown home("home");
    CHECK(std::holds_alternative<app::ShowRooms>(home.pressed<app::RoomCommand>("Run a room")));
    Shown which("room-which");
    const auto plan = room_asked<app::PlanRoom>(which.ui.press("Banging the table"));
    CHECK(plan.scenario == "outrage");
    Shown up("room-set-up");
    up.ui.send({ui::MoveFocus{"people"}});
    CHECK(room_asked<app::PlanRoom>(up.ui.key('9')).setup.people == 9);
    CHECK(room_asked<app::PlanRoom>(up.ui.press("One of us")).setup.facilitators == 1);
    CHECK(room_asked<app::PlanRoom>(up.ui.press("8 heights")).setup.depth == 8);
    CHECK(up.ui.sees("Can the back row read this?"));
    CHECK(up.ui.sees("We finish at 11:02."));
    Shown ready("room-set-up");
    CHECK(std::holds_alternative<app::OpenRoom>(Shown::asked<app::RoomCommand>(ready.ui.key(ui::Key::enter))));
}

TEST_CASE("where the curtain falls can be moved, before and during a session", "[presenter]") {
    Shown up("room-set-up");
    CHECK(room_asked<app::PlanRoom>(up.ui.press("Stop before this")).setup.stop == "kerb");
    CHECK(room_asked<app::PlanRoom>(up.ui.press("Play it to the end")).setup.stop == vote::kStoryEnd);
    Shown leading("presenter-story");
    leading.state.room.sheet = app::RoomSheet::plan;
    leading.ui.rest();
    CHECK(taken(leading.ui.press("Stop before this")) == vote::Event(vote::SetStop{"door"}));
    CHECK(taken(leading.ui.press("Play it to the end")) == vote::Event(vote::SetStop{std::string(vote::kStoryEnd)}));
}

TEST_CASE("what was kept in a list can be struck out", "[presenter]") {
    Shown leading("presenter-story");
    const auto struck = [&](app::RoomSheet sheet) {
        leading.state.room.sheet = sheet;
        leading.ui.rest();
        return taken(leading.ui.press("Strike it out"));
    };
    CHECK(struck(app::RoomSheet::words) == vote::Event(vote::Drop{vote::List::words, 3}));
    CHECK(struck(app::RoomSheet::promise) == vote::Event(vote::Drop{vote::List::promises, 1}));
    leading.state.room.view.parked = {{7, "the car park"}};
    CHECK(struck(app::RoomSheet::park) == vote::Event(vote::Drop{vote::List::parked, 7}));
    leading.state.room.view.suggestions = {{8, "sing"}};
    CHECK(struck(app::RoomSheet::suggest) == vote::Event(vote::Drop{vote::List::suggestions, 8}));
    leading.state.room.view.reasons = {{9, "A", "It is late.", vote::Reason::Where::waiting}};
    CHECK(struck(app::RoomSheet::reasons) == vote::Event(vote::Drop{vote::List::reasons, 9}));
}

TEST_CASE("a hard word that stands on the wall is explained with one press", "[presenter]") {
    Shown leading("presenter-story");
    leading.state.room.sheet = app::RoomSheet::words;
    leading.ui.rest();
    CHECK(taken(leading.ui.press("ICB (integrated care board)")) ==
          vote::Event(vote::ShowWord{"ICB (integrated care board)"}));
}

TEST_CASE("the record can be had on the way out, and once the session is over", "[presenter]") {
    Shown leading("presenter-leave");
    CHECK(std::holds_alternative<app::SaveRecord>(leading.pressed<app::RoomCommand>("Save the record")));
    Shown over("presenter-story");
    over.state.room.view.finished = true;
    over.ui.rest();
    CHECK(std::holds_alternative<app::SaveRecord>(over.pressed<app::RoomCommand>("Save the record")));
}

TEST_CASE("where all keys stand beside the wall, there is none that shows them", "[presenter]") {
    CHECK_FALSE(Shown("presenter-story").ui.sees("All of these"));
}

TEST_CASE("a paused session is offered, and is taken away only when that is said twice", "[presenter]") {
    Shown which("room-which");
    CHECK(room_asked<app::ReopenRoom>(which.ui.press("Go on")).room.text == "aa");
    Shown asked("room-erase");
    CHECK_FALSE(room_asked<app::AskEraseRoom>(asked.ui.press("Keep it")).room.has_value());
    CHECK(asked.ui.sees("Nobody can bring them back."));
}
