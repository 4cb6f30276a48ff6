/// What the server decides, request by request, without a socket.
#include "server/site.h"

#include <nlohmann/json.hpp>

#include "asked.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::test;
using Json = nlohmann::json;

namespace {

const std::string kPeer = "192.168.1.30";

PhoneView voting() {
    PhoneView view;
    view.revision = 7;
    view.phase = vote::Phase::vote_1;
    view.title = "The <hall>";
    view.heading = "First vote";
    view.question = "What do you do?";
    view.options = {{"one", "A", "Sit & wait"}, {"two", "B", "<script>alert(1)</script>"}};
    view.ballot = "t1.1";
    view.may_rather_not = true;
    view.may_reason = true;
    view.co.notes = {"a note for two"};
    view.co.reasons = {{"waiting", 3, "A", "we were not asked"}};
    return view;
}

Settings settings() {
    Settings all;
    all.code = "123456";
    all.co_code = "654321";
    all.words.wrong_code = "That is not the code of this room.";
    all.words.slow_down = "That was too fast.";
    all.words.locked = "Nobody new is let in just now.";
    all.words.no_seat = "Join the room first.";
    all.words.not_found = "There is no such page here.";
    all.words.not_ours = "That did not come from this page.";
    all.words.unreadable = "That could not be read.";
    all.words.busy = "That was not saved.";
    return all;
}

/// A site, the time, and phones in front of it.
struct Room {
    explicit Room(Settings all = settings()) : site(std::move(all), {kHost}, voting()) {}

    Outcome ask(const Request& request, const std::string& peer = kPeer) { return site.handle(request, peer, now); }
    Reply reply(const Request& request, const std::string& peer = kPeer) {
        Outcome outcome = ask(request, peer);
        REQUIRE(std::holds_alternative<Reply>(outcome));
        return std::get<Reply>(outcome);
    }
    Pending pending(const Request& request, const std::string& peer = kPeer) {
        Outcome outcome = ask(request, peer);
        REQUIRE(std::holds_alternative<Pending>(outcome));
        return std::get<Pending>(outcome);
    }
    /// A phone that has joined: the header that it sends from now on.
    Headers joined(bool co = false) {
        now.ms += 1000;
        const Pending join = pending(get(co ? "/c/654321" : "/j/123456"));
        const Reply reply = site.answered(join, {join.ask.ticket, {}, {}});
        CHECK(reply.status == 303);
        return {{"Cookie", reply.cookie.substr(0, reply.cookie.find(';'))}};
    }

    TimeMs now{1'000'000};
    Site site;
};

}  // namespace

SCENARIO("a phone joins with the code and from then on has a seat of its own") {
    Room room;
    CHECK(room.reply(get("/")).body.find("<form") != std::string::npos);
    CHECK(room.reply(get("/room")).location == "/");
    CHECK(room.reply(get("/state")).status == 401);
    CHECK(room.reply(get("/events")).status == 401);
    CHECK(room.reply(post("/vote", R"({"ballot":"t1.1","choice":"one"})")).status == 401);

    const Pending join = room.pending(form("/join", "code=123456"));
    CHECK(join.ask.seat == hashed(join.token));
    CHECK(join.token.size() == 32);
    WHEN("it is stored") {
        const Reply reply = room.site.answered(join, {join.ask.ticket, {}, {}});
        THEN("the phone is sent a cookie that no script can read") {
            CHECK(reply.status == 303);
            CHECK(reply.location == "/room");
            CHECK(reply.cookie == "seat=" + join.token + "; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict");
        }
        THEN("with it, it is let in, and joining again gives no second seat") {
            const Headers cookie = {{"Cookie", "seat=" + join.token}};
            CHECK(room.reply(get("/room", cookie)).status == 200);
            CHECK(room.reply(get("/", cookie)).location == "/room");
            CHECK(room.reply(get("/j/123456", cookie)).location == "/room");
            CHECK(room.reply(get("/j/000000", cookie)).location == "/room");
            CHECK(std::holds_alternative<Follow>(room.ask(get("/events", cookie))));
            CHECK(room.site.seats() == 1);
        }
    }
    WHEN("it cannot be stored") {
        const Reply reply = room.site.answered(join, {join.ask.ticket, "The disk is full.", {}});
        THEN("there is no seat, and the person is told why") {
            CHECK(reply.status == 409);
            CHECK(reply.cookie.empty());
            CHECK(reply.body.find("The disk is full.") != std::string::npos);
            CHECK(room.reply(get("/state", {{"Cookie", "seat=" + join.token}})).status == 401);
        }
    }
}

