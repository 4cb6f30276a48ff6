/// Phones in a room: joined, voting, counted, and what the trainer and the second facilitator see of them.
#include "app/room_phones.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "app/phone_view.h"
#include "app/room_record.h"
#include "app/room_view.h"
#include "support/desk.h"
#include "support/phone.h"

using namespace alongside;
using namespace alongside::app;
using support::body_of;
using support::Phone;
using support::TestDesk;

namespace {

/// A room that is open to phones, run by the test's own thread.
class Evening {
  public:
    explicit Evening(TestDesk& test, const std::optional<Id>& again = {}) : desk_(test.desk()) {
        desk_.wake = [this] {
            const std::lock_guard lock(mutex_);
            woken_ = true;
            changed_.notify_all();
        };
        auto opened = again ? Room::reopen(desk_, *again) : Room::open(desk_, test.shelved());
        REQUIRE(opened);
        room.emplace(std::move(*opened));
        say("phones start 127.0.0.1 0");
    }

    void say(const std::string& line) {
        const auto taken = try_line(line);
        INFO(line << ": " << (taken ? std::string() : taken.error().message));
        REQUIRE(taken);
    }
    Result<void> try_line(const std::string& line) {
        auto taken = RoomPhones::is_line(line) ? phones.handle_line(*room, line) : room->handle_line(line);
        phones.publish(*room);
        return taken;
    }
    /// To the first vote at the first turning point, with the pace that has two votes.
    void open_vote() {
        say("go practice");
        say("go practice-shown");
        say("pace kerb deep");
        for (int i = 0; i < 100 && room->session().phase != vote::Phase::vote_1; ++i) {
            const auto next = vote::next(room->session());
            say(next ? vote::write_event(*next) : "decide " + room->session().stop.options.front());
        }
        REQUIRE(room->session().phase == vote::Phase::vote_1);
    }
    std::string key() const { return vote::ballot_key(room->session()); }
    const std::string& option(std::size_t at) const { return room->session().stop.options[at]; }

    PhonesView view() const { return phones.view(*room); }
    Phone phone() const { return Phone(view().address); }
    Phone joined(const std::string& way = "j") {
        Phone one = phone();
        one.send_get("/" + way + "/" + (way == "j" ? view().code : view().co_code));
        serve(one);
        REQUIRE(one.read().find("HTTP/1.1 303") == 0);
        REQUIRE_FALSE(one.cookie().empty());
        return one;
    }
    /// What the server answers once the room has looked at what was asked.
    std::string ask(Phone& phone, const std::string& path, const std::string& json) {
        phone.send_post(path, json);
        serve(phone);
        return body_of(phone.read());
    }
    std::string vote(Phone& phone, const std::string& choice, int nonce = 1) {
        return ask(phone, "/vote", Phone::vote(key(), choice, nonce));
    }
    /// Runs the room until the phone has its answer.
    void serve(const Phone& phone) {
        while (!phone.is_answered()) {
            std::unique_lock lock(mutex_);
            changed_.wait_for(lock, std::chrono::milliseconds(20), [this] { return woken_; });
            woken_ = false;
            lock.unlock();
            phones.deliver(*room);
        }
    }

    std::optional<Room> room;

  private:
    Desk desk_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool woken_ = false;

  public:
    RoomPhones phones{desk_};
};

const std::string kClosed = R"({"refused":"This vote has closed."})";

}  // namespace

