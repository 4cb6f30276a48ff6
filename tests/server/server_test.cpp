/// The server over real sockets, on this machine alone.
#include "server/server.h"

#include <condition_variable>
#include <mutex>
#include <set>

#include "server/site.h"
#include "support/catch.h"
#include "support/line.h"

using namespace alongside;
using namespace alongside::server;
using std::chrono::milliseconds;
using support::Line;

namespace {

PhoneView lobby(int revision = 1) {
    PhoneView view;
    view.revision = revision;
    view.title = "The hall";
    return view;
}

/// An owner that stores all that it is asked to, at once, whenever the server wakes it.
class Owner {
  public:
    explicit Owner(Limits limits = {}) {
        Settings settings;
        settings.address = "127.0.0.1";
        settings.code = "123456";
        settings.co_code = "654321";
        settings.words.not_found = "There is no such page here.";
        settings.words.busy = "That was not saved.";
        settings.limits = limits;
        settings.wake = [this] {
            const std::lock_guard lock(mutex_);
            ++knocks_;
            knocked_.notify_all();
        };
        auto started = PhoneServer::start(std::move(settings), lobby());
        INFO((started ? std::string() : started.error().message));
        REQUIRE(started);
        server = std::move(*started);
    }

    /// What phones ask next; waits for it.
    std::vector<Ask> asked() {
        for (std::vector<Ask> asks;; wait()) {
            if (asks = server->take(); !asks.empty()) {
                return asks;
            }
        }
    }
    /// Waits until the server says so of itself.
    template <class Holds>
    void until(Holds holds) {
        while (!holds(server->health())) {
            wait();
        }
    }
    /// A phone joins: its cookie.
    std::string join() {
        Line line(server->port());
        line.send(get("/j/123456"));
        for (const Ask& ask : asked()) {
            server->answer({{ask.ticket, {}, {}}});
        }
        const std::string answer = line.read_answer();
        const std::size_t at = answer.find("Set-Cookie: ") + 12;
        REQUIRE(answer.find("HTTP/1.1 303") == 0);
        return "Cookie: " + answer.substr(at, answer.find(';', at) - at) + "\r\n";
    }
    std::string get(const std::string& path, const std::string& more = {}) const {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + more + "\r\n";
    }
    std::string post(const std::string& path, const std::string& body, const std::string& more = {}) const {
        return "POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: http://" + host() +
               "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + more +
               "\r\n" + body;
    }
    std::string host() const { return "127.0.0.1:" + std::to_string(server->port()); }
    std::string answer_to(const std::string& bytes) const {
        Line line(server->port());
        line.send(bytes);
        return line.read_answer();
    }

  private:
    void wait() {
        std::unique_lock lock(mutex_);
        knocked_.wait_for(lock, std::chrono::seconds(2), [this] { return knocks_ > 0; });
        knocks_ = 0;
    }

    std::mutex mutex_;
    std::condition_variable knocked_;
    int knocks_ = 0;

  public:
    std::unique_ptr<PhoneServer> server;  // goes first, since it knocks until then
};

std::string status(const std::string& answer) {
    return answer.substr(0, answer.find(' ', 9));
}

}  // namespace

SCENARIO("a phone joins, votes and is told when that is stored") {
    Owner owner;
    const std::string cookie = owner.join();
    Line line(owner.server->port());
    line.send(owner.post("/vote", R"({"ballot":"t1.1","choice":"one","nonce":3})", cookie));
    const Ask ask = owner.asked().front();
    CHECK(std::get<Vote>(ask.wish).choice == "one");
    CHECK(ask.seat == hashed(cookie.substr(13, 32)));
    owner.server->answer({{ask.ticket, {}, {"t1.1", ask.seat, "one", 3}}});
    const std::string answer = line.read_answer();
    CHECK(status(answer) == "HTTP/1.1 200");
    CHECK(answer.find(R"({"saved":true,"ballot":"t1.1","choice":"one","nonce":3})") != std::string::npos);
    for (const auto& [name, value] : safety_headers()) {
        CHECK(answer.find(name + ": " + value + "\r\n") != std::string::npos);
    }
    THEN("the same socket can ask again, and several at once are answered in order") {
        line.send(owner.get("/app.css", cookie) + owner.get("/nowhere", cookie));
        CHECK(line.read_answer().find("text/css") != std::string::npos);
        CHECK(status(line.read_answer()) == "HTTP/1.1 404");
    }
}

