/// Editing keeps text whole: characters, words, selection, undo.
#include "ui/text_edit.h"

#include "support/catch.h"

using namespace alongside::ui;

namespace {

constexpr std::size_t plenty = 1000;

TextEdit editing(std::string_view text) {
    TextEdit edit;
    edit.start(text);
    return edit;
}

}  // namespace

TEST_CASE("a field opens with the caret at the end") {
    CHECK(editing("Ade").caret() == 3);
    CHECK_FALSE(editing("Ade").has_selection());
}

TEST_CASE("typing inserts at the caret and replaces what is selected") {
    TextEdit edit = editing("Ruby");
    edit.move_to(0, false);
    edit.insert("To ", plenty);
    CHECK(edit.text() == "To Ruby");
    CHECK(edit.caret() == 3);
    edit.select_word_at(5);
    edit.insert("Ade", plenty);
    CHECK(edit.text() == "To Ade");
}

TEST_CASE("the caret never stands inside a character") {
    TextEdit edit = editing("caf\u00e9");
    edit.move_to(4, false);  // the second byte of é
    CHECK(edit.caret() == 3);
    CHECK(character_start("\u20ac", 2) == 0);
    CHECK(character_start("a", 9) == 1);
}

TEST_CASE("a full field takes whole characters as far as there is room") {
    TextEdit edit = editing("abc");
    edit.insert("d\u00e9f", 5);
    CHECK(edit.text() == "abcd");
    edit.insert("z", 4);
    CHECK(edit.text() == "abcd");
}

TEST_CASE("deleting takes the selection, else up to the given place") {
    TextEdit edit = editing("one two");
    edit.erase_to(edit.word_before(edit.caret()));
    CHECK(edit.text() == "one ");
    edit.select_all();
    edit.erase_to(0);
    CHECK(edit.text().empty());
    edit.erase_to(0);
    CHECK(edit.text().empty());
}

TEST_CASE("words are letters of any script, apostrophes and digits") {
    const TextEdit edit = editing("I don't, \u0141ukasz 2.");
    CHECK(edit.word_after(2) == 7);
    CHECK(edit.word_before(8) == 2);
    CHECK(edit.word_after(8) == 16);
    CHECK(edit.word_after(18) == edit.text().size());
}

TEST_CASE("a double click selects the word under it") {
    TextEdit edit = editing("hear somebody out");
    edit.select_word_at(8);
    CHECK(edit.selected() == "somebody");
    edit.select_word_at(4);
    CHECK(edit.selected() == "hear");
}

TEST_CASE("undo takes back a run of typing at once, and redo brings it back") {
    TextEdit edit = editing("I ");
    for (const char* letter : {"a", "s", "k"})
        edit.insert(letter, plenty);
    edit.insert(" ", plenty);
    edit.insert("h", plenty);
    edit.undo();
    CHECK(edit.text() == "I ask ");
    edit.undo();
    edit.undo();
    CHECK(edit.text() == "I ");
    edit.redo();
    CHECK(edit.text() == "I ask");
    edit.undo();
    edit.undo();
    CHECK(edit.text() == "I ");
}

TEST_CASE("a new change forgets what could have been redone") {
    TextEdit edit = editing("");
    edit.insert("a", plenty);
    edit.undo();
    edit.insert("b", plenty);
    edit.redo();
    CHECK(edit.text() == "b");
}

TEST_CASE("a value set from outside starts afresh, the same value keeps the caret") {
    TextEdit edit = editing("abc");
    edit.move_to(1, false);
    edit.start("abc");
    CHECK(edit.caret() == 1);
    edit.start("other");
    CHECK(edit.caret() == 5);
    edit.undo();
    CHECK(edit.text() == "other");
}

TEST_CASE("what enters a field is clean") {
    CHECK(clean_input("a\tb\nc", true) == "a b\nc");
    CHECK(clean_input("a\tb\nc", false) == "a b c");
    CHECK(clean_input("a\x01\x7f"
                      "b\r\n",
                      true) == "ab\n");
    CHECK(clean_input("ok \xff\xc3 \xe2\x82\xac", true) == "ok  \u20ac");
    CHECK(clean_input("\xc0\xaf\xed\xa0\x80", true).empty());
    CHECK(clean_input("\xc2\x85 next", true) == " next");
    CHECK(clean_input("\xf0\x9f\x8c\xa7", false) == "\xf0\x9f\x8c\xa7");
}
