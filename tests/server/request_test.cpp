/// Which requests are listened to at all, and what they say.
#include "server/request.h"

#include "asked.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::server;
using namespace alongside::server::test;

namespace {

const std::vector<std::string> kHosts = {kHost, "room.local:8080"};

/// The status that a request is refused with; 0 if it is sound.
int refused(const Request& request) {
    const auto wrong = check(request, kHosts);
    return wrong ? status_of(*wrong) : 0;
}

}  // namespace

SCENARIO("a request of our own page is sound") {
    CHECK(refused(get("/")) == 0);
    CHECK(refused(get("/state?rev=7")) == 0);
    CHECK(refused(with(get("/"), "Host", "room.local:8080")) == 0);
    CHECK(refused(post("/vote", "{}")) == 0);
    CHECK(refused(form("/vote", "a=b")) == 0);
    CHECK(refused(with(post("/vote", "{}"), "Content-Type", "Application/JSON; charset=utf-8")) == 0);
}

SCENARIO("a POST that another site's page sends is refused") {
    CHECK(refused(without(post("/vote", "{}"), "Origin")) == 403);
    for (const std::string other : {"null", "http://evil.example", "https://192.168.1.20:8080", "http://192.168.1.20",
                                    "http://192.168.1.20:80801", ""}) {
        INFO(other);
        CHECK(refused(with(post("/vote", "{}"), "Origin", other)) == 403);
        CHECK(refused(with(form("/vote", ""), "Origin", other)) == 403);
    }
    THEN("also where a site can send without asking first: text that is meant to be JSON") {
        CHECK(refused(with(post("/vote", "{}"), "Content-Type", "text/plain")) == 415);
        CHECK(refused(without(post("/vote", "{}"), "Content-Type")) == 415);
        CHECK(refused(with(post("/vote", "{}"), "Content-Type", "multipart/form-data; boundary=a")) == 415);
    }
}

SCENARIO("a name that is not ours is refused, so that no other site can pass for us") {
    for (const std::string other : {"evil.example", "192.168.1.20", "192.168.1.20:8081", "localhost:8080",
                                    "192.168.1.20:8080.evil.example", ""}) {
        INFO(other);
        CHECK(refused(with(get("/"), "Host", other)) == 421);
    }
    CHECK(refused(without(get("/"), "Host")) == 400);
    CHECK(refused(get("/", {{"host", kHost}})) == 400);
}

SCENARIO("only what a phone's page needs is spoken") {
    for (const std::string method : {"PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "PATCH", "get", ""}) {
        INFO(method);
        Request request = get("/");
        request.method = method;
        CHECK(refused(request) == 405);
    }
    Request old = get("/");
    old.version = 10;
    CHECK(refused(old) == 505);
    CHECK(refused(get("/", {{"Transfer-Encoding", "chunked"}})) == 400);
    CHECK(refused(post("/vote", "{}", {{"transfer-encoding", "identity"}})) == 400);
    CHECK(refused(post("/vote", "{}", {{"Content-Length", "2"}, {"content-length", "3"}})) == 400);
    Request with_body = get("/");
    with_body.body = "x";
    CHECK(refused(with_body) == 400);
    CHECK(refused(post("/vote", std::string(kLargestBody + 1, 'a'))) == 400);
}

SCENARIO("a target is a plain path of ours and can mean no other place") {
    for (const std::string target :
         {"", "*", "http://192.168.1.20:8080/", "room", "//evil.example/", "/../saves", "/a/../b", "/%2e%2e/saves",
          "/room%00", "/a b", "/a\\b", "/a#b", "/a\r\nX: y", "/\xC3\xA9"}) {
        INFO(target);
        CHECK(refused(get(target)) == 400);
    }
    CHECK(refused(get("/" + std::string(kLongestTarget, 'a'))) == 400);
    CHECK(refused(get("/", {{"X", std::string("a\0b", 3)}})) == 400);
    CHECK(refused(get("/", {{"X", "a\r\nSet-Cookie: b"}})) == 400);
}

SCENARIO("a token is read out of the cookie of its name, and nothing else is") {
    const std::string ours = "0123456789abcdef0123456789abcdef";
    const auto read = [](const std::string& cookie, std::string_view name = "seat") {
        return token(get("/", {{"Cookie", cookie}}), name);
    };
    CHECK(read("seat=" + ours) == ours);
    CHECK(read("a=b; seat=" + ours + "; co=x") == ours);
    CHECK(read("a=b; seat=" + ours, "co") == std::nullopt);
    CHECK(read("xseat=" + ours) == std::nullopt);
    CHECK(read("seat=" + ours + "0") == std::nullopt);
    CHECK(read("seat=0123456789ABCDEF0123456789ABCDEF") == std::nullopt);
    CHECK(read("seat=") == std::nullopt);
    CHECK(read("seat=bad; seat=" + ours) == std::nullopt);
    CHECK(token(get("/"), "seat") == std::nullopt);
}

SCENARIO("a body is a few plain values, as JSON or as a form") {
    CHECK(*json_fields(R"({"ballot":"t1.1","choice":"one","nonce":7})") ==
          Fields{{"ballot", "t1.1"}, {"choice", "one"}, {"nonce", "7"}});
    for (const std::string body :
         {"", "[]", "7", "{", R"({"a":{}})", R"({"a":[1]})", R"({"a":null})", R"({"a":1.5})", R"({"a":true})",
          R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1})", "{\"a\":\"\xFF\"}"}) {
        INFO(body);
        CHECK_FALSE(json_fields(body));
    }
    CHECK_FALSE(json_fields(std::string(2000, '[')));
    CHECK(*form_fields("text=we+were%20not+asked%21&answer=one") ==
          Fields{{"text", "we were not asked!"}, {"answer", "one"}});
    CHECK(*form_fields("") == Fields{});
    CHECK(*form_fields("a") == Fields{{"a", ""}});
    CHECK_FALSE(form_fields("a=%4"));
    CHECK_FALSE(form_fields("a=%zz"));
    CHECK_FALSE(form_fields("a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1"));
}

