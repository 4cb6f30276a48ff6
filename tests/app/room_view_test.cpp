/// What stands on the wall, what the facilitator sees, and what stays on paper.
#include "app/room_view.h"

#include "app/room_record.h"
#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;
using support::TestDesk;
using Lines = std::vector<std::string>;

namespace {

struct Session {
    TestDesk test;
    Room room;

    explicit Session(bool deep = true) : room(*Room::open(test.desk(), test.shelved(), {})) {
        if (deep) {
            say("pace kerb deep");
        }
    }
    Session& say(const std::string& line) {
        const auto taken = room.handle_line(line);
        INFO(line << ": " << (taken ? std::string() : taken.error().message));
        REQUIRE(taken);
        return *this;
    }
    Session& say_all(const Lines& lines) {
        for (const std::string& line : lines) {
            say(line);
        }
        return *this;
    }
    WallView wall() const { return wall_view(room, test.desk()); }
    PresenterView presenter() const { return presenter_view(room, test.desk()); }
};

Lines texts_of(const std::vector<AnswerView>& answers) {
    Lines texts;
    for (const AnswerView& answer : answers) {
        texts.push_back(answer.letter + "|" + answer.text + "|" + answer.locked);
    }
    return texts;
}

Lines words_of(const ResultView& result, std::size_t round) {
    Lines words;
    for (const ResultRow& row : result.rows) {
        words.push_back(row.answer.answer + " " + row.rounds[round].words);
    }
    return words;
}

/// Two rounds of hands, a few table cards, at the reveal.
Session& voted(Session& session) {
    session.say_all({"go story", "go vote-1", "count hands stand-there 9", "count hands ask-who 2",
                     "count hands give-road 6", "count tables ask-who 1", "go vote-2", "count hands stand-there 7",
                     "count hands give-road 7", "count hands ELSE 3", "go reveal"});
    return session;
}

std::string answer_by_letter(const Session& session, const std::string& answer) {
    for (const AnswerView& one : session.presenter().answers) {
        if (one.answer == answer) {
            return one.letter;
        }
    }
    return "none";
}

}  // namespace

SCENARIO("the wall tells the story page by page, and then asks") {
    Session session;
    CHECK(session.wall().heading == "Welcome");
    CHECK_FALSE(session.wall().page);
    session.say("go story");
    CHECK(session.wall().page_number == 1);
    CHECK(session.wall().page_count == 3);
    CHECK(session.wall().page->lines.front().text == "Rain. The bell goes in two minutes.");
    CHECK(session.wall().answers.empty());
    session.say_all({"next", "next", "next"});
    CHECK(session.wall().phase == vote::Phase::think);
    CHECK(session.wall().heading == "Think, alone");
    CHECK(session.wall().ask == "Ruby waits.");
    CHECK(session.wall().task == "Nobody talks yet. Choose one for yourself.");
    const Lines answers = texts_of(session.wall().answers);
    CHECK(answers.size() == 5);
    CHECK(answers[0].substr(0, 2) == "A|");
    CHECK(answers[3] == "|Something else|");
    CHECK(answers[4] == "|I'd rather not say|");
}

SCENARIO("no count is on the wall before the reveal") {
    Session session;
    session.say_all({"go story", "go vote-1", "count hands stand-there 9", "count tables ask-who 4"});
    for (const char* line : {"recap", "clear", "go closed-1", "go talk", "talk fours", "go vote-2", "go closed-2"}) {
        CHECK(session.wall().results.empty());
        CHECK(session.wall().lines.empty());
        session.say(line);
    }
    CHECK(session.wall().results.empty());
    session.say("go reveal");
    CHECK(session.wall().results.size() == 2);
}

SCENARIO("the reveal shows both rounds, each channel by itself, and hides one or two people") {
    Session session;
    const WallView wall = voted(session).wall();
    REQUIRE(wall.results.size() == 2);
    const ResultView& hands = wall.results[0];
    CHECK(hands.title == "By hands");
    CHECK(hands.headings == Lines{"First vote", "Second vote"});
    Lines first = words_of(hands, 0);
    std::sort(first.begin(), first.end());
    CHECK(first == Lines{"ELSE nobody", "RATHER-NOT nobody", "ask-who fewer than 3", "give-road 6", "stand-there 9"});
    CHECK(hands.totals == Lines{"", "17 hands"});
    CHECK(hands.largest == 9);
    CHECK(hands.most_chosen.find("Chosen equally often: ") == 0);
    for (const ResultRow& row : hands.rows) {
        for (const CellView& cell : row.rounds) {
            CHECK((!cell.hidden || cell.count == 0));
        }
    }
    const ResultView& tables = wall.results[1];
    CHECK(tables.title == "By table cards");
    CHECK(tables.headings == Lines{"First vote"});
    CHECK(tables.totals == Lines{"1 tables"});
    CHECK(tables.most_chosen == "Most chosen: " + answer_by_letter(session, "ask-who") + ".");
}

