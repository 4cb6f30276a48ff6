/// A practice tool as text: asked one by one, then what it says, kept only when somebody says so.
#include "text/practice_edition.h"

#include <sstream>

#include "support/desk.h"

using namespace alongside;
using support::TestDesk;

namespace {

struct Printed {
    int exit_code = 0;
    std::string text;

    bool says(const std::string& words) const { return text.find(words) != std::string::npos; }
};

Printed run(TestDesk& test, const std::string& tool, const std::string& input, const std::string& profile = {}) {
    std::istringstream in(input);
    std::ostringstream out;
    const text::PracticeRequest request{tool, profile, 400};
    Printed printed;
    printed.exit_code = text::PracticeEdition(test.desk(), in, out, request).run();
    printed.text = out.str();
    return printed;
}

std::size_t kept(TestDesk& test, const std::string& tool) {
    return test.desk().saves->works().list(std::nullopt, tool)->size();
}

}  // namespace

SCENARIO("without a name one is told which tools there are") {
    TestDesk test;
    const Printed printed = run(test, "", "");
    CHECK(printed.exit_code == 0);
    CHECK(printed.says("readiness: Readiness check. About 20 minutes."));
    CHECK(run(test, "redyness", "").text == "There is no tool called \"redyness\". Did you mean \"readiness\"?\n");
    CHECK(run(test, "zzz", "").exit_code == 2);
}

SCENARIO("a readiness check as text") {
    TestDesk test;
    const Printed printed =
        run(test, "readiness", "The drop-in\n1 We paid for it already\nseven\n9\n1\nback\n2\nlook\nkeep\nstop\n");
    CHECK(printed.exit_code == 0);
    CHECK(printed.says("Openness: 1 of 4"));
    CHECK(printed.says("1. Yes, this is us"));
    CHECK(printed.says("There is no such number here."));
    CHECK(printed.says("The drop-in (Readiness check)"));
    CHECK(printed.says("- You know already which service you want."));
    CHECK(printed.says("Kept on this machine."));
    REQUIRE(kept(test, "readiness") == 1);

    const Printed again = run(test, "readiness", "open 1\nagain\n3\nlook\nstop\nstop\n");
    CHECK(again.says("1. The drop-in (14 November 2023)"));
    CHECK(again.says("What has changed since 14 November 2023"));
    CHECK(again.says("You have answers here that are not kept yet."));
    CHECK(kept(test, "readiness") == 1);

    const Printed left = run(test, "readiness", "erase 1\n2\n");
    CHECK(left.says("Erase this?"));
    CHECK(left.says("It will be gone for good, from the copies too."));
    CHECK(kept(test, "readiness") == 1);
    CHECK(run(test, "readiness", "erase 1\n1\n").says("It is erased."));
    CHECK(kept(test, "readiness") == 0);
}

SCENARIO("what is asked twice is kept at the last moment") {
    TestDesk test;
    const Printed printed = run(test, "what-matters", "Bren\nRain on the roof\nprivate Clocks\nstop\nkeep\n");
    CHECK(printed.says("Kept on this machine."));
    REQUIRE(kept(test, "what-matters") == 1);
    const std::string document = test.desk().saves->works().list(std::nullopt, "what-matters")->front().document;
    CHECK(document == "work 1\ngood-at\t\tprivate\tClocks\nimportant-to\t\topen\tRain on the roof");
}

SCENARIO("what the end of the input cut short is gone on with, or thrown away") {
    TestDesk test;
    run(test, "what-matters", "Bren\nRain on the roof\nClocks\n");
    CHECK(kept(test, "what-matters") == 0);

    const Printed again = run(test, "what-matters", "\nlook\nstop\nkeep\n");
    CHECK(again.says("You have not finished \"Bren\"."));
    CHECK(again.says("Rain on the roof"));
    CHECK(again.says("Clocks"));
    CHECK(kept(test, "what-matters") == 1);

    run(test, "what-matters", "\nAda\nThe sea\n");
    CHECK(run(test, "what-matters", "drop\n1\n").says("It is erased."));
    CHECK_FALSE(run(test, "what-matters", "").says("You have not finished"));
    CHECK(kept(test, "what-matters") == 1);
}

SCENARIO("cards lead on, and back") {
    TestDesk test;
    std::string input = "1\nback\n2\n";
    for (int i = 0; i < 20; ++i) {
        input += "2\n";
    }
    const Printed printed = run(test, "wheel", input + "stop\n");
    CHECK(printed.says("The wheel: 10 of 10"));
    CHECK(printed.says("You: Plan. The authors: Find out."));
}

SCENARIO("the end of input ends it, wherever it comes") {
    TestDesk test;
    for (const std::string input :
         {"", "x", "x\n", "x\n1\n", "x\nlook\n", "x\n1\nstop\n", "back\nback\n\n\nback\nback\n"}) {
        INFO(input);
        CHECK(run(test, "readiness", input).exit_code == 0);
    }
    CHECK(kept(test, "readiness") == 0);
}

SCENARIO("work under a name with a PIN is not shown before the PIN is right") {
    TestDesk test;
    run(test, "readiness", "The drop-in\n1\nlook\nkeep\nstop\n", "Sam");
    const app::Desk desk = test.desk();
    const auto sam = desk.saves->profiles().find_by_name("Sam");
    REQUIRE(desk.saves->pins().set((*sam)->id, "4711"));

    const Printed shut = run(test, "readiness", "0000\n", "Sam");
    CHECK(shut.exit_code == 2);
    CHECK(shut.text == "The PIN of Sam:\nThat is not the PIN. Try again.\nThe PIN of Sam:\n");
    CHECK(run(test, "readiness", "4711\nstop\n", "Sam").says("1. The drop-in ("));
}
