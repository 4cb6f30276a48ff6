/// The trainer's side of the phones: opening the room to them, helping, stopping; and the way in on the wall.
#include "../screens/shown.h"
#include "ui/screens/sample_room.h"

using namespace alongside;
using test::Shown;

namespace {

std::string line_of(const std::optional<app::Command>& answer) {
    const auto room = Shown::asked<app::RoomCommand>(answer);
    REQUIRE(std::holds_alternative<app::RoomLine>(room));
    return std::get<app::RoomLine>(room).line;
}

app::PhonesView& phones_of(Shown& shown) {
    return shown.state.room.view.phones;
}

}  // namespace

TEST_CASE("phones are one key away, and start at the first address", "[phones]") {
    Shown leading("presenter-lobby");
    const auto asked = Shown::asked<app::RoomCommand>(leading.ui.key('f'));
    CHECK(std::get<app::ShowRoomSheet>(asked).sheet == app::RoomSheet::phones);
    Shown closed("presenter-phones-closed");
    CHECK(closed.ui.sees("192.168.1.20 (wlan0)"));
    CHECK(line_of(closed.ui.press("Open it to phones")) == "phones start 192.168.1.20 8080");
    closed.state.room.texts["address"] = "10.20.0.7";
    closed.ui.rest();
    CHECK(line_of(closed.ui.press("Open it to phones")) == "phones start 10.20.0.7 8080");
}

TEST_CASE("without a network it says what to do instead", "[phones]") {
    Shown closed("presenter-phones-closed");
    phones_of(closed).addresses.clear();
    closed.ui.rest();
    CHECK(closed.ui.sees("This laptop is on no network that phones could reach. Join a Wi-Fi, or vote by hand."));
}

TEST_CASE("one line says where it is open, and stop is one press away", "[phones]") {
    Shown open("presenter-phones");
    CHECK(open.ui.sees("Open on 192.168.1.20:8080. Phones: 23."));
    CHECK(line_of(open.ui.press("Stop the phones")) == "phones stop");
    CHECK(line_of(open.ui.press("Hide the way in")) == "phones hide");
    CHECK(line_of(open.ui.press("Let nobody new in")) == "phones lock");
    CHECK(line_of(open.ui.press("Hand Next to them")) == "phones co-next");
}

TEST_CASE("the answers of a vote are taken out by a second press", "[phones]") {
    Shown open("presenter-phones");
    const auto asked = Shown::asked<app::RoomCommand>(open.ui.press("Remove all phone answers to this vote"));
    CHECK(std::get<app::EditRoomText>(asked).field == "clear");
    open.state.room.texts["clear"] = "sure";
    open.ui.rest();
    CHECK(line_of(open.ui.press("Press again: they cannot be brought back")) == "phones clear");
}

TEST_CASE("what somebody needs is said without a number, and can be marked as seen", "[phones]") {
    Shown asked("presenter-asked");
    CHECK(asked.ui.sees("Somebody asks for plain words."));
    CHECK(line_of(asked.ui.press("Seen")) == "phones seen");
    phones_of(asked).plain = false;
    asked.ui.rest();
    CHECK_FALSE(asked.ui.sees("Somebody asks"));
}

TEST_CASE("with one screen what somebody needs stands below the picture, without a key", "[phones]") {
    Shown asked("presenter-asked-strip");
    CHECK(asked.ui.sees("Somebody asks for plain words."));
    CHECK(line_of(asked.ui.press("Seen")) == "phones seen");
    CHECK_FALSE(Shown("presenter-strip").ui.sees("Somebody"));
}

TEST_CASE("while a vote is open the trainer sees how many answers have come by phone, and no more", "[phones]") {
    Shown open("presenter-phones-vote");
    CHECK(open.ui.sees("Answers by phone in this vote: 21."));
    CHECK_FALSE(open.ui.sees("By phone"));
    phones_of(open).headcount = "Answers by hand and by phone: 26. People: 24. Somebody may have voted twice.";
    open.ui.rest();
    CHECK(open.ui.sees("Somebody may have voted twice."));
}

TEST_CASE("the way in stands on the wall while the trainer shows it, and no longer", "[phones]") {
    app::PresenterView view;
    app::PhonesView phones = ui::screens::story::phones();
    app::add_phones(phones, view);
    REQUIRE(view.wall.join);
    CHECK(view.wall.join->address == "192.168.1.20:8080");
    CHECK(view.wall.join->code == "482913");
    phones.on_wall = false;
    app::add_phones(phones, view);
    CHECK_FALSE(view.wall.join);
    phones.on_wall = true;
    phones.open = false;
    app::add_phones(phones, view);
    CHECK_FALSE(view.wall.join);
}

TEST_CASE("nobody is asked to join by phone where there is no vote to come", "[phones]") {
    app::PresenterView view;
    view.phase = vote::Phase::decide;
    app::add_phones(ui::screens::story::phones(), view);
    CHECK(view.wall.join);
    view.phase = vote::Phase::debrief;
    app::add_phones(ui::screens::story::phones(), view);
    CHECK_FALSE(view.wall.join);
    view.phase = vote::Phase::story;
    view.finished = true;
    app::add_phones(ui::screens::story::phones(), view);
    CHECK_FALSE(view.wall.join);
}

TEST_CASE("while a vote is open the wall asks for one answer, by phone or by hand", "[phones]") {
    app::PresenterView view;
    view.wall.task = "One answer each.";
    view.notes = {"Ask the smallest group first."};
    app::PhonesView phones = ui::screens::story::phones();
    app::add_phones(phones, view);
    CHECK(view.wall.task == "One answer each.");
    CHECK(view.notes.size() == 1);
    phones.task = "By phone or by hand.";
    phones.note = "Phones count themselves.";
    app::add_phones(phones, view);
    CHECK(view.wall.task == "By phone or by hand.");
    CHECK(view.notes.back() == "Phones count themselves.");
}