SCENARIO("nobody is ever called a winner") {
    TestDesk test;
    for (std::size_t i = 0; i < content::kWordCount; ++i) {
        const std::string text(test.desk().words[static_cast<content::Word>(i)]);
        CHECK((text.find("winner") == std::string::npos || text.find("never winner") != std::string::npos));
    }
}

SCENARIO("the smallest group is asked first, and reasons wait to be read") {
    Session session;
    voted(session).say_all({"reason ELSE We could ask the children", "reason ask-who They know", "go minority"});
    CHECK(session.wall().heading == "The smallest group first");
    CHECK(session.wall().task.find("Who can speak for Something else") == 0);
    CHECK(session.wall().lines.empty());
    CHECK(session.presenter().reasons.size() == 2);
    CHECK(session.presenter().reasons[0].answer == "Something else");
    session.say("approve 1");
    CHECK(session.wall().lines == Lines{"For Something else: We could ask the children"});
    session.say_all({"park 2", "go decide"});
    CHECK(session.wall().lines.size() == 1);
    CHECK(session.wall().heading == "What do we do?");
}

SCENARIO("the wall is blank, on a break, or says where we are and what a word means") {
    Session session;
    session.say("blank");
    CHECK(session.wall().blank);
    session.say("break 10");
    CHECK_FALSE(session.wall().blank);
    CHECK(session.wall().notice->title.find("Back at 22:2") == 0);
    session.say("word icb");
    CHECK(session.wall().notice->title == "ICB (integrated care board)");
    CHECK(session.wall().notice->lines == Lines{"The NHS body that plans and pays for most NHS care in an area"});
    session.say("recap");
    CHECK(session.wall().notice->lines ==
          Lines{"The school gate. We are about to begin.", "We have chosen nothing yet.", "Promises still open: 0."});
    session.say_all({"clear", "go story", "go decide", "decide stand-there because it is raining",
                     "promise Ade | ring the school | Friday", "recap"});
    CHECK(session.wall().notice->lines == Lines{"The school gate. We are at: Half past three again.",
                                                "Last, we chose: \"I will stand there myself today.\"",
                                                "Promises still open: 2."});
    session.say_all({"pause", "resume 3"});
    CHECK(session.wall().notice->lines.back() == "New since last time: 3. Welcome.");
}

SCENARIO("promises, who holds Next and the empty chair stand on the wall throughout") {
    Session session;
    session.say_all({"promise Ade | ring the school | Friday", "hand-next Ruby", "chair Joan"});
    for (const char* line : {"go practice", "go story", "go vote-1", "go reveal", "go debrief"}) {
        session.say(line);
        CHECK(session.wall().promises.size() == 1);
        CHECK(session.wall().next_holder == "Ruby holds Next.");
        CHECK(session.wall().chair == "The empty chair: Joan.");
    }
    session.say_all({"heard equipoise", "go closing"});
    CHECK(session.wall().chair == "What would Joan ask us now?");
    CHECK(session.wall().lines == Lines{"equipoise"});
    CHECK(session.wall().promises.front().what == "ring the school");
}

SCENARIO("a What if is on the wall, and is said to be one") {
    Session session;
    session.say_all({"go story", "go decide", "decide stand-there", "what-if kerb ask-who"});
    CHECK(session.wall().what_if);
    CHECK(session.wall().heading == "What if?");
    CHECK(session.wall().page->lines.front().text == "Nobody. We noticed.");
    CHECK(session.presenter().next->words == "Next: the next page");
    session.say("return");
    CHECK_FALSE(session.wall().what_if);
}

SCENARIO("the debrief tells what happened in order, with why") {
    Session session;
    session.say_all({"go story", "go decide", "decide stand-there because it is raining", "page 9", "go decide",
                     "decide ring-up", "page 9"});
    CHECK(session.wall().ending);
    CHECK(session.presenter().heard.empty());
    session.say_all({"next", "next"});
    CHECK(session.wall().heading == "What happened, in order?");
    CHECK(session.wall().lines == Lines{"The bell: \"I will stand there myself today.\" Why: it is raining",
                                        "Half past three again: Ring, and say that it will be Friday."});
}