SCENARIO("votes from phones are kept, changed and counted when the vote closes") {
    TestDesk test;
    Evening evening(test);
    Phone one = evening.joined();
    Phone two = evening.joined();
    CHECK(evening.view().seats == 2);
    evening.open_vote();
    const std::string first = evening.option(0);
    const std::string second = evening.option(1);

    CHECK(evening.vote(one, first) == R"({"saved":true,"ballot":"kerb.1","choice":")" + first + R"(","nonce":1})");
    evening.vote(two, std::string(vote::kRatherNot));
    CHECK(evening.view().ballots == 2);
    CHECK(evening.room->session().find("kerb")->rounds[0].empty());

    WHEN("one changes its mind") {
        evening.vote(one, second, 2);
        THEN("it has one vote") {
            CHECK(evening.view().ballots == 2);
            evening.say("next");
            CHECK(evening.room->session().phase == vote::Phase::closed_1);
            const vote::Round& round = evening.room->session().find("kerb")->rounds[0];
            CHECK(round.count(vote::Channel::phones, first) == 0);
            CHECK(round.count(vote::Channel::phones, second) == 1);
            CHECK(round.count(vote::Channel::phones, vote::kRatherNot) == 1);
        }
    }
    WHEN("the vote has closed") {
        const std::string key = evening.key();
        evening.say("next");
        THEN("nobody can vote in it any more") {
            CHECK(evening.ask(one, "/vote", Phone::vote(key, second, 9)) == kClosed);
        }
        THEN("opening it again loses nothing") {
            evening.say("back");
            CHECK(evening.key() == key);
            CHECK(evening.view().ballots == 2);
        }
        THEN("it is kept as counts, and after the second vote nothing of who gave which") {
            evening.say("go vote-2");
            evening.vote(one, second, 3);
            CHECK(test.desk().saves->phones().ballots_of(evening.room->id())->size() == 3);
            evening.say("go closed-2");
            CHECK(evening.room->ballots().empty());
            CHECK(test.desk().saves->phones().ballots_of(evening.room->id())->empty());
            CHECK(evening.room->session().find("kerb")->rounds[1].count(vote::Channel::phones, second) == 1);
            CHECK(evening.room->session().find("kerb")->moves.empty());
            evening.say("finish");
            CHECK(test.desk().saves->phones().seats_of(evening.room->id())->empty());
        }
    }
    WHEN("the trainer takes the ballots out") {
        evening.say("phones clear");
        CHECK(evening.view().ballots == 0);
        CHECK(body_of(one.get("/state")).find(R"("own":{"choice":"","nonce":0})") != std::string::npos);
        evening.vote(one, first, 1);
        CHECK(evening.view().ballots == 1);
    }
    THEN("what is no answer here is refused, as is another vote") {
        CHECK(evening.vote(one, "nonsense", 5) == R"({"refused":"That is not one of the answers."})");
        CHECK(evening.ask(one, "/vote", Phone::vote("kerb.2", first, 5)) == kClosed);
        CHECK(evening.view().ballots == 2);
    }
    THEN("the trainer cannot count phones by hand") {
        CHECK(evening.try_line("count phones " + first + " 9").error().message ==
              "Phones are counted by the program, when a vote closes.");
        CHECK(evening.try_line("moved " + first + " " + second + " 9").error().message ==
              "Phones are counted by the program, when a vote closes.");
    }
}

SCENARIO("a room that was stopped in a vote goes on with every ballot, and the phones with their seats") {
    TestDesk test;
    Id id;
    std::optional<Phone> one;
    std::string first;
    {
        Evening evening(test);
        one = evening.joined();
        evening.open_vote();
        first = evening.option(0);
        evening.vote(*one, first, 4);
        id = evening.room->id();
    }
    test.reopen();
    Evening again(test, id);
    one->move_to(again.view().address);
    CHECK(again.key() == "kerb.1");
    CHECK(again.view().ballots == 1);
    CHECK(again.view().seats == 1);
    CHECK(body_of(one->get("/state")).find(R"("own":{"choice":")" + first + R"(","nonce":4})") != std::string::npos);
    again.vote(*one, again.option(1), 5);
    CHECK(again.view().ballots == 1);
    again.say("next");
    CHECK(again.room->session().find("kerb")->rounds[0].total(vote::Channel::phones) == 1);
}

SCENARIO("phones see what is on the wall and never how many chose what") {
    TestDesk test;
    Evening evening(test);
    evening.say("go practice");
    const server::PhoneView practice = phone_view(*evening.room, test.desk());
    CHECK(practice.ballot == "practice.1");
    CHECK(practice.question == "Tea before or after?");
    CHECK(practice.options == std::vector<server::PhoneOption>{{"before", "A", "Before"}, {"after", "B", "After"}});
    CHECK(practice.may_rather_not);
    CHECK(practice.now == "Choose one answer, here or by hand. Nobody has to say why.");
    evening.say("count hands before 1234");
    CHECK([&] {
        server::PhoneView same = phone_view(*evening.room, test.desk());
        same.revision = practice.revision;
        return same == practice;
    }());
    evening.open_vote();
    evening.say("count hands " + evening.option(0) + " 4321");
    evening.say("next");
    evening.say("go reveal");
    Phone phone = evening.joined();
    const std::string state = body_of(phone.get("/state"));
    CHECK(state.find("4321") == std::string::npos);
    CHECK(state.find("1234") == std::string::npos);
    evening.say("blank");
    evening.say("break 10");
    CHECK(phone_view(*evening.room, test.desk()).heading.find("Back at") != std::string::npos);
    CHECK(phone_view(*evening.room, test.desk()).now.empty());
    evening.say("finish");
    CHECK(phone_view(*evening.room, test.desk()).over);
}

