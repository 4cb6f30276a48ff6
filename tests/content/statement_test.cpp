/// The accessibility statement as it is read, and as it ships.
#include "content/statement.h"

#include "support/catch.h"

using namespace alongside::content;

TEST_CASE("a statement has a title, parts, paragraphs and items, each on one line") {
    const Statement read = parse_statement(
        "# A title\n\nFirst words,\ngoing on.\n\n## A part\n\n- one,\n  and more of it\n- two\n\nA paragraph.\n");
    CHECK(read.title == "A title");
    REQUIRE(read.parts.size() == 2);
    CHECK(read.parts[0].title.empty());
    CHECK(read.parts[0].lines == std::vector<std::string>{"First words, going on."});
    CHECK(read.parts[1].title == "A part");
    CHECK(read.parts[1].lines == std::vector<std::string>{"one, and more of it", "two", "A paragraph."});
}

TEST_CASE("each row of a table is an item that says its heads, and leaves out what only a program reads") {
    const Statement read = parse_statement(
        "## A part\n\nWords.\n\n| piece | why |\n|---|:-:|\n| `run.id` | to find it |\n| b | c |\n\nMore.\n");
    CHECK(read.parts[0].lines == std::vector<std::string>{"Words.", "To find it.", "B. Why: c.", "More."});
    CHECK(row_cells("| `a` |  b c |") == std::vector<std::string>{"a", "b c"});
    CHECK(row_cells("|---|").empty());
    CHECK(row_cells("words").empty());
    CHECK(parse_statement("|").parts.empty() == false);
    CHECK(parse_statement("|---|\n").parts[0].lines.empty());
}

TEST_CASE("an empty statement is empty, and a missing one is told") {
    CHECK(parse_statement("").parts.empty());
    CHECK(parse_statement("\n\n").parts.empty());
    CHECK_FALSE(read_statement("/nowhere").has_value());
}

TEST_CASE("the statement that ships goes through WCAG 2.2 A and AA item by item, and says what does not work") {
    const auto read = read_statement(std::string(ALONGSIDE_SOURCE_DIR) + "/assets");
    REQUIRE(read.has_value());
    std::string all;
    bool lacks = false;
    for (const Statement::Part& part : read->parts) {
        lacks = lacks || (part.title == "What does not work" && !part.lines.empty());
        for (const std::string& line : part.lines) {
            all += line + '\n';
        }
    }
    CHECK(lacks);
    for (const char* item :
         {"1.1.1 ", "1.2.1 ", "1.2.2 ", "1.2.3 ",  "1.2.4 ", "1.2.5 ", "1.3.1 ",  "1.3.2 ",  "1.3.3 ",  "1.3.4 ",
          "1.3.5 ", "1.4.1 ", "1.4.2 ", "1.4.3 ",  "1.4.4 ", "1.4.5 ", "1.4.10 ", "1.4.11 ", "1.4.12 ", "1.4.13 ",
          "2.1.1 ", "2.1.2 ", "2.1.4 ", "2.2.1 ",  "2.2.2 ", "2.3.1 ", "2.4.1 ",  "2.4.2 ",  "2.4.3 ",  "2.4.4 ",
          "2.4.5 ", "2.4.6 ", "2.4.7 ", "2.4.11 ", "2.5.1 ", "2.5.2 ", "2.5.3 ",  "2.5.4 ",  "2.5.7 ",  "2.5.8 ",
          "3.1.1 ", "3.1.2 ", "3.2.1 ", "3.2.2 ",  "3.2.3 ", "3.2.4 ", "3.2.6 ",  "3.3.1 ",  "3.3.2 ",  "3.3.3 ",
          "3.3.4 ", "3.3.7 ", "3.3.8 ", "4.1.2 ",  "4.1.3 "}) {
        INFO(item);
        CHECK(all.find(item) != std::string::npos);
    }
}
