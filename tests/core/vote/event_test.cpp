#include "core/vote/event.h"

#include "made_story.h"
#include "random_event.h"

using namespace alongside;
using namespace alongside::vote;

namespace {

std::string refusal(const std::string& line) {
    const auto read = read_event(line);
    return read ? "read" : read.error().message;
}

}  // namespace

SCENARIO("an event is one line of plain words") {
    CHECK(write_event(SetPeople{24}) == "people 24");
    CHECK(write_event(SetPace{"hall", Pace::deep}) == "pace hall deep");
    CHECK(write_event(Go{Phase::vote_1}) == "go vote-1");
    CHECK(write_event(Count{Channel::hands, "sit-down", 7}) == "count hands sit-down 7");
    CHECK(write_event(Count{Channel::chat, std::string(kRatherNot), 2}) == "count chat RATHER-NOT 2");
    CHECK(write_event(Moved{"sit-down", "stay", 4}) == "moved sit-down stay 4");
    CHECK(write_event(Decide{"sit-down", "we owe her that"}) == "decide sit-down because we owe her that");
    CHECK(write_event(Decide{"own:sit-down", ""}) == "decide own:sit-down");
    CHECK(write_event(WhatIf{"hall", "listen:gwen"}) == "what-if hall listen:gwen");
    CHECK(write_event(vote::Promise{"Ade", "ring the clinic", "Friday"}) == "promise Ade | ring the clinic | Friday");
    CHECK(write_event(Approve{3, ""}) == "approve 3");
    CHECK(write_event(Approve{3, "We were not asked"}) == "approve 3 We were not asked");
    CHECK(write_event(HandNext{}) == "hand-next");
    CHECK(write_event(Drop{List::promises, 4}) == "drop promise 4");
    CHECK(write_event(Pause{}) == "pause");
}

SCENARIO("reading what was written gives the same event") {
    vote::test::RandomEvents random(20250131);
    for (int i = 0; i < 5000; ++i) {
        const Event event = random.any();
        const std::string line = write_event(event);
        INFO(line);
        const auto read = read_event(line);
        REQUIRE(read);
        REQUIRE(*read == event);
        REQUIRE(write_event(*read) == line);
    }
}

SCENARIO("spaces around and between are nobody's business") {
    CHECK(*read_event("  count   hands  sit-down   7 ") == Event(Count{Channel::hands, "sit-down", 7}));
    CHECK(*read_event("promise Ade|ring the clinic|Friday") ==
          Event(vote::Promise{"Ade", "ring the clinic", "Friday"}));
}

SCENARIO("a line that is no event is answered with how it is written") {
    CHECK(refusal("") == "I do not know \"\". Type help to see what can be said.");
    CHECK(refusal("conut hands a 3") == "I do not know \"conut\". Did you mean \"count\"?");
    CHECK(refusal("people") == "\"people\" is written like this: people NUMBER, from 1 to 2000.");
    CHECK(refusal("people 0") == "\"people\" is written like this: people NUMBER, from 1 to 2000.");
    CHECK(refusal("people many") == "\"people\" is written like this: people NUMBER, from 1 to 2000.");
    CHECK(refusal("people 24 25") == "\"people\" is written like this: people NUMBER, from 1 to 2000.");
    CHECK(refusal("people 99999999999999999999") == "\"people\" is written like this: people NUMBER, from 1 to 2000.");
    CHECK(refusal("go upstairs") == "\"go\" is written like this: go PHASE, as in go vote-1.");
    CHECK(refusal("count feet a 3") ==
          "\"count\" is written like this: count hands, tables or chat, then ANSWER NUMBER.");
    CHECK(refusal("count hands a -1") ==
          "\"count\" is written like this: count hands, tables or chat, then ANSWER NUMBER.");
    CHECK(refusal("decide sit-down as we owe her") ==
          "\"decide\" is written like this: decide MOVE, or decide MOVE because WORDS.");
    CHECK(refusal("decide sit-down because") ==
          "\"decide\" is written like this: decide MOVE, or decide MOVE because WORDS.");
    CHECK(refusal("promise Ade | ring") == "\"promise\" is written like this: promise WHO | WHAT | BY WHEN.");
    CHECK(refusal("promise Ade | ring | Friday | noon") ==
          "\"promise\" is written like this: promise WHO | WHAT | BY WHEN.");
    CHECK(refusal("heard") == "\"heard\" is written like this: heard WORDS.");
    CHECK(refusal("undo it") == "\"undo\" is written like this: undo.");
}

SCENARIO("words that no wall can show are refused") {
    CHECK(refusal("heard " + std::string(281, 'a')) ==
          "That is too long to be read from the back. Say it in fewer words.");
    CHECK(refusal(std::string(2000, 'a')) == "That is too long to be read from the back. Say it in fewer words.");
    const std::string unseen = "Those words hold a character that nobody can see. Type them again.";
    CHECK(refusal("heard a\x01z") == unseen);
    CHECK(refusal("heard a\tz") == unseen);
    CHECK(refusal("heard \xFF") == unseen);
    CHECK(refusal("heard \xE2\x80\xAEright to left") == unseen);
    CHECK(refusal("\x1B[2J") == "I do not know \"that\". Type help to see what can be said.");
    CHECK(read_event("heard caf\xC3\xA9"));
}

SCENARIO("help names every event once") {
    CHECK(event_forms().size() == std::variant_size_v<Event>);
    for (const std::string& form : event_forms()) {
        const std::string verb = form.substr(0, form.find_first_of(" ,"));
        INFO(form);
        CHECK(refusal(verb).find("I do not know") == std::string::npos);
    }
}
