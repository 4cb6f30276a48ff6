/// What `check` says about each finding of the proof and of the rules of play, told about the examples of the pages.
#include "app/check.h"

#include "defects.h"
#include "support/catch.h"

using namespace alongside;

namespace {

/// Few enough states that the example of P003 has too many.
constexpr std::size_t kTinyBudget = 300;

/// The first finding in the failing example of a code's page: the code, what the line says, the message, the mend.
std::string told_on_page(const std::string& code) {
    const content::Page page = content::find_page(code).value();
    const app::CheckReport report =
        support::check_text(support::with_example(page.failing), code == "P003" ? kTinyBudget : 20'000'000);
    for (const content::Diagnostic& finding : report.findings) {
        if (finding.code == code) {
            return code + ": " + finding.message + " " + finding.mend;
        }
    }
    return "nothing";
}

}  // namespace

TEST_CASE("what is said about endings and ways on") {
    CHECK(told_on_page("P001") ==
          "P001: From the seat \"host\" the ending L1+ can be reached, and it has no text. Write it under \"endings\", "
          "host, L1+. It happens after: begin host lease=gone ward=shut, go-in, hand-over, fill, open-list, take-down, "
          "promise-numbers, pay-people, send.");
    CHECK(told_on_page("P002") ==
          "P002: In the scene \"ten-days\" every option can be locked at once, and then nobody can go on. Leave one "
          "option without a \"when\". It happens after: begin host lease=gone ward=shut, go-in, hand-over, fill, "
          "open-list, take-down, say-no, pay-people. (Seat \"host\".)");
    CHECK(told_on_page("P003") ==
          "P003: From the seat \"host\" this story has too many states to be proved: more than 276. Let fewer beats "
          "move a stance, and ask for a flag soon after it is set.");
}

TEST_CASE("what is said about what never happens") {
    CHECK(told_on_page("P004") ==
          "P004: Nobody ever comes to the scene \"porch\". The conditions on the way to it never hold together. Change "
          "them, or take the scene out.");
    CHECK(told_on_page("P005") ==
          "P005: The option \"move-on\" is never open. Its \"when\" never holds when somebody comes here. Change it, "
          "or take the option out.");
    CHECK(told_on_page("P006") ==
          "P006: The option \"move-on\" has a \"when\" that always holds. Take the \"when\" out, or ask for something "
          "that can be otherwise here.");
    CHECK(told_on_page("P007") ==
          "P007: After \"promise-numbers\" the story can end before the promise \"numbers\" falls due. Let every way "
          "to the end pass the scene in which it is due.");
    CHECK(told_on_page("P008") ==
          "P008: Nobody can find out about the fact \"lease\" by listening. Let somebody who can be heard out say "
          "something that depends on it.");
}

TEST_CASE("what is said about options that are no choice") {
    CHECK(told_on_page("P009") ==
          "P009: Nobody has a reason to take \"show-plan\": \"open-list\" leads to the same place and is better or as "
          "good in everything. Give it something of its own that is worth having, or let the other one cost more.");
    CHECK(told_on_page("P010") ==
          "P010: \"ask-who\" is simply the right answer: it is best by 2 or more, whatever is true tonight. Let it "
          "depend on a fact, give it a cost, or make another option as good in another way.");
    CHECK(told_on_page("P011") ==
          "P011: \"ask-callum\" and \"show-plan\" lead to the same place and change the same things. Let one of them "
          "change something, if only a flag that is asked for soon.");
    CHECK(told_on_page("P012") ==
          "P012: \"leave-it\" and \"fill\" lead to the same place and change the same things. Let one of them change "
          "something, if only a flag that is asked for soon.");
    CHECK(told_on_page("P013") ==
          "P013: A reader who takes the longest option each time ends on the good side 100 times in 100; one who picks "
          "by chance, 12 times. The look of the options gives them away. Write some of the good ones differently. "
          "(Seat \"host\".)");
}

TEST_CASE("what is said about length, and what is true tonight") {
    CHECK(told_on_page("R001") ==
          "R001: The longest way through has 2296 words to read. Keep it to 2200: that is a quarter of an hour.");
    CHECK(told_on_page("R002") ==
          "R002: The longest way through has only 268 words to read. A whole evening needs about 1500.");
    CHECK(told_on_page("R003") ==
          "R003: From the seat \"host\" 5 facts matter. Let 2 to 4 things be true tonight that nobody announces.");
}

TEST_CASE("what is said about turning points") {
    CHECK(told_on_page("R004") ==
          "R004: In \"figures\" there are not always two options that do good, each in a way of its own. Let two "
          "options be above 0 on the whole, on different axes. It happens after: begin host lease=gone ward=shut, "
          "go-in, hand-over, fill, open-list, take-down.");
    CHECK(told_on_page("R005") ==
          "R005: At 2 of 6 turning points the two best options are within 1 of each other. It should be at least half "
          "of them, or people learn to look for the one right answer.");
    CHECK(told_on_page("R006") ==
          "R006: Of 10 options that are best at some time, 7 cost something. Let three quarters of them cost trust, "
          "energy, time, money or somebody's goodwill.");
    CHECK(told_on_page("R007") ==
          "R007: No option is right on one night and wrong on another. Give one an \"also\" with \"axes\" that depends "
          "on a fact.");
    CHECK(told_on_page("R008") ==
          "R008: Turning points with an option that pleases one person and costs another something: 1. There should be "
          "at least 2. Let an option raise one person's stance and lower another's.");
}

TEST_CASE("what is said about beats, people and places to stop") {
    CHECK(told_on_page("R009") ==
          "R009: 7 beats move a stance. At most 6 should; let the others colour what is said next.");
    CHECK(told_on_page("R010") ==
          "R010: 5 people have a stance of their own. Nobody can keep more than 4 in mind. Let some be voices.");
    CHECK(told_on_page("R011") ==
          "R011: There is no place to stop honestly before the end. Give a turning point in the middle a \"curtain\".");
    CHECK(told_on_page("R012") == "R012: Nowhere can one say nothing and wait. Give one option \"act: wait\".");
}

TEST_CASE("what is said about seats without power") {
    CHECK(told_on_page("R013") ==
          "R013: \"sign\" carries the label T-hero in a seat that holds no power. Labels name moves of people who hold "
          "power. Take it away.");
    CHECK(told_on_page("R014") ==
          "R014: \"refuse\" is refusing, waiting or leaving in a participant's seat, and its axes sum to -1. Saying no "
          "is never scored below 0 there.");
}

TEST_CASE("an ending that only skipping leads to says so") {
    const std::string without = support::sound_with({{"    L4+: {title: H, say: [Eight.], question: Why?}\n", ""}});
    CHECK(support::check_text(without).findings.back().mend ==
          "Write it under \"endings\", host, L4+. Only people who skip a scene come to it.");
}
