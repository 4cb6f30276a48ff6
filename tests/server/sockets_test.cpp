#include "server/sockets.h"

#include "support/catch.h"

using namespace alongside::server;

namespace {

constexpr Sockets::Most kFew{6, 3, 2};

using Closes = std::optional<Sockets::Number>;

}  // namespace

SCENARIO("an address has only so many strangers, and the oldest makes room") {
    Sockets sockets(kFew);
    for (Sockets::Number socket : {1U, 2U, 3U}) {
        CHECK(sockets.come(socket, "a").closes == Closes());
    }
    CHECK(sockets.come(4, "b").closes == Closes());
    const auto verdict = sockets.come(5, "a");
    CHECK(verdict.let_in);
    CHECK(verdict.closes == Closes(1));
    CHECK(sockets.come(6, "a").closes == Closes(2));
    THEN("one that has gone leaves its place to another") {
        sockets.gone(5);
        CHECK(sockets.come(7, "a").closes == Closes());
    }
    THEN("one that was closed and goes is not counted twice") {
        CHECK(sockets.count() == 4);
        sockets.gone(1);
        CHECK(sockets.count() == 4);
        CHECK(sockets.come(7, "a").closes == Closes(3));
    }
}

SCENARIO("who has a seat is counted with it, and a whole room may come through one router") {
    Sockets sockets({1000, 3, 2});
    for (Sockets::Number socket = 1; socket <= 500; ++socket) {
        CHECK(sockets.come(socket, "router").closes == Closes());
        CHECK(sockets.seated(socket, "seat " + std::to_string(socket)) == Closes());
    }
    CHECK(sockets.count() == 500);
    THEN("strangers from there cannot push them out") {
        for (Sockets::Number socket = 501; socket <= 600; ++socket) {
            const Closes closes = sockets.come(socket, "router").closes;
            CHECK((!closes || *closes > 500));
        }
        CHECK(sockets.count() == 503);
    }
}

SCENARIO("a seat has only so many sockets, and the oldest makes room") {
    Sockets sockets(kFew);
    sockets.come(1, "a");
    sockets.come(2, "a");
    sockets.come(3, "a");
    CHECK(sockets.seated(2, "seat") == Closes());
    CHECK(sockets.seated(3, "seat") == Closes());
    THEN("never the one that has just come to it, however old it is") {
        CHECK(sockets.seated(1, "seat") == Closes(2));
    }
    THEN("one that shows its seat again is not counted twice, and no seat can be changed for another") {
        CHECK(sockets.seated(3, "seat") == Closes());
        CHECK(sockets.seated(3, "other") == Closes());
        CHECK(sockets.seated(1, "seat") == Closes(2));
    }
    THEN("one that was closed has no seat any more") {
        sockets.gone(1);
        CHECK(sockets.seated(1, "seat") == Closes());
        CHECK(sockets.count() == 2);
    }
}

SCENARIO("where all is full the oldest stranger makes room, and where there is none nobody is let in") {
    Sockets sockets({3, 3, 3});
    sockets.come(1, "a");
    sockets.come(2, "b");
    sockets.come(3, "c");
    sockets.seated(1, "seat");
    CHECK(sockets.come(4, "d").closes == Closes(2));
    sockets.seated(3, "seat");
    sockets.seated(4, "seat");
    const auto verdict = sockets.come(5, "e");
    CHECK_FALSE(verdict.let_in);
    CHECK(verdict.closes == Closes());
    CHECK(sockets.count() == 3);
}
