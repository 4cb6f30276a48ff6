/// The phone's pages: whole without a script, and nothing that strangers wrote becomes markup.
#include "server/page.h"

#include "server/assets.h"
#include "support/catch.h"

using namespace alongside::server;

namespace {

bool has(const std::string& page, std::string_view what) {
    return page.find(what) != std::string::npos;
}

PageWords words() {
    PageWords words;
    words.rather_not = "I'd rather not say";
    words.saved = "Saved.";
    words.change = "You can change it.";
    words.vote_button = "Send";
    return words;
}

PhoneView voting() {
    PhoneView view;
    view.revision = 7;
    view.heading = "First vote";
    view.question = "What do you do?";
    view.options = {{"sit", "A", "Sit down"}, {"ELSE", "", "Something else"}};
    view.ballot = "hall.1";
    view.may_rather_not = true;
    return view;
}

}  // namespace

TEST_CASE("what strangers write stays text, in an attribute too") {
    CHECK(escaped("<b>\"it's\" & that</b>") == "&lt;b&gt;&quot;it&#39;s&quot; &amp; that&lt;/b&gt;");
    PhoneView view = voting();
    const std::string evil = "\"><script>alert(1)</script>";
    view.title = view.heading = view.place = view.question = view.now = view.ballot = evil;
    view.lines = {{evil, evil}};
    view.options = {{evil, evil, evil}};
    view.may_reason = true;
    view.co.notes = {evil};
    view.co.reasons = {{"waiting", 1, evil, evil}};
    view.co.next = evil;
    Seat seat;
    seat.choice = seat.notice = evil;
    for (const std::string& page : {room_page(view, seat, words()), co_page(view, words(), evil),
                                    notice_page(words(), evil, evil), join_page(words(), evil)}) {
        CHECK_FALSE(has(page, "<script>alert"));
        CHECK_FALSE(has(page, "\"><script"));
    }
}

TEST_CASE("an open vote is a form of native buttons, with the own answer chosen") {
    Seat seat;
    seat.choice = "sit";
    const std::string page = room_page(voting(), seat, words());
    CHECK(has(page, "<form method=\"post\" action=\"/vote\" id=\"vote\" autocomplete=\"off\">"));
    CHECK(has(page, "<input type=\"hidden\" name=\"ballot\" value=\"hall.1\">"));
    CHECK(has(page, "<input type=\"radio\" name=\"choice\" value=\"sit\" required checked>"));
    CHECK(has(page, "<input type=\"radio\" name=\"choice\" value=\"RATHER-NOT\" required>"));
    CHECK(has(page, "Saved. You can change it."));
}

TEST_CASE("what is not saved is not said to be") {
    CHECK_FALSE(has(room_page(voting(), {}, words()), ">Saved."));
}

TEST_CASE("while no vote is open there is nothing to choose") {
    PhoneView view = voting();
    view.ballot.clear();
    const std::string page = room_page(view, {}, words());
    CHECK_FALSE(has(page, "type=\"radio\""));
    CHECK(has(page, "<li><b class=\"letter\">A</b> Sit down</li>"));
}

TEST_CASE("what a story tells leans, and what else is read does not") {
    PhoneView view = voting();
    view.phase = alongside::vote::Phase::story;
    view.lines = {{"", "Bang."}, {"Gwen", "Six weeks!"}};
    CHECK(has(room_page(view, {}, words()), "<p class=\"line told\">Bang.</p>"));
    CHECK(has(room_page(view, {}, words()), "<p class=\"line\"><span class=\"who\">Gwen</span>Six weeks!</p>"));
    view.phase = alongside::vote::Phase::debrief;
    CHECK(has(room_page(view, {}, words()), "<p class=\"line plain\">Bang.</p>"));
}

TEST_CASE("nothing can be sent once the session is over") {
    PhoneView view = voting();
    view.ballot.clear();
    view.over = true;
    const std::string page = room_page(view, {}, words());
    CHECK(has(page, "id=\"taps\" class=\"apart\" hidden>"));
    CHECK(has(page, "id=\"pass\" class=\"apart\" hidden>"));
}

TEST_CASE("a reason can be shown in other words, or parked, by number") {
    PhoneView view = voting();
    view.co.reasons = {{"waiting", 3, "A", "She was not asked."}, {"wall", 4, "A", "Shown."}};
    const std::string page = co_page(view, words(), {});
    CHECK(has(page, "action=\"/co/approve\"><input type=\"hidden\" name=\"number\" value=\"3\">"));
    CHECK_FALSE(has(page, "action=\"/co/approve\"><input type=\"hidden\" name=\"number\" value=\"4\">"));
    CHECK(has(page, "action=\"/co/park\"><input type=\"hidden\" name=\"number\" value=\"4\">"));
}

TEST_CASE("the page has the colours of the app, and its script never writes markup") {
    CHECK(has(std::string(app_css()), "--accent: #0E625F;"));
    CHECK(has(std::string(app_css()), "prefers-color-scheme: dark"));
    CHECK_FALSE(has(std::string(app_js()), "innerHTML"));
}
