/// What is kept of people is said of every column, and nothing is said of what is not there.
#include <set>

#include "content/library.h"
#include "content/statement.h"
#include "core/base/text.h"
#include "support/desk.h"

using namespace alongside;

namespace {

std::filesystem::path source() {
    return ALONGSIDE_SOURCE_DIR;
}

std::string page() {
    return content::read_file(source() / "assets/privacy.md").value();
}

/// "run.seed" for each row of a table that has all five cells.
std::multiset<std::string> explained() {
    std::multiset<std::string> all;
    const std::string text = page();  // outlives its lines
    for (const std::string_view line : split(text, '\n')) {
        const std::vector<std::string> cells = content::row_cells(line);
        if (cells.empty() || cells.front() == "piece") {
            continue;
        }
        INFO(line);
        CHECK(cells.size() == 5);
        CHECK(std::none_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.empty(); }));
        all.insert(cells.front());
    }
    return all;
}

}  // namespace

TEST_CASE("every column of the saves is explained once, and nothing else is") {
    const support::TestDesk desk;
    const std::vector<std::string> columns = desk.opened->saves->columns().value();
    const std::multiset<std::string> kept(columns.begin(), columns.end());
    const std::multiset<std::string> pieces = explained();
    REQUIRE(kept.count("run.seed") == 1);
    for (const std::string& column : kept) {
        INFO("Say in assets/privacy.md what " << column << " is, why, how long it stays and who sees it.");
        CHECK(pieces.count(column) == 1);
    }
    for (const std::string& piece : pieces) {
        INFO("assets/privacy.md explains " << piece << ", which is not in the saves.");
        CHECK(kept.count(piece) == 1);
    }
}

TEST_CASE("the page reads as sentences in both editions") {
    const content::Statement shown = content::parse_statement(page());
    CHECK(shown.title == "What Alongside keeps, and why");
    std::set<std::string> lines;
    for (const content::Statement::Part& part : shown.parts) {
        lines.insert(part.lines.begin(), part.lines.end());
    }
    CHECK(lines.count("A number that shuffles the options. Why: so that it is told as you played it. How long: until "
                      "you erase it. Who sees it: whoever uses this machine.") == 1);
    CHECK(
        std::none_of(lines.begin(), lines.end(), [](const std::string& line) { return line.rfind("Piece", 0) == 0; }));
    const auto raw = [](const content::Statement::Part& part) { return part.title.find('`') != std::string::npos; };
    CHECK(std::none_of(shown.parts.begin(), shown.parts.end(), raw));
}
