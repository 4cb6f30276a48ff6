/// Files from strangers, careless or worse: bounded time, bounded memory, and an answer for each.
#include <algorithm>
#include <random>

#include "content/composer.h"
#include "story.h"

using namespace alongside::content;
using support::Told;
using support::told;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += part;
    }
    return text;
}

/// A broken story is answered by findings; a story that is let through keeps core's promises.
void must_hold(const std::string& text) {
    const ReadScenario result = support::read(text);
    INFO(text);
    REQUIRE(result.scenario.has_value() == !has_errors(result.findings));
    if (result.scenario) {
        REQUIRE(support::unsound(*result.scenario) == Told{});
    }
    REQUIRE(result.findings.size() <= 100);
}

}  // namespace

TEST_CASE("nesting without end is stopped at once") {
    const std::string deep =
        "This stands more than 32 levels deep. A scenario needs about ten. Check the brackets and the spaces in front.";
    for (const std::string_view part : {"[", "{a: ", "- ", "? ", "[{a: "}) {
        const Told sentences = told(repeated(part, 100'000));
        REQUIRE(sentences.size() == 1);
        CHECK(sentences[0].substr(0, 5) == "A007 ");
        CHECK(sentences[0].find(deep) != std::string::npos);
    }
    std::string stairs;
    for (std::size_t i = 0; i < 1000; ++i) {
        stairs += std::string(i, ' ') + "a:\n";
    }
    CHECK(told(stairs).front().substr(0, 5) == "A007 ");
}

TEST_CASE("what is deep enough for a scenario may be read") {
    CHECK(told(repeated("[", 32) + repeated("]", 32)).front().substr(0, 5) == "A020 ");
    CHECK(told(repeated("[", 33) + repeated("]", 33)).front().substr(0, 5) == "A007 ");
}

TEST_CASE("a file of more than 16 MB is not looked at") {
    CHECK(told(std::string(kMaxFileBytes + 1, '[')) ==
          Told{"A002: The file has more than 16 MB. A scenario is text and needs a small part of that. Check that this "
               "is the right "
               "file."});
}

TEST_CASE("a file of more entries than a scenario could have is read no further") {
    const Told sentences = told("a: [" + repeated("x,", kMaxNodes) + "]");
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].substr(0, 5) == "A008 ");
    CHECK(sentences[0].find(
              "The file has more than 1500000 entries. A scenario needs a small part of that. Check that this is the "
              "right file.") != std::string::npos);
}

TEST_CASE("a bomb of aliases does not go off") {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 200; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb +=
            "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + repeated(before + ", ", 8) + before + "]\n";
    }
    const Told sentences = told(bomb);
    CHECK(sentences.size() == 100);
    CHECK(sentences.back() ==
          "A099: There is more that is wrong in this file. Mend what is above first, and check again.");
}

TEST_CASE("a file that is wrong from top to bottom is told so in a hundred findings") {
    const Told sentences = told("format: 1\n" + repeated("sceen: yes\n", 50'000));
    CHECK(sentences.size() == 100);
    CHECK(told(support::story_with("scenes:\n", "scenes:\n" + repeated("  x:\n    y: z\n", 3000))).size() == 100);
}

TEST_CASE("one enormous text is only a text") {
    CHECK(told(support::story_with("text: Wait.", "text: " + std::string(4'000'000, 'x'))) == Told{});
}

TEST_CASE("a sentence about an enormous name is cut off") {
    for (const std::string_view spoiled : {"open-book:", "+1, weeks", "numbers = made", "set: told"}) {
        const std::string text = support::story_with(spoiled, std::string(3'000'000, '1') + std::string(spoiled));
        for (const Diagnostic& finding : support::read(text).findings) {
            CHECK(finding.message.size() + finding.mend.size() + finding.source.size() < 2000);
        }
    }
}

TEST_CASE("a story cut off anywhere is answered") {
    for (std::size_t length = 0; length < support::kStory.size(); length += 3) {
        must_hold(support::kStory.substr(0, length));
    }
}

TEST_CASE("a story with anything anywhere is answered") {
    constexpr std::string_view kSigns = " \n\t:-#{}[]&*!|>'\"%@,?=+0123456789abcxyz\xC3\xA9\x01";
    std::mt19937_64 chance(7);
    const auto below = [&chance](std::size_t bound) { return static_cast<std::size_t>(chance() % bound); };
    for (int round = 0; round < 3000; ++round) {
        std::string text = support::kStory;
        for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
            const std::size_t at = below(text.size());
            switch (below(4)) {
                case 0:
                    text[at] = kSigns[below(kSigns.size())];
                    break;
                case 1:
                    text.insert(at, 1, kSigns[below(kSigns.size())]);
                    break;
                case 2:
                    text.erase(at, 1 + below(12));
                    break;
                default:
                    text.insert(at, text.substr(below(text.size()), below(40)));
            }
        }
        must_hold(text);
    }
}

TEST_CASE("a story whose lines come in another order, or twice, is answered") {
    std::mt19937_64 chance(11);
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < support::kStory.size();) {
        const std::size_t end = support::kStory.find('\n', begin) + 1;
        lines.push_back(support::kStory.substr(begin, end - begin));
        begin = end;
    }
    for (int round = 0; round < 1000; ++round) {
        std::vector<std::string> changed = lines;
        const std::size_t a = chance() % changed.size();
        const std::size_t b = chance() % changed.size();
        if (round % 3 == 0) {
            std::swap(changed[a], changed[b]);
        } else if (round % 3 == 1) {
            changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(a), changed[b]);
        } else {
            changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(a));
        }
        std::string text;
        for (const std::string& line : changed) {
            text += line;
        }
        must_hold(text);
    }
}
