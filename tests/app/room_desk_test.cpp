/// The trainer's side of the window: plan, open, lead, pause, go on; what is typed is kept only by the room.
#include "app/room_desk.h"

#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;

namespace {

struct Trainer {
    support::TestDesk desk;
    RoomState state;
    RoomDesk room{desk.desk(), state};

    std::string ask(const RoomCommand& command) { return room.handle(command); }
    void open() {
        REQUIRE(ask(ShowRooms{}).empty());
        REQUIRE(ask(PlanRoom{"gate", {}}).empty());
        REQUIRE(ask(OpenRoom{}).empty());
    }
};

}  // namespace

TEST_CASE("a planned session has a time to finish, and opens in its lobby", "[room-desk]") {
    Trainer trainer;
    CHECK(trainer.ask(ShowRooms{}).empty());
    CHECK(trainer.state.at == RoomState::At::set_up);
    vote::Setup setup;
    setup.minutes = 60;
    CHECK(trainer.ask(PlanRoom{"gate", setup}).empty());
    REQUIRE(trainer.state.set_up.plan);
    CHECK_FALSE(trainer.state.set_up.plan->finish_words.empty());
    CHECK(trainer.ask(OpenRoom{}).empty());
    CHECK(trainer.state.at == RoomState::At::session);
    CHECK(trainer.state.view.phase == vote::Phase::lobby);
}

TEST_CASE("a scenario that is not there cannot be planned", "[room-desk]") {
    Trainer trainer;
    trainer.ask(ShowRooms{});
    CHECK(trainer.ask(PlanRoom{"nowhere", {}}).empty());
    CHECK(trainer.state.set_up.scenario.empty());
    trainer.ask(OpenRoom{});
    CHECK(trainer.state.at == RoomState::At::set_up);
}

TEST_CASE("what a trainer does changes what the two windows see", "[room-desk]") {
    Trainer trainer;
    trainer.open();
    CHECK(trainer.ask(RoomTake{vote::NameChair{"Joan"}}).empty());
    CHECK(trainer.state.view.wall.chair == "The empty chair: Joan.");
    CHECK(trainer.ask(RoomLine{"next"}).empty());
    CHECK(trainer.state.view.phase == vote::Phase::practice);
}

TEST_CASE("what does not fit is answered in a sentence, and what was typed stays", "[room-desk]") {
    Trainer trainer;
    trainer.open();
    trainer.ask(ShowRoomSheet{RoomSheet::chair});
    trainer.ask(EditRoomText{"words", "Joan"});
    const int before = trainer.state.view.revision;
    CHECK_FALSE(trainer.ask(RoomLine{"go nowhere"}).empty());
    CHECK(trainer.state.view.revision == before);
    CHECK(trainer.state.text("words") == "Joan");
    CHECK(trainer.state.sheet == RoomSheet::chair);
    CHECK(trainer.ask(RoomTake{vote::NameChair{"Joan"}}).empty());
    CHECK(trainer.state.sheet == RoomSheet::none);
    CHECK(trainer.state.text("words").empty());
}

TEST_CASE("the page of a long wall stays while people are counted, and begins anew with the next phase",
          "[room-desk]") {
    Trainer trainer;
    trainer.open();
    trainer.ask(RoomLine{"next"});
    trainer.ask(TurnWall{1});
    CHECK(trainer.state.wall_page == 1);
    CHECK(trainer.ask(RoomTake{vote::Count{vote::Channel::hands, std::string(vote::kBefore), 7}}).empty());
    CHECK(trainer.state.wall_page == 1);
    trainer.ask(RoomLine{"next"});
    CHECK(trainer.state.wall_page == 0);
    trainer.ask(TurnWall{-1});
    CHECK(trainer.state.wall_page == 0);
}

TEST_CASE("a session that was left is paused, and goes on from the set-up exactly there", "[room-desk]") {
    Trainer trainer;
    trainer.open();
    trainer.ask(RoomLine{"next"});
    trainer.ask(RoomTake{vote::Count{vote::Channel::hands, std::string(vote::kBefore), 7}});
    CHECK(trainer.ask(LeaveRoom{}).empty());
    CHECK(trainer.state.at == RoomState::At::set_up);
    REQUIRE(trainer.state.set_up.cards.size() == 1);
    const Id room = trainer.state.set_up.cards.front().room;
    CHECK(trainer.ask(ReopenRoom{room}).empty());
    CHECK(trainer.state.view.paused);
    trainer.ask(RoomTake{vote::Resume{2}});
    CHECK(trainer.state.view.phase == vote::Phase::practice);
    CHECK(trainer.state.view.counts.at(0).total == 7);
}

TEST_CASE("a session that is taken away is gone", "[room-desk]") {
    Trainer trainer;
    trainer.open();
    trainer.ask(LeaveRoom{});
    const Id room = trainer.state.set_up.cards.front().room;
    trainer.ask(AskEraseRoom{room});
    CHECK(trainer.state.set_up.erasing == room);
    CHECK(trainer.ask(EraseRoom{room}).empty());
    CHECK(trainer.state.set_up.cards.empty());
    CHECK_FALSE(trainer.ask(ReopenRoom{room}).empty());
}

TEST_CASE("the record is saved three times over, and the next one beside it", "[room-desk]") {
    Trainer trainer;
    trainer.open();
    const std::filesystem::path prints = trainer.desk.folder.path() / "prints";
    CHECK(trainer.ask(SaveRecord{}) == "The record is in the folder " + (prints / "gate-record").string() +
                                           ". It is there three times: as a PDF to print, as a page to read on a "
                                           "screen, and as a table.");
    for (const char* file : {"record.pdf", "record.html", "record.csv"}) {
        CHECK(std::filesystem::file_size(prints / "gate-record" / file) > 0);
    }
    trainer.ask(SaveRecord{});
    CHECK(std::filesystem::exists(prints / "gate-record-2" / "record.csv"));
}

TEST_CASE("one thing after another can be struck out of a list", "[room-desk]") {
    Trainer trainer;
    trainer.open();
    trainer.ask(RoomTake{vote::HearWord{"pathway"}});
    trainer.ask(RoomTake{vote::HearWord{"walk-in"}});
    trainer.ask(ShowRoomSheet{RoomSheet::words});
    trainer.ask(RoomTake{vote::Drop{vote::List::words, trainer.state.view.words_heard.front().number}});
    CHECK(trainer.state.sheet == RoomSheet::words);
    REQUIRE(trainer.state.view.words_heard.size() == 1);
    CHECK(trainer.state.view.words_heard.front().text == "walk-in");
}

TEST_CASE("without a session nothing happens", "[room-desk]") {
    Trainer trainer;
    CHECK(trainer.ask(RoomLine{"next"}).empty());
    CHECK(trainer.ask(RoomTake{vote::Blank{}}).empty());
    CHECK(trainer.state.at == RoomState::At::away);
}
