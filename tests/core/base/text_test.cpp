#include "core/base/text.h"

#include "support/catch.h"

using namespace alongside;
using Words = std::vector<std::string_view>;

TEST_CASE("words are counted as a reader counts them", "[text]") {
    CHECK(count_words("") == 0);
    CHECK(count_words("  \n\t ") == 0);
    CHECK(count_words("Say nothing. Wait.") == 3);
    CHECK(count_words("\"I don't know yet.\"") == 4);
    CHECK(count_words("a well-run level") == 3);
    CHECK(count_words("140 people, eleven\nchairs") == 4);
    CHECK(count_words("Łukasz é") == 2);
}

TEST_CASE("marks that stand alone are not words", "[text]") {
    CHECK(count_words("It is late - we stop") == 5);
    CHECK(count_words("It is late \xE2\x80\x93 we stop \xE2\x80\x94 now") == 6);
    CHECK(count_words("\xE2\x80\xA6 \xE2\x80\x9C \xC2\xB7 \xE2\x82\xAC \xE2\x86\x92") == 0);
    CHECK(count_words("\xC2\xA3 5") == 1);
    CHECK(count_words("Hello \xF0\x9F\x98\x80") == 1);
}

TEST_CASE("edits between two words are insert, delete, replace and a swap of neighbours", "[text]") {
    CHECK(edit_distance("", "") == 0);
    CHECK(edit_distance("gwen", "gwen") == 0);
    CHECK(edit_distance("", "gwen") == 4);
    CHECK(edit_distance("gwen", "") == 4);
    CHECK(edit_distance("gwen", "gwem") == 1);
    CHECK(edit_distance("gwen", "gewn") == 1);
    CHECK(edit_distance("gwen", "gwenn") == 1);
    CHECK(edit_distance("kitten", "sitting") == 3);
    CHECK(edit_distance("ca", "abc") == 3);
}

TEST_CASE("a slip of the hand finds the word that was meant", "[text]") {
    const std::vector<std::string> people = {"gwen", "callum", "marta"};
    CHECK(closest("gwem", people) == "gwen");
    CHECK(closest("calum", people) == "callum");
    CHECK(closest("matra", people) == "marta");
    CHECK(closest("gwen", people) == "gwen");
}

TEST_CASE("another word is no slip of the hand", "[text]") {
    CHECK(closest("abcdef", {"abcxyz"}).empty());
    CHECK(closest("abcdef", {"abcdxy"}) == "abcdxy");
    CHECK(closest("denise", {"gwen", "callum", "marta"}).empty());
    CHECK(closest("gwen", {}).empty());
    CHECK(closest(std::string(65, 'a'), {std::string(65, 'a')}).empty());
    CHECK(closest("gwen", {std::string(65, 'a')}).empty());
}

TEST_CASE("of two words that are as close the first is named", "[text]") {
    CHECK(closest("bat", {"cat", "hat"}) == "cat");
    CHECK(closest("bat", {"hat", "cat"}) == "hat");
}

TEST_CASE("white space is taken off either end, and splits words", "[text]") {
    CHECK(trimmed("  a b \n") == "a b");
    CHECK(trimmed(" \t\r\n").empty());
    CHECK(split_words(" begin  chair\tlease=gone\n") == Words{"begin", "chair", "lease=gone"});
    CHECK(split_words("").empty());
}

TEST_CASE("parts between separators keep the empty ones", "[text]") {
    CHECK(split("a=b", '=') == Words{"a", "b"});
    CHECK(split("=a==", '=') == Words{"", "a", "", ""});
    CHECK(split("", '=') == Words{""});
}

TEST_CASE("a letter of any script makes a word, and so does one large letter", "[text]") {
    CHECK(count_words("A B, 7") == 3);
    CHECK(count_words("\xE3\x81\x82 \xE2\xB4\x80") == 2);
    CHECK(count_words("\xF0\xA0\x80\x80") == 1);
}

TEST_CASE("straight quotes are set as a printer sets them", "[text]") {
    CHECK(with_curved_quotes("") == "");
    CHECK(with_curved_quotes("No marks - at all.") == "No marks - at all.");
    CHECK(with_curved_quotes("\"It's the residents' hall.\"") == "\u201CIt\u2019s the residents\u2019 hall.\u201D");
    CHECK(with_curved_quotes("She said: \"'Wait,' he said.\" (\"Yes\")") ==
          "She said: \u201C\u2018Wait,\u2019 he said.\u201D (\u201CYes\u201D)");
    CHECK(with_curved_quotes("since the '90s") == "since the \u201990s");
    CHECK(with_curved_quotes("no\u2014\"yes\"") == "no\u2014\u201Cyes\u201D");
    CHECK(with_curved_quotes("\u201CDone\u201D") == "\u201CDone\u201D");
}

TEST_CASE("what stood at a byte is found again where quotes were curved", "[text]") {
    const std::string_view typed = "\"A citizens' jury\", they say";
    const std::string set = with_curved_quotes(typed);
    for (const std::string_view word : {"A citizens", "jury", ", they", "say"}) {
        CHECK(offset_with_curved_quotes(typed, typed.find(word)) == set.find(word));
    }
}