SCENARIO("a ballot names its vote, an answer, and which of its kind it is") {
    const auto vote = [](const Fields& fields) { return wish_of("/vote", fields); };
    const auto read = vote({{"ballot", "t1.1"}, {"choice", "RATHER-NOT"}, {"nonce", "7"}});
    REQUIRE(read);
    CHECK(std::get<Vote>(*read).ballot == "t1.1");
    CHECK(std::get<Vote>(*read).choice == "RATHER-NOT");
    CHECK(std::get<Vote>(*read).nonce == 7);
    CHECK(std::get<Vote>(*vote({{"ballot", "t1.1"}, {"choice", "one"}})).nonce == 0);
    for (const std::string nonce : {"", "-1", "1.5", "x", "9007199254740992", "99999999999999999999"}) {
        INFO(nonce);
        CHECK_FALSE(vote({{"ballot", "t1.1"}, {"choice", "one"}, {"nonce", nonce}}));
    }
    for (const std::string choice : {"", "a b", "a|b", "<b>", "\xC3\xA9", "a\nb"}) {
        INFO(choice);
        CHECK_FALSE(vote({{"ballot", "t1.1"}, {"choice", choice}}));
        CHECK_FALSE(vote({{"ballot", choice}, {"choice", "one"}}));
    }
    CHECK_FALSE(vote({{"ballot", "t1.1"}, {"choice", std::string(81, 'a')}}));
    CHECK_FALSE(vote({{"choice", "one"}}));
}

SCENARIO("there is no other path, and nothing on one that a trainer could do") {
    CHECK(std::get<Tap>(*wish_of("/tap", {{"kind", "pause"}})).kind == TapKind::pause);
    CHECK_FALSE(wish_of("/tap", {{"kind", "louder"}}));
    CHECK(std::get<CoApprove>(*wish_of("/co/approve", {{"number", "3"}})).number == 3);
    CHECK_FALSE(wish_of("/co/approve", {{"number", "-3"}}));
    CHECK_FALSE(wish_of("/co/park", {}));
    CHECK(std::holds_alternative<Join>(*wish_of("/pass", {})));
    for (const std::string path :
         {"/", "/next", "/go", "/decide", "/co", "/co/go", "/co/finish", "/co/line", "/admin"}) {
        INFO(path);
        CHECK_FALSE(wish_of(path, {{"number", "1"}, {"kind", "plain"}}));
    }
}

SCENARIO("words of a stranger are one line that people can read") {
    CHECK(cleaned("  We were not asked.\n") == "We were not asked.");
    CHECK(cleaned("a\tb\r\nc") == "a b  c");
    CHECK(cleaned("a\x01\x1B[2Jb") == "a[2Jb");
    CHECK(cleaned("\xE2\x80\xAE"
                  "abc") == "abc");
    CHECK(cleaned(std::string("a\0b", 3)) == "ab");
    CHECK(cleaned("a\xFF"
                  "b") == "ab");
    CHECK(cleaned("caf\xC3\xA9") == "caf\xC3\xA9");
    std::string heap = "e";
    for (int i = 0; i < 100; ++i) {
        heap += "\xCC\x81";
    }
    CHECK(cleaned(heap) == "e\xCC\x81\xCC\x81\xCC\x81");
    CHECK(std::get<GiveReason>(*wish_of("/reason", {{"answer", "one"}, {"text", " why\n"}})).text == "why");
    CHECK_FALSE(wish_of("/reason", {{"answer", "one"}, {"text", "\x01"}}));
}
