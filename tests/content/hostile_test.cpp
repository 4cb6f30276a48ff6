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

/// The one sentence that answers `text`, without the place.
std::string answer(const std::string& text) {
    const ReadScenario result = support::read(text);
    INFO(text.substr(0, 2000));
    REQUIRE(result.findings.size() == 1);
    return result.findings[0].message;
}

}  // namespace

TEST_CASE("YAML's other words for yes, no, nothing and numbers are plain words here") {
    for (const std::string word : {"yes", "no", "true", "null"}) {
        const ReadScenario result = support::read(support::story_with("id: hall\n", "id: " + word + "\n"));
        REQUIRE(result.scenario);
        CHECK(result.scenario->id == word);
        CHECK(told(support::story_with("      wait:\n", "      " + word + ":\n")) == Told{});
    }
    for (const std::string word : {"1e3", "0x10", "0o7", "1_000", "1", "~", ".inf", "NaN", "2001-01-01"}) {
        const std::string refused = "\"" + word + "\" cannot be an id.";
        CHECK(answer(support::story_with("id: hall\n", "id: " + word + "\n")) == refused);
        CHECK(answer(support::story_with("      wait:\n", "      " + word + ":\n")) == refused);
        CHECK(answer(support::story_with("flags: [told, rang]", "flags: [told, rang, " + word + "]")) == refused);
    }
    for (const std::string word : {"ten", "1e1", "0x10", "0o7", "1_0", "1.5", ".inf", "99999999999999999999", "--1"}) {
        CHECK(answer(support::story_with("minutes: 10", "minutes: " + word)) ==
              "\"" + word + "\" is not a whole number.");
    }
}

TEST_CASE("a value of the wrong kind is told in one sentence") {
    const auto spoiled = [](std::string_view from, std::string_view to) {
        return answer(support::story_with(from, to));
    };
    const std::string no_text = "Here a text was expected, but this is a list or has entries of its own.";
    CHECK(spoiled("minutes: 10", "minutes: [10]") == no_text);
    CHECK(spoiled("title: The hall", "title: {a: b}") == no_text);
    CHECK(spoiled("title: The hall", "title:") == "Here a text was expected, but there is nothing.");
    CHECK(spoiled("    say:\n      - The lights go out.\n", "    say: {a: b}\n") == "Here a list was expected.");
    CHECK(spoiled("axes: {HO: +1, AS: 0}", "axes: much") == "Here entries with names were expected.");
    CHECK(spoiled("axes: {HO: +1, AS: 0}", "axes: {HO: 1.5}") == "\"1.5\" is not a whole number.");
    CHECK(spoiled("energy: 4", "energy: 4\nenergie: 4") == "The scenario has nothing called \"energie\".");
    CHECK(spoiled("        go: out\n", "        go: nowhere\n") == "There is no scene \"nowhere\".");
    CHECK(spoiled("    go: stall\n", "    go: hall\n") == "The scene \"walk\" leads back to \"hall\".");
    CHECK(spoiled("flags: [told, rang]", "flags: [told, rang, gwen]") ==
          "The id \"gwen\" is taken already, in line 11.");
    CHECK(spoiled("flags: [told, rang]", "flags: [told, told, rang]") ==
          "The id \"told\" is taken already, in line 20.");
}

TEST_CASE("what is no scenario at all is told in one sentence") {
    const std::string no_entries = "Here entries with names were expected.";
    CHECK(answer("hello") == no_entries);
    CHECK(answer("- a\n- b\n") == no_entries);
    CHECK(answer("~\n") == no_entries);
    CHECK(answer("   \n\n") == "The file is empty.");
    CHECK(answer("\xEF\xBB\xBF") == "The file is empty.");
    CHECK(answer(std::string(1'000'000, '\n')) == "The file is empty.");
}

TEST_CASE("bytes of another encoding, or of none, are told in one sentence") {
    const std::string not_utf8 = "This line holds characters that were not saved as UTF-8.";
    CHECK(answer(std::string("\xFF\xFE"
                             "f\0o\0",
                             6)) == not_utf8);  // UTF-16
    CHECK(answer(std::string("\xFE\xFF"
                             "\0f\0o",
                             6)) == not_utf8);               // and the other way round
    CHECK(answer("title: \xED\xA0\x80\n") == not_utf8);      // half of a pair
    CHECK(answer("title: \xC0\xAF\n") == not_utf8);          // a sign in two bytes that needs one
    CHECK(answer("title: \xF5\x80\x80\x80\n") == not_utf8);  // beyond the last character
    CHECK(answer("title: \xE2\x82") == not_utf8);            // cut off
    CHECK(answer("\xEF\xBB\xBF\xEF\xBB\xBF" + support::kStory) ==
          "This line holds a character that nobody can see (U+FEFF).");
}

TEST_CASE("characters that turn a line around, or hide in it, are told in one sentence") {
    const auto hidden = [](const std::string& sign) {
        return answer(support::story_with("title: The hall", "title: The" + sign + "hall"));
    };
    CHECK(hidden("\xE2\x80\xAE") == "This line holds a character that nobody can see (U+202E).");
    CHECK(hidden("\xE2\x81\xA6") == "This line holds a character that nobody can see (U+2066).");
    CHECK(hidden("\xE2\x80\x8B") == "This line holds a character that nobody can see (U+200B).");
    CHECK(told(support::story_with("title: The hall", "title: \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x8C\xBE")) ==
          Told{});
}

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