SCENARIO("the facilitator sees counts, hints, prompts and what was heard") {
    Session session;
    session.say_all({"people 12", "go story", "go vote-1", "count hands stand-there 9", "count hands ask-who 2",
                     "count hands give-road 4"});
    CHECK(session.presenter().counting);
    CHECK(session.presenter().counts[0].total == 15);
    CHECK(session.presenter().headcount == "Hands: 15 counted, and 12 people are here.");
    CHECK(session.presenter().hint.empty());
    session.say("go closed-1");
    CHECK(session.presenter().hint == "The room is split: the largest group has 60 in 100. Worth the talk.");
    session.say_all({"go decide", "decide stand-there"});
    CHECK(session.presenter().heard == Lines{"Ruby heard: He will stand there once."});
    session.say("facilitators 1");
    CHECK(session.presenter().plan.turnings.front().done);
    CHECK(session.presenter().plan.turnings.back().here);
}

SCENARIO("what the room can choose has the letter by which it is called out") {
    Session session;
    voted(session).say("go decide");
    const WallView wall = session.wall();
    const std::vector<ActionView> choices = session.presenter().choices;
    REQUIRE(choices.size() >= 2);
    CHECK(choices[0].words == "A. " + wall.answers[0].text);
    CHECK(choices[1].words == "B. " + wall.answers[1].text);
    CHECK(choices.back().words.rfind("Something else, nearest to: ", 0) == 0);
    CHECK(choices[choices.size() / 2].words == "Something else, nearest to: A. " + wall.answers[0].text);
}

SCENARIO("whatever can be pressed is taken") {
    Session session;
    for (const char* line : {"", "go story", "go think", "go closed-1", "go reveal", "go decide", "go debrief"}) {
        if (*line != '\0') {
            session.say(line);
        }
        const PresenterView view = session.presenter();
        std::vector<ActionView> all = view.choices;
        for (const auto& more : {view.moves, view.what_ifs, view.jumps}) {
            all.insert(all.end(), more.begin(), more.end());
        }
        for (const ActionView& action : all) {
            INFO(line << ": " << action.line);
            CHECK_FALSE(action.words.empty());
            auto copy = Room::reopen(session.test.desk(), session.room.id());
            REQUIRE(copy);
            vote::Session tried = copy->session();
            CHECK(vote::apply(tried, *vote::read_event(action.line), TimeMs{}, copy->story()));
        }
    }
}

SCENARIO("the record holds sums and promises, and no cell is a formula") {
    Session session;
    voted(session).say_all({"role 5 people who use services", "suggest =HYPERLINK(\"x\")",
                            "reason ask-who @home they know", "park 2", "go decide",
                            "decide ask-who because the few were right", "heard panel", "chair Joan",
                            "promise -Ade | +ring | Friday", "learning Ask first"});
    const RoomRecord record = record_of(session.room, session.test.desk());
    CHECK(record.date == "2023-11-14");
    CHECK(record.scenario == "The school gate");
    CHECK(record.version.size() == 12);
    REQUIRE(record.questions.size() == 1);
    CHECK(record.questions[0].name == "The bell");
    CHECK(record.questions[0].chosen == "\"Who was told that he had gone?\"");
    CHECK(record.questions[0].why == "the few were right");
    CHECK(record.questions[0].dissents.size() == 1);
    const std::string csv = record_csv(record, session.test.desk().words);
    CHECK(csv.find("\"'=HYPERLINK(\"\"x\"\")\"") != std::string::npos);
    CHECK(csv.find("\"'-Ade\"") != std::string::npos);
    CHECK(csv.find("\"'+ring\"") != std::string::npos);
    CHECK(csv.find("\"fewer than 3\"") != std::string::npos);
    CHECK(csv.find("\"What we learnt\",\"\",\"\",\"\",\"Ask first\"\r\n") != std::string::npos);
    for (const char* cell : {"\"=", "\"+", "\"-", "\"@", "\"\t"}) {
        CHECK(csv.find("," + std::string(cell)) == std::string::npos);
    }
}

SCENARIO("the clock is that of the room") {
    TestDesk test;
    Desk desk = test.desk();
    CHECK(clock_words(desk, TimeMs{1'700'000'000'000}) == "22:13");
    desk.minutes_east = [](TimeMs) { return 120; };
    CHECK(clock_words(desk, TimeMs{1'700'000'000'000}) == "00:13");
    desk.minutes_east = [](TimeMs) { return -60; };
    CHECK(clock_words(desk, TimeMs{0}) == "23:00");
}