SCENARIO("counts by phone stand apart, once the vote has closed, and never of a few people") {
    TestDesk test;
    Evening evening(test);
    const int voters = GENERATE(4, 5);
    std::vector<Phone> phones;
    for (int i = 0; i < voters; ++i) {
        phones.push_back(evening.joined());
    }
    evening.open_vote();
    evening.say("count hands " + evening.option(1) + " 9");
    for (Phone& phone : phones) {
        evening.vote(phone, evening.option(0));
    }
    CHECK(presenter_view(*evening.room, test.desk()).tallies.empty());
    evening.say("next");
    const PresenterView view = presenter_view(*evening.room, test.desk());
    REQUIRE(view.tallies.size() == 1);  // hands can still be corrected
    const ResultView& by_phone = view.tallies.front();
    CHECK(by_phone.title == "By phone");
    CHECK(view.wall.results.empty());
    if (voters == 4) {
        CHECK(by_phone.rows.empty());
        CHECK(by_phone.few ==
              "Fewer than 5 people voted by phone. How they voted is not shown, so that it stays private.");
    } else {
        CHECK(by_phone.rows.front().rounds.front().words == "5");
        CHECK(by_phone.totals == std::vector<std::string>{"5 by phone"});
        CHECK(by_phone.few.empty());
    }
    evening.say("go reveal");
    CHECK(presenter_view(*evening.room, test.desk()).tallies.size() == 2);
    CHECK(wall_view(*evening.room, test.desk()).results[1].rows.empty() == (voters == 4));
}

SCENARIO("a tap is private: the trainer sees that somebody asked, until it has been seen") {
    TestDesk test;
    Evening evening(test);
    Phone phone = evening.joined();
    CHECK(evening.ask(phone, "/tap", R"({"kind":"slower"})") == R"({"saved":true})");
    CHECK(evening.view().slower);
    CHECK_FALSE(evening.view().plain);
    CHECK_FALSE(evening.view().pause);
    evening.say("phones seen");
    CHECK_FALSE(evening.view().slower);
}

SCENARIO("a reason waits until somebody who leads has read it") {
    TestDesk test;
    Evening evening(test);
    Phone phone = evening.joined();
    evening.open_vote();
    const std::string typed = R"({"answer":")" + evening.option(0) + R"(","text":"We were not asked."})";
    CHECK(evening.ask(phone, "/reason", typed) == R"({"refused":"Reasons have their time after the vote."})");
    evening.say("go closed-1");
    evening.say("go reveal");
    evening.say("go minority");
    CHECK(evening.ask(phone, "/reason", typed) == R"({"saved":true})");
    CHECK(body_of(phone.get("/state")).find("We were not asked.") == std::string::npos);
    CHECK(wall_view(*evening.room, test.desk()).lines.empty());

    WHEN("the second facilitator approves it") {
        Phone co = evening.joined("c");
        CHECK(body_of(co.get("/co/state")).find("We were not asked.") != std::string::npos);
        const int number = evening.room->session().find("kerb")->reasons.front().number;
        evening.ask(co, "/co/approve", R"({"number":)" + std::to_string(number) + R"(,"text":"Nobody asked us."})");
        THEN("it stands on the wall and on phones, as it was softened") {
            CHECK(wall_view(*evening.room, test.desk()).lines.size() == 1);
            CHECK(body_of(phone.get("/state")).find("Nobody asked us.") != std::string::npos);
        }
    }
    WHEN("a phone sends more than two") {
        evening.ask(phone, "/reason", typed);
        CHECK(evening.ask(phone, "/reason", typed) ==
              R"({"refused":"You have sent two reasons. Say the others aloud, if you like."})");
        CHECK(evening.room->session().find("kerb")->reasons.size() == 2);
    }
    WHEN("it is for no answer of this question") {
        const std::string answer = evening.ask(phone, "/reason", R"({"answer":"nonsense","text":"x"})");
        CHECK(answer.find("Nobody can answer \\\"nonsense\\\" here.") != std::string::npos);
    }
}

