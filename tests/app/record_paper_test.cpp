/// The record of a session on paper: everything that the record says, and the counts as it says them.
#include "app/pack/record_paper.h"

#include "support/desk.h"
#include "support/paper_text.h"

using namespace alongside;
using namespace alongside::app;

namespace {

RoomRecord sample_record() {
    RoomRecord record;
    record.date = "2025-01-31";
    record.scenario = "The school gate";
    record.module = "What is this?";
    record.version = "0123456789ab";
    record.people = 24;
    record.roles = {{"carers", 5}};
    RecordedQuestion question;
    question.name = "The bell";
    ResultView hands;
    hands.channel = vote::Channel::hands;
    hands.title = "By hands";
    hands.headings = {"First vote", "Second vote"};
    hands.rows = {{{"stand-there", "A", "Stand there", ""}, {{7, false, "7"}, {0, true, "fewer than 3"}}}};
    question.results = {hands};
    question.chosen = "Stand there";
    question.why = "we owe her that";
    question.dissents = {"It is not ours to promise"};
    question.suggestions = {"Ask the driver"};
    record.questions = {question};
    record.promises = {{1, "Ade", "ring the clinic", "Friday"}};
    record.learning = "Ask before you draw.";
    record.words_heard = {"lollipop"};
    record.parked = {"the bus lane"};
    record.chair = "Joan";
    return record;
}

}  // namespace

TEST_CASE("a session's record on paper says who was there, what was chosen and why, and what was promised") {
    const support::TestDesk test(false);
    const records::Paper paper = record_paper(sample_record(), test.desk().words);
    const support::PaperText text(paper);
    CHECK(paper.title == "What the room did: The school gate");
    for (const char* words : {"Date: 2025-01-31",
                              "Module: What is this?",
                              "Version: 0123456789ab",
                              "People: 24",
                              "carers: 5",
                              "Empty chair: Joan",
                              "The bell\n",
                              "By hands\n",
                              "A  Stand there\n",
                              "First vote\n",
                              "Second vote\n",
                              "\n7\n",
                              "fewer than 3",
                              "Chosen: Stand there",
                              "Why: we owe her that",
                              "Another view: It is not ours to promise",
                              "Something else: Ask the driver",
                              "ring the clinic\nAde\nFriday\n",
                              "Ask before you draw.",
                              "lollipop",
                              "the bus lane"}) {
        INFO(words);
        CHECK(text.says(words));
    }
}

TEST_CASE("an empty record has no headings over nothing") {
    const support::TestDesk test(false);
    const support::PaperText text(record_paper({}, test.desk().words));
    CHECK(text.all() == "What the room did: \nThe session\nPeople: 0\n");
}

TEST_CASE("a record's file is what its name ends in") {
    const support::TestDesk test(false);
    const auto begins = [&](const std::string& ending) {
        return record_as(ending, sample_record(), test.desk().words).value().substr(0, 5);
    };
    CHECK(begins(".pdf") == "%PDF-");
    CHECK(begins(".html") == "<!doc");
    CHECK(begins(".csv") == "\"Date");
    CHECK(begins("") == "\"Date");
}