SCENARIO("seats and their tokens are never twice the same, and the code does not make them") {
    Room room;
    std::set<std::string> tokens;
    for (int i = 0; i < 100; ++i) {
        room.now.ms += 1000;
        tokens.insert(room.pending(get("/j/123456")).token);
    }
    CHECK(tokens.size() == 100);
    CHECK(hashed("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

SCENARIO("seats that joined before the program was started again are let in") {
    Settings all = settings();
    all.seats = {hashed("0123456789abcdef0123456789abcdef")};
    Room room(all);
    const Headers cookie = {{"Cookie", "seat=0123456789abcdef0123456789abcdef"}};
    room.site.publish(voting(), {{"t1.1", all.seats.front(), "two", 9}});
    const Json state = Json::parse(room.reply(get("/state", cookie)).body);
    CHECK(state["own"] == Json({{"choice", "two"}, {"nonce", 9}}));
}

SCENARIO("a room behind one router may come all at once, and mistype as often as people do") {
    const auto at_once = [](int people) { return Limits::for_people(people).joins_at_once; };
    CHECK(at_once(6) == 20);
    CHECK(at_once(24) == 24);
    CHECK(at_once(2000) == 2000);
    const auto wrong = [](int people) { return Limits::for_people(people).wrong_codes_per_minute; };
    CHECK(wrong(3) == 5);
    CHECK(wrong(24) == 24);
    CHECK(wrong(2000) == 30);
    CHECK(Limits::for_people(24).seats == 58);
    Settings all = settings();
    all.limits = Limits::for_people(60);
    Room room(all);
    for (int i = 0; i < 10; ++i) {
        CHECK(room.reply(get("/j/000000")).status == 403);
    }
    for (int i = 0; i < 60; ++i) {
        CHECK(std::holds_alternative<Pending>(room.ask(get("/j/123456"))));
    }
    CHECK_FALSE(room.site.locked());
    THEN("of the second facilitator's code five wrong ones a minute are enough") {
        for (int i = 0; i < 5; ++i) {
            CHECK(room.reply(get("/c/000000")).status == 403);
        }
        CHECK(room.reply(get("/c/654321")).status == 429);
    }
}

SCENARIO("codes cannot be guessed") {
    Room room;
    for (int i = 0; i < 5; ++i) {
        const Reply reply = room.reply(get("/j/00000" + std::to_string(i)));
        CHECK(reply.status == 403);
        CHECK(reply.body.find("That is not the code of this room.") != std::string::npos);
    }
    THEN("after five wrong ones an address has to wait, even with the right one") {
        CHECK(room.reply(get("/j/123456")).status == 429);
        CHECK(room.reply(form("/join", "code=123456")).status == 429);
        room.now.ms += 13'000;
        CHECK(std::holds_alternative<Pending>(room.ask(get("/j/123456"))));
    }
    THEN("the second facilitator's code is counted apart") {
        CHECK(std::holds_alternative<Pending>(room.ask(get("/c/654321"))));
    }
    THEN("another phone need not") {
        CHECK(std::holds_alternative<Pending>(room.ask(get("/j/123456"), "192.168.1.31")));
    }
    THEN("those who have a seat need not") {
        Room other;
        const Headers cookie = other.joined();
        for (int i = 0; i < 9; ++i) {
            other.ask(get("/j/000000"));
        }
        CHECK(other.reply(get("/room", cookie)).status == 200);
    }
    THEN("many addresses together have to wait, too") {
        int looked_at = 0;
        for (int i = 0; i < 200; ++i) {
            looked_at += room.reply(get("/c/000000"), "10.0.0." + std::to_string(i)).status == 403 ? 1 : 0;
        }
        CHECK(looked_at == 25);
    }
    THEN("what is no code at all is a wrong one") {
        for (const std::string code : {"", "12345", "1234567", "12345a", "123456/"}) {
            Room fresh;
            CHECK(fresh.reply(get("/j/" + code)).status == 403);
        }
    }
    THEN("asking only for the head of a page opens no door") {
        Request head = get("/j/123456");
        head.method = "HEAD";
        CHECK(Room().reply(head).status == 405);
    }
}

SCENARIO("a vote is passed on, and the phone is told only what has been stored") {
    Room room;
    const Headers cookie = room.joined();
    const Pending vote = room.pending(post("/vote", R"({"ballot":"t1.1","choice":"one","nonce":4})", cookie));
    const auto& wish = std::get<Vote>(vote.ask.wish);
    CHECK(wish.ballot == "t1.1");
    CHECK(wish.choice == "one");
    WHEN("it has been stored") {
        const Reply reply = room.site.answered(vote, {vote.ask.ticket, {}, {"t1.1", vote.ask.seat, "one", 4}});
        CHECK(Json::parse(reply.body) == Json({{"saved", true}, {"ballot", "t1.1"}, {"choice", "one"}, {"nonce", 4}}));
        THEN("its own page shows it, and nobody else's") {
            CHECK(Json::parse(room.reply(get("/state", cookie)).body)["own"]["choice"] == "one");
            CHECK(Json::parse(room.reply(get("/state", room.joined())).body)["own"]["choice"] == "");
        }
    }
    WHEN("it was refused, or nobody answered") {
        CHECK(Json::parse(room.site.answered(vote, {vote.ask.ticket, "This vote has closed.", {}}).body) ==
              Json({{"refused", "This vote has closed."}}));
        const Reply late = room.site.unanswered(vote);
        CHECK(late.status == 503);
        CHECK(Json::parse(late.body) == Json({{"refused", "That was not saved."}}));
        CHECK(Json::parse(room.reply(get("/state", cookie)).body)["own"]["choice"] == "");
    }
    WHEN("it comes as a plain form") {
        const Pending plain = room.pending(form("/vote", "ballot=t1.1&choice=two", cookie));
        const Reply reply = room.site.answered(plain, {plain.ask.ticket, {}, {"t1.1", plain.ask.seat, "two", 1}});
        CHECK(reply.status == 303);
        CHECK(reply.location == "/room");
    }
}

SCENARIO("a seat may ask ten times at once, and then five times a second") {
    Room room;
    const Headers cookie = room.joined();
    const Request tap = post("/tap", R"({"kind":"slower"})", cookie);
    for (int i = 0; i < 10; ++i) {
        CHECK(std::holds_alternative<Pending>(room.ask(tap)));
    }
    const Reply reply = room.reply(tap);
    CHECK(reply.status == 429);
    CHECK(Json::parse(reply.body) == Json({{"refused", "That was too fast."}}));
    CHECK(std::holds_alternative<Pending>(room.ask(post("/tap", R"({"kind":"slower"})", room.joined()))));
}

SCENARIO("a room can be locked, and locks itself where more come than fit it") {
    Settings all = settings();
    all.limits.seats = 3;
    Room room(all);
    const Headers early = room.joined();
    WHEN("the trainer locks it") {
        room.site.lock(true);
        const Reply reply = room.reply(get("/j/123456"));
        CHECK(reply.status == 403);
        CHECK(reply.body.find("Nobody new is let in just now.") != std::string::npos);
        CHECK_FALSE(room.site.alarmed());
        THEN("who is in stays in") {
            CHECK(room.reply(get("/room", early)).status == 200);
        }
        THEN("the second facilitator still comes in, and others once it is open again") {
            room.joined(true);
            room.site.lock(false);
            room.joined();
        }
    }
    WHEN("more come than fit") {
        room.joined();
        room.joined();
        CHECK(room.reply(get("/j/123456")).status == 403);
        CHECK(room.site.locked());
        CHECK(room.site.alarmed());
        THEN("the trainer can let as many more in") {
            room.site.lock(false);
            room.joined();
            room.joined();
            room.joined();
            CHECK(room.reply(get("/j/123456")).status == 403);
        }
    }
    WHEN("one address asks for many seats at once") {
        Settings wide = settings();
        wide.limits = Limits::for_people(24);
        Room flooded(wide);
        int seats = 0;
        for (int i = 0; i < 1000; ++i) {
            seats += std::holds_alternative<Pending>(flooded.ask(get("/j/123456"))) ? 1 : 0;
        }
        CHECK(seats == 24);
        CHECK(flooded.site.alarmed());
    }
    WHEN("a phone is passed on, it is a new seat, too") {
        CHECK(std::holds_alternative<Join>(room.pending(post("/pass", "{}", early)).ask.wish));
        room.site.lock(true);
        CHECK(room.reply(post("/pass", "{}", early)).status == 403);
    }
}

SCENARIO("phones are sent what changes with the room, and never a count or a note") {
    Room room;
    const Headers cookie = room.joined();
    const Json state = Json::parse(room.reply(get("/state", cookie)).body);
    std::set<std::string> names;
    for (const auto& [name, value] : state.items()) {
        names.insert(name);
    }
    CHECK(names == std::set<std::string>{"revision", "phase", "title", "heading", "place", "lines", "question",
                                         "options", "ballot", "may_rather_not", "may_reason", "now", "over", "own"});
    CHECK(room.site.event(false)->rfind("id: 7\ndata: {", 0) == 0);
    CHECK(room.site.event(false)->find("own") == std::string::npos);
    for (const std::string& sent : {*room.site.event(false), room.reply(get("/room", cookie)).body, state.dump()}) {
        CHECK(sent.find("a note for two") == std::string::npos);
        CHECK(sent.find("we were not asked") == std::string::npos);
    }
    THEN("an event is one line, whatever was typed") {
        PhoneView view = voting();
        view.question = "a\nb\r\ndata: forged\n\n";
        room.site.publish(view, {});
        const std::string event = *room.site.event(false);
        CHECK(std::count(event.begin(), event.end(), '\n') == 3);
    }
}

SCENARIO("the second facilitator has four ways more, each with a code of its own, and nothing else") {
    Room room;
    const Headers phone = room.joined();
    const Headers co = room.joined(true);
    CHECK(room.reply(get("/c/123456")).status == 403);
    CHECK(room.reply(get("/j/654321")).status == 403);

    THEN("a phone's cookie opens none of them") {
        CHECK(room.reply(get("/co", phone)).location == "/");
        CHECK(room.reply(get("/co/state", phone)).status == 401);
        CHECK(room.reply(get("/co/events", phone)).status == 401);
        for (const std::string path : {"/co/pause", "/co/approve", "/co/park", "/co/next"}) {
            INFO(path);
            CHECK(room.reply(post(path, R"({"number":3})", phone)).status == 401);
        }
        const std::string token = phone.front().second.substr(5);
        CHECK(room.reply(get("/co", {{"Cookie", "co=" + token}})).location == "/");
    }
    THEN("notes and reasons are read there") {
        const Json state = Json::parse(room.reply(get("/co/state", co)).body);
        CHECK(state["co"]["notes"] == Json({"a note for two"}));
        CHECK(state["co"]["reasons"][0]["text"] == "we were not asked");
        CHECK(std::get<Follow>(room.ask(get("/co/events", co))).co);
        CHECK(room.site.event(true)->find("a note for two") != std::string::npos);
    }
    THEN("a pause is asked for, a reason approved or parked, Next asked for") {
        const auto wish = [&](const std::string& path) {
            room.now.ms += 1000;
            return room.pending(post(path, R"({"number":3,"text":"softer"})", co)).ask.wish;
        };
        CHECK(std::holds_alternative<CoPause>(wish("/co/pause")));
        CHECK(std::get<CoApprove>(wish("/co/approve")).text == "softer");
        CHECK(std::get<CoPark>(wish("/co/park")).number == 3);
        CHECK(std::holds_alternative<CoNext>(wish("/co/next")));
    }
    THEN("nothing else is there, and it is no seat: it has no vote") {
        for (const std::string path : {"/co/back", "/co/go", "/co/finish", "/co/decide", "/co/stop", "/co/count"}) {
            INFO(path);
            CHECK(room.reply(post(path, R"({"number":3})", co)).status == 400);
        }
        CHECK(room.reply(post("/vote", R"({"ballot":"t1.1","choice":"one"})", co)).status == 401);
        CHECK(room.reply(get("/room", co)).location == "/");
    }
}

SCENARIO("there are no files and no other pages") {
    Room room;
    const Headers cookie = room.joined();
    CHECK(room.reply(get("/app.css")).type == "text/css; charset=utf-8");
    CHECK(room.reply(get("/app.js")).type == "text/javascript; charset=utf-8");
    for (const std::string path : {"/app.js.map", "/assets/web/app.js", "/etc/passwd", "/saves", "/favicon.ico",
                                   "/next", "/trainer", "/presenter", "/lock"}) {
        INFO(path);
        CHECK(room.reply(get(path)).status == 404);
        CHECK(room.reply(get(path, cookie)).status == 404);
        CHECK(room.reply(post(path, "{}", cookie)).status == 404);
    }
}

SCENARIO("what anybody typed stands in a page as text") {
    Room room;
    const std::string page = room.reply(get("/room", room.joined())).body;
    CHECK(page.find("<script>alert") == std::string::npos);
    CHECK(page.find("&lt;script&gt;alert(1)&lt;/script&gt;") != std::string::npos);
    CHECK(page.find("The <hall>") == std::string::npos);
    CHECK(room.reply(form("/join", "code=%3Cb%3E")).body.find("<b>") == std::string::npos);
}

SCENARIO("pages may load only our own and be shown in no other page") {
    std::map<std::string, std::string> headers(safety_headers().begin(), safety_headers().end());
    CHECK(headers["Content-Security-Policy"] ==
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
          "base-uri 'none'; frame-ancestors 'none'");
    CHECK(headers["X-Content-Type-Options"] == "nosniff");
    CHECK(headers["Referrer-Policy"] == "same-origin");
    CHECK(headers["Cache-Control"] == "no-store");
    CHECK(headers.count("Access-Control-Allow-Origin") == 0);
    Room room;
    for (const std::string& page : {room.reply(get("/")).body, room.reply(get("/room", room.joined())).body}) {
        CHECK(page.find(" style=") == std::string::npos);
        CHECK(page.find(" onclick=") == std::string::npos);
        CHECK(page.find("<script>") == std::string::npos);
    }
}

SCENARIO("a request that is refused is answered in a sentence, as it was asked") {
    Room room;
    const Reply json = room.reply(with(post("/vote", "{}"), "Origin", "http://evil.example"));
    CHECK(json.status == 403);
    CHECK(Json::parse(json.body) == Json({{"refused", "That did not come from this page."}}));
    const Reply page = room.reply(with(form("/vote", ""), "Origin", "null"));
    CHECK(page.status == 403);
    CHECK(page.body.find("That did not come from this page.") != std::string::npos);
    CHECK(room.reply(post("/vote", "{", room.joined())).status == 400);
    CHECK(room.reply(post("/vote", R"({"ballot":"t1.1"})", room.joined())).status == 400);
}