SCENARIO("the second facilitator asks for a pause, and holds Next only while it is handed over") {
    TestDesk test;
    Evening evening(test);
    Phone co = evening.joined("c");
    CHECK(evening.view().seats == 0);
    CHECK(evening.ask(co, "/co/pause", "{}") == R"({"saved":true})");
    CHECK(evening.view().co_asks_pause);
    CHECK_FALSE(evening.room->session().paused);
    CHECK(evening.ask(co, "/co/next", "{}") == R"({"refused":"Next is not in your hands just now."})");
    CHECK(evening.room->session().phase == vote::Phase::lobby);
    evening.say("phones co-next");
    CHECK(body_of(co.get("/co/state")).find("Next: Practice vote") != std::string::npos);
    CHECK(evening.ask(co, "/co/next", "{}") == R"({"saved":true})");
    CHECK(evening.room->session().phase == vote::Phase::practice);
    evening.say("phones co-wait");
    evening.ask(co, "/co/next", "{}");
    CHECK(evening.room->session().phase == vote::Phase::practice);
}

SCENARIO("the trainer is told where phones join, and can stop them") {
    TestDesk test;
    Evening evening(test);
    const PhonesView view = evening.view();
    CHECK(view.open);
    CHECK(view.line == "Open on " + view.address + ". Phones: 0.");
    CHECK(view.url == "http://" + view.address + "/j/" + view.code);
    CHECK(view.code.size() == 6);
    CHECK(view.code != view.co_code);
    CHECK(view.qr.side > 0);
    evening.say("people 1");
    evening.open_vote();
    Phone one = evening.joined();
    Phone two = evening.joined();
    evening.vote(one, evening.option(0));
    evening.vote(two, evening.option(0));
    CHECK(evening.view().headcount == "Answers by hand and by phone: 2. People: 1. Somebody may have voted twice.");
    evening.say("people 4");
    evening.say("count hands " + evening.option(0) + " 2");
    CHECK(evening.view().headcount.empty());
    evening.say("count hands " + evening.option(1) + " 1");
    CHECK(evening.view().headcount == "Answers by hand and by phone: 5. People: 4. Somebody may have voted twice.");
    evening.say("go closed-1");
    CHECK(evening.view().headcount == "Answers by hand and by phone: 5. People: 4. Somebody may have voted twice.");
    evening.say("go vote-1");

    WHEN("they are stopped") {
        evening.say("phones stop");
        THEN("nobody listens, and the session goes on by hands with what was voted") {
            CHECK_FALSE(evening.view().open);
            CHECK(one.get("/").empty());
            evening.say("count hands " + evening.option(0) + " 3");
            evening.say("next");
            CHECK(evening.room->session().find("kerb")->rounds[0].total(vote::Channel::phones) == 2);
            CHECK(evening.try_line("phones lock").error().message ==
                  "No phones can join just now. Say phones start, an address and a port.");
        }
    }
    WHEN("the line is not understood") {
        const std::string how =
            "\"phones\" is written like this: phones start ADDRESS PORT, or phones stop, lock, open, show, hide, "
            "seen, clear, co-next or co-wait.";
        for (const std::string line : {"phones", "phones dance", "phones start", "phones start 127.0.0.1 x",
                                       "phones stop now", "phones start 127.0.0.1 99999"}) {
            INFO(line);
            CHECK(evening.try_line(line).error().message == how);
        }
        CHECK(evening.view().open);
    }
}

SCENARIO("without saves, phones vote all the same") {
    TestDesk test(false);
    Evening evening(test);
    Phone phone = evening.joined();
    evening.open_vote();
    evening.vote(phone, evening.option(0));
    evening.say("next");
    CHECK(evening.room->session().find("kerb")->rounds[0].total(vote::Channel::phones) == 1);
}
