/// The room without a window: lines in, lines of JSON out.
#include "text/room_edition.h"

#include <nlohmann/json.hpp>
#include <sstream>

#include "content/library.h"
#include "support/desk.h"

using namespace alongside;
using Json = nlohmann::json;
using support::TestDesk;

namespace {

struct Answers {
    int exit_code = 0;
    std::vector<Json> lines;
    std::string error;

    const Json& operator[](std::size_t at) const { return lines.at(at); }
    const Json& back() const { return lines.back(); }
};

Answers run(TestDesk& test, const std::string& input, text::RoomRequest request = {"gate", {}, {}}) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Answers answers;
    answers.exit_code = text::RoomEdition(test.desk(), in, out, err).run(request);
    answers.error = err.str();
    std::istringstream printed(out.str());
    for (std::string line; std::getline(printed, line);) {
        answers.lines.push_back(Json::parse(line));
    }
    return answers;
}

}  // namespace

SCENARIO("each line is answered with a line, and the end of input pauses the session") {
    TestDesk test;
    const Answers answers = run(test, "next\n\n  count hands before 9 \nconut hands after 3\nnext");
    CHECK(answers.exit_code == 0);
    REQUIRE(answers.lines.size() == 6);
    CHECK(answers[0]["room"].get<std::string>().size() == 32);
    CHECK(answers[0]["phase"] == "lobby");
    CHECK(answers[1]["phase"] == "practice");
    CHECK(answers[1]["revision"] == 5);
    CHECK(answers[2]["presenter"]["counts"][0]["counts"] == Json({9, 0, 0}));
    CHECK(answers[3] == Json({{"refused", "I do not know \"conut\". Did you mean \"count\"?"}}));
    CHECK(answers[4]["wall"]["results"][0]["rows"][0]["rounds"][0]["count"] == 9);
    CHECK(answers[5]["presenter"]["paused"] == true);
    CHECK(answers[5]["wall"]["notice"]["title"] == "We stop here for today");

    WHEN("it is called again") {
        const Answers again = run(test, "go story\nresume 2\nclear\n");
        THEN("the session goes on where it stood") {
            CHECK(again[0]["room"] == answers[0]["room"]);
            CHECK(again[0]["revision"] == 8);
            CHECK(again[1]["refused"] ==
                  "The session is paused. Say resume and how many people are new, as in resume 0.");
            CHECK(again[2]["wall"]["notice"]["lines"].back() == "New since last time: 2. Welcome.");
            CHECK(again[3]["phase"] == "practice-shown");
        }
    }
    WHEN("it is called with a number of people") {
        const Answers another = run(test, "", {"gate", 9, 30});
        THEN("that is a new session") {
            CHECK(another[0]["room"] != answers[0]["room"]);
            CHECK(another[0]["presenter"]["plan"]["total"].get<int>() > 0);
        }
    }
}

SCENARIO("help, the record and erasing change nothing of the session, or all") {
    TestDesk test;
    const std::string file = (test.folder.path() / "record.csv").string();
    const Answers answers =
        run(test, "help\nchair Joan\nrecord\nrecord " + file + "\nrecord /nowhere/at/all.csv\nerase\n");
    REQUIRE(answers.lines.size() == 7);
    CHECK(answers[1]["help"][0] == "people NUMBER, from 1 to 2000");
    CHECK(answers[3]["record"]["chair"] == "Joan");
    CHECK(answers[4]["written"] == file);
    CHECK(content::read_file(file)->find("\"Empty chair\",\"\",\"\",\"\",\"Joan\"") != std::string::npos);
    CHECK(answers[5]["refused"] == "Nothing could be written to /nowhere/at/all.csv.");
    CHECK(answers[6]["erased"] == answers[0]["room"]);
    CHECK(run(test, "")[0]["room"] != answers[0]["room"]);
}

SCENARIO("a scenario that is not there is said so") {
    TestDesk test;
    const Answers answers = run(test, "", {"gatte", {}, {}});
    CHECK(answers.exit_code == 2);
    CHECK(answers.error == "There is no scenario called \"gatte\". Did you mean \"gate\"?\n");
}

namespace {

/// Without the lines that only say how it is with the phones.
Answers run_with_phones(TestDesk& test, const std::string& input, const std::string& address) {
    text::RoomRequest request{"gate", {}, {}};
    request.port = 0;
    request.address = address;
    Answers answers = run(test, input, request);
    std::erase_if(answers.lines, [](const Json& line) { return line.size() == 1 && line.contains("phones"); });
    return answers;
}

}  // namespace

SCENARIO("phones may join a room without a window, while the trainer lets them") {
    TestDesk test;
    const Answers answers = run_with_phones(test, "phones hide\nnext\nphones stop\nphones lock\nhelp\n", "127.0.0.1");
    REQUIRE(answers.lines.size() == 7);
    const Json& phones = answers[0]["phones"];
    CHECK(phones["open"] == true);
    const std::string address = phones["address"];
    CHECK(address.rfind("127.0.0.1:", 0) == 0);
    CHECK(phones["url"] == "http://" + address + "/j/" + phones["code"].get<std::string>());
    CHECK(phones["line"] == "Open on " + address + ". Phones: 0.");
    CHECK(answers[1]["phones"]["on_wall"] == false);
    CHECK(answers[2]["phase"] == "practice");
    CHECK_FALSE(answers[3].contains("phones"));
    CHECK(answers[4] == Json({{"refused", "No phones can join just now. Say phones start, an address and a port."}}));
    CHECK(answers[5]["help"].back() == "phones stop, lock, open, show, hide, seen, clear, co-next or co-wait");
}

SCENARIO("where phones cannot join, the first answer says why, and the room goes on by hands") {
    TestDesk test;
    const Answers answers = run_with_phones(test, "next\ncount hands before 9\n", "192.0.2.1");
    CHECK(answers[0]["phones"]["open"] == false);
    CHECK(answers[0]["phones"]["trouble"] == "192.0.2.1 is not an address of this machine just now. Choose another.");
    CHECK(answers[2]["presenter"]["counts"][0]["total"] == 9);
}
