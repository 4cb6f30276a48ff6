/// The interface's words: all there, none left over, each used, each asking for as many values as the program gives.
#include "content/words.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "content/library.h"
#include "story.h"

using namespace alongside;
using namespace alongside::content;
using support::Told;
namespace fs = std::filesystem;

namespace {

const fs::path kSource = ALONGSIDE_SOURCE_DIR;

std::string locale_text() {
    return read_file(kSource / "assets" / "locale" / "en-GB.yaml").value();
}

/// A file in which every word has some text.
std::string complete_file() {
    std::string text;
    for (const WordEntry& word : kWords) {
        text += std::string(word.key) + ": \"x";
        for (std::size_t i = word.values; i > 0; --i) {
            text += " {" + std::to_string(i - 1) + "}";
        }
        text += "\"\n";
    }
    return text;
}

bool is_source(const fs::path& file) {
    return (file.extension() == ".h" || file.extension() == ".cpp") && file.filename() != "words.def";
}

/// All names that follow `Word::` in src/, and those of the files that use the whole enumeration.
std::set<std::string> used_names() {
    std::set<std::string> used;
    for (const auto& entry : fs::recursive_directory_iterator(kSource / "src")) {
        if (!is_source(entry.path())) {
            continue;
        }
        const std::string text = read_file(entry.path()).value();
        const bool plain = text.find("using enum Word;") != std::string::npos;
        const auto is_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
        for (auto at = text.begin(); at != text.end();) {
            const auto begin = std::find_if(at, text.end(), is_name);
            at = std::find_if_not(begin, text.end(), is_name);
            const auto before = static_cast<std::size_t>(begin - text.begin());
            if (plain || (before >= 6 && text.compare(before - 6, 6, "Word::") == 0)) {
                used.emplace(begin, at);
            }
        }
    }
    return used;
}

}  // namespace

TEST_CASE("every word of the program has its text, and no text is left over") {
    const ReadWords result = read_words(locale_text(), "en-GB.yaml");
    CHECK(print(result.findings) == "");
    CHECK(result.words);
}

TEST_CASE("every word is used somewhere in src") {
    const std::set<std::string> used = used_names();
    Told unused;
    for (const WordEntry& word : kWords) {
        if (used.count(std::string(word.name)) == 0) {
            unused.emplace_back(word.name);
        }
    }
    CHECK(unused == Told{});
}

TEST_CASE("names and keys of words are each given once") {
    std::set<std::string_view> keys;
    for (const WordEntry& word : kWords) {
        CHECK(keys.insert(word.key).second);
    }
}

TEST_CASE("words are found by name and filled in, and groups of words may be indented") {
    const ReadWords result =
        read_words(support::with(complete_file(), "pen.told: \"x\"", "pen:\n  told: You told them."), "en-GB.yaml");
    INFO(print(result.findings));
    REQUIRE(result.words);
    CHECK((*result.words)[Word::pen_told] == "You told them.");
    CHECK(result.words->format(Word::pen_told) == "You told them.");
}

TEST_CASE("a text that is missing, left over, or asks for other values is told") {
    const auto findings = [](const std::string& from, const std::string& to) {
        return support::told(read_words(support::with(complete_file(), from, to), "en-GB.yaml").findings);
    };
    CHECK(findings("pen.led: \"x\"\n", "") ==
          Told{"A022: The file has no \"pen.led\". Add a line that begins with \"pen.led:\"."});
    CHECK(findings("pen.led:", "pen.lead: x\npen.led:") ==
          Told{"A021 `pen.lead: x`: The program has nothing called \"pen.lead\". Did you mean \"pen.led\"?"});
    CHECK(findings("pen.led:", "closer.nothing-of-that-name: x\npen.led:") ==
          Told{"A021 `closer.nothing-of-that-name: x`: The program has nothing called "
               "\"closer.nothing-of-that-name\". It can have, among " +
               std::to_string(kWordCount) +
               " names: closer.label, closer.level, closer.level-part, closer.axes, closer.axis."});
    for (const std::string wrong : {"\"{0} x\"", "\"{1} x\"", "\"} x\"", "\"{x}\""}) {
        CHECK(findings("pen.led: \"x\"", "pen.led: " + wrong) ==
              Told{"A060 `pen.led: " + wrong +
                   "`: The program gives \"pen.led\" 0 values, and the text uses another number. They stand in it as "
                   "{0}, {1} "
                   "and so on, each at least once."});
    }
}

TEST_CASE("the words of the fixed scales stand in their order") {
    CHECK(word_of(Stance::hostile) == Word::stance_hostile);
    CHECK(word_of(Stance::with_you) == Word::stance_with_you);
    CHECK(word_of(Pen::led, false) == Word::pen_led);
    CHECK(word_of(Pen::led, true) == Word::pen_led_you);
    CHECK(word_of(Axis::networks) == Word::axis_networks);
    CHECK(word_of(Condition4::assurances) == Word::condition_assurances);
    CHECK(word_of(Level::informing) == Word::level_informing);
    CHECK(word_of(Level::leading, Side::bad) == Word::side_leading_bad);
    CHECK(word_of(Level::voice, Side::good) == Word::side_voice_good);
    CHECK(word_of(Fate::slid) == Word::fate_slid);
}
