/// What comes after an evening, in one process: lines in, text out.
#include <sstream>

#include "says.h"
#include "support/desk.h"
#include "text/edition.h"

using namespace alongside;

namespace {

std::string after_the_end(const support::TestDesk& test, const std::string& lines) {
    std::istringstream in(lines);
    std::ostringstream out;
    text::Request request;
    request.scenario = "gate";
    request.choices = {"stand-there", "come-back"};
    request.width = 400;
    CHECK(text::Edition(test.desk(), in, out, request).run() == 0);
    return out.str();
}

}  // namespace

TEST_CASE("the closer look says what can be tapped, and a tap is kept", "[after]") {
    const support::TestDesk test;
    const std::string text =
        after_the_end(test, "closer\ntap 1 why quiet\ntap 1 should 2\ntap 1 why loud\ntap 9 sure very\n");
    CHECK(says(text, "1. The bell\n1) \"I will stand there myself today.\""));
    CHECK(says(text, "> Kept, on this machine only.\n> Kept, on this machine only.\n> That is not one of the taps."));
    const Id run = test.desk().saves->runs().list(std::nullopt)->front().id;
    CHECK(test.desk().saves->after().taps(run)->size() == 2);
}

TEST_CASE("a line can be said to be wrong at one choice, or of the whole", "[after]") {
    const support::TestDesk test;
    const std::string text = after_the_end(test, "wrong at 1 He would ring.\nwrong at the end it stops.\n");
    CHECK(says(text, "> Kept. It goes to nobody until you pass it on.\n> Kept. Only you can read it."));
    const auto kept = test.desk().saves->reflections().of_profile(std::nullopt);
    REQUIRE(kept->size() == 2);
    CHECK(kept->at(0).text == "He would ring.");
    CHECK(kept->at(1).text == "at the end it stops.");
    CHECK(kept->at(0).decision != kept->at(1).decision);
}

TEST_CASE("otherwise begins again from the same chair", "[after]") {
    const support::TestDesk test;
    CHECK(says(after_the_end(test, "otherwise\nquit\n"), "Rain. The bell goes in two minutes."));
    CHECK(test.desk().saves->runs().list(std::nullopt)->size() == 2);
}