SCENARIO("what is published reaches who follows, the whole state each time, and the newest if they are slow") {
    Owner owner;
    const std::string cookie = owner.join();
    Line line(owner.server->port());
    line.send(owner.get("/events", cookie));
    CHECK(line.read_until("\n\nid: 1\n").find("text/event-stream") != std::string::npos);
    line.read_until("\n\n");
    owner.until([](const Health& health) { return health.phones == 1; });
    owner.server->publish(lobby(2), {});
    CHECK(line.read_until("\n\n").rfind("id: 2\ndata: {\"revision\":2", 0) == 0);
    for (int revision = 3; revision <= 5000; ++revision) {
        owner.server->publish(lobby(revision), {});
    }
    CHECK(line.read_until("id: 5000\n").find("id: 5000") != std::string::npos);
    THEN("a line on which something is said is closed, as is every line when the room is") {
        Line other(owner.server->port());
        other.send(owner.get("/events", cookie));
        other.read_until("\n\n");
        other.send("x");
        CHECK(other.is_closed());
        owner.server.reset();
        CHECK(line.is_closed());
    }
}

SCENARIO("bytes that are no request, or too many, are answered with a number, and the socket is closed") {
    Owner owner;
    const std::string head = "GET / HTTP/1.1\r\nHost: " + owner.host() + "\r\n";
    CHECK(status(owner.answer_to("\x16\x03\x01\x02 hello\r\n\r\n")) == "HTTP/1.1 400");
    CHECK(status(owner.answer_to("GET / HTTP/1.0\r\nHost: " + owner.host() + "\r\n\r\n")) == "HTTP/1.1 505");
    CHECK(status(owner.answer_to(head + "X: " + std::string(9000, 'a') + "\r\n\r\n")) == "HTTP/1.1 431");
    CHECK(status(owner.answer_to("GET /" + std::string(9000, 'a') + " HTTP/1.1\r\n\r\n")) == "HTTP/1.1 431");
    CHECK(status(owner.answer_to(owner.post("/join", std::string(3000, 'a')))) == "HTTP/1.1 413");
    CHECK(status(owner.answer_to(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")) == "HTTP/1.1 400");
    CHECK(status(owner.answer_to(head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")) ==
          "HTTP/1.1 400");
    CHECK(status(owner.answer_to(head + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!")) == "HTTP/1.1 400");
    CHECK(status(owner.answer_to(head + "X : y\r\n\r\n")) == "HTTP/1.1 400");
    CHECK(status(owner.answer_to(head + std::string("X: a\0b", 6) + "\r\n\r\n")) == "HTTP/1.1 400");
    CHECK(status(owner.answer_to("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")) == "HTTP/1.1 421");
    CHECK(status(owner.answer_to(owner.get("/"))) == "HTTP/1.1 200");
    Line flood(owner.server->port());
    flood.send(head + "X: ");
    const std::string much(1024 * 1024, 'a');
    bool taken = true;
    for (int i = 0; i < 64 && taken; ++i) {
        taken = flood.send(much);
    }
    CHECK_FALSE(taken);
}

SCENARIO("a request that does not come to its end is cut off, and nobody else waits for it") {
    Limits limits;
    limits.request = milliseconds(300);
    limits.idle = milliseconds(300);
    Owner owner(limits);
    std::vector<std::unique_ptr<Line>> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(std::make_unique<Line>(owner.server->port()));
        slow.back()->send("GET / HT");
    }
    CHECK(status(owner.answer_to(owner.get("/"))) == "HTTP/1.1 200");
    for (const auto& line : slow) {
        CHECK(line->is_closed());
    }
    THEN("so is a socket that says nothing more") {
        Line idle(owner.server->port());
        idle.send(owner.get("/"));
        idle.read_answer();
        CHECK(idle.is_closed());
    }
}

SCENARIO("strangers of one address have only so many sockets, and whoever has a seat is not in their way") {
    Limits limits;
    limits.strangers_per_address = 4;
    Owner owner(limits);
    std::vector<std::unique_ptr<Line>> phones;
    for (int i = 0; i < 12; ++i) {
        const std::string cookie = owner.join();
        phones.push_back(std::make_unique<Line>(owner.server->port()));
        phones.back()->send(owner.get("/events", cookie));
        CHECK(phones.back()->read_until("\n\nid: 1\n").find("text/event-stream") != std::string::npos);
        phones.back()->read_until("\n\n");
    }
    std::vector<std::unique_ptr<Line>> strangers;
    for (int i = 0; i < 6; ++i) {
        strangers.push_back(std::make_unique<Line>(owner.server->port()));
        strangers.back()->send(owner.get("/"));
        CHECK(status(strangers.back()->read_answer()) == "HTTP/1.1 200");
    }
    CHECK(strangers[0]->is_closed());
    CHECK(strangers[1]->is_closed());
    strangers[5]->send(owner.get("/"));
    CHECK(status(strangers[5]->read_answer()) == "HTTP/1.1 200");
    owner.server->publish(lobby(2), {});
    for (const auto& phone : phones) {
        CHECK(phone->read_until("\n\n").rfind("id: 2\n", 0) == 0);
    }
}

SCENARIO("a phone that has left sockets behind again and again loses the oldest, and no other phone's") {
    Limits limits;
    limits.connections_per_seat = 3;
    Owner owner(limits);
    const std::string cookie = owner.join();
    const std::string other_cookie = owner.join();
    const auto follow = [&](const std::string& whose) {
        auto line = std::make_unique<Line>(owner.server->port());
        line->send(owner.get("/events", whose));
        line->read_until("\n\nid: 1\n");
        line->read_until("\n\n");
        return line;
    };
    const auto other = follow(other_cookie);
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 6; ++i) {
        lines.push_back(follow(cookie));
    }
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(lines[i]->is_closed());
    }
    owner.server->publish(lobby(2), {});
    CHECK(other->read_until("\n\n").rfind("id: 2\n", 0) == 0);
    for (std::size_t i = 3; i < 6; ++i) {
        CHECK(lines[i]->read_until("\n\n").rfind("id: 2\n", 0) == 0);
    }
}

SCENARIO("there are only so many sockets in all, and strangers make room for whoever comes next") {
    Limits limits;
    limits.connections = 3;
    Owner owner(limits);
    std::vector<std::unique_ptr<Line>> strangers;
    for (int i = 0; i < 4; ++i) {
        strangers.push_back(std::make_unique<Line>(owner.server->port()));
        strangers.back()->send(owner.get("/"));
        CHECK(status(strangers.back()->read_answer()) == "HTTP/1.1 200");
    }
    CHECK(strangers[0]->is_closed());
    CHECK(status(owner.answer_to(owner.get("/"))) == "HTTP/1.1 200");
}

SCENARIO("a phone whose vote nobody stores is told so") {
    Limits limits;
    limits.store = milliseconds(1);
    Owner owner;
    const std::string cookie = owner.join();
    Owner slow(limits);
    Line line(slow.server->port());
    line.send(slow.get("/j/123456"));
    CHECK(status(line.read_answer()) == "HTTP/1.1 503");
    THEN("an answer that comes too late harms nobody") {
        slow.server->answer({{slow.asked().front().ticket, {}, {}}, {99, {}, {}}});
        CHECK(status(slow.answer_to(slow.get("/"))) == "HTTP/1.1 200");
    }
}

SCENARIO("the server listens where it was told to, and nowhere else") {
    Owner owner;
    CHECK(Line(owner.server->port()).connected());
    CHECK_FALSE(Line(owner.server->port(), "127.0.0.2").connected());
    const std::uint16_t port = owner.server->port();
    const auto start = [](const std::string& address, std::uint16_t at) {
        Settings settings;
        settings.address = address;
        settings.port = at;
        settings.wake = [] {};
        const auto started = PhoneServer::start(std::move(settings), lobby());
        return started ? std::string("started") : started.error().message;
    };
    CHECK(start("127.0.0.1", port) == "Port " + std::to_string(port) +
                                          " of 127.0.0.1 cannot be used: something else has it, or the system keeps it "
                                          "for itself. Choose another, as in 8080.");
    CHECK(start("192.0.2.1", 0) == "192.0.2.1 is not an address of this machine just now. Choose another.");
    CHECK(start("evil.example", 0) == "\"evil.example\" is not an address like 192.168.1.20.");
    WHEN("the room closes") {
        owner.server.reset();
        THEN("nobody listens any more") {
            CHECK_FALSE(Line(port).connected());
        }
    }
}

SCENARIO("the trainer is told how many phones are here, and when nobody new is let in") {
    Owner owner;
    const std::string cookie = owner.join();
    {
        Line line(owner.server->port());
        line.send(owner.get("/events", cookie));
        owner.until([](const Health& health) { return health.phones == 1 && !health.locked; });
    }
    owner.server->lock(true);
    owner.until([](const Health& health) { return health.locked && !health.alarm; });
    CHECK(owner.server->health().trouble.empty());
}
