/// `alongside share`, `open` and `remove` in one process: lines in, text out.
#include "text/share_edition.h"

#include <sstream>

#include "support/passed_on.h"

using namespace alongside;

namespace {

struct Told {
    int exit_code = 0;
    std::string text;
};

template <class Ask>
Told told(const support::TestDesk& test, const std::string& lines, const Ask& ask) {
    std::istringstream in(lines);
    std::ostringstream out;
    text::ShareEdition edition(test.desk(), in, out, 400);
    const int exit_code = ask(edition);
    return {exit_code, out.str()};
}

Told open(const support::TestDesk& test, const std::filesystem::path& file, const std::string& lines) {
    return told(test, lines, [&](text::ShareEdition& edition) { return edition.open(file); });
}

Told remove(const support::TestDesk& test, const std::string& id, const std::string& lines) {
    return told(test, lines, [&](text::ShareEdition& edition) { return edition.remove(id); });
}

bool ends_with(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

}  // namespace

TEST_CASE("open shows what is in a file, and adds it after a yes and nothing else") {
    support::PassedOn sent;
    support::TestDesk test;
    for (const char* answer : {"", "\n", "no\n", "yes please\n", "y\n"}) {
        const Told left = open(test, sent.file(), answer);
        CHECK(left.exit_code == 0);
        CHECK(ends_with(left.text, "To put it on the shelf, type yes. Anything else leaves it.\nNothing was added.\n"));
    }
    CHECK(test.desk().library.find("mine") == nullptr);

    const Told added = open(test, sent.file(), "yes\n");
    CHECK(added.exit_code == 0);
    CHECK(added.text.find("The school gate\nIt is half past three, and the crossing has nobody on it.\n") == 0);
    CHECK(added.text.find("\nWhat may be hard in it: A child was nearly hurt, some weeks ago.\n") != std::string::npos);
    CHECK(ends_with(added.text, "On your shelf now: The school gate.\n"));
    CHECK(test.desk().library.find("mine")->added);

    CHECK(open(test, sent.file(), "").text.find("You have this one already, letter by letter.") != std::string::npos);
}

TEST_CASE("open answers what is no scenario in a sentence") {
    support::PassedOn sent;
    support::TestDesk test;
    const Told none = open(test, "nothing.alongside", "yes\n");
    CHECK(none.exit_code == 2);
    CHECK(none.text == "The file nothing.alongside cannot be opened.\n");
    std::ofstream(test.folder.path() / "x.alongside") << "PK";
    CHECK(open(test, test.folder.path() / "x.alongside", "yes\n").text ==
          "This is not a file that Alongside has made, or it is cut short.\n");
}

TEST_CASE("share says where the file is") {
    support::PassedOn sent;
    const std::filesystem::path out = sent.theirs().folder.path() / "out.alongside";
    const auto share = [&](text::ShareEdition& edition) { return edition.share("mine", out); };
    CHECK(told(sent.theirs(), "", share).text ==
          "The scenario is in the file " + out.string() +
              ". Send it as you like. Whoever opens it with Alongside sees what is in it first.\n");
    CHECK(told(sent.theirs(), "", share).exit_code == 2);
}

TEST_CASE("a scenario comes off the shelf after a yes") {
    support::PassedOn sent;
    support::TestDesk test;
    open(test, sent.file(), "yes\n");
    CHECK(remove(test, "mine", "no\n").text ==
          "To take mine off the shelf, type yes. Anything else leaves it there.\n");
    CHECK(test.desk().library.find("mine") != nullptr);
    CHECK(ends_with(remove(test, "mine", "yes\n").text, "The scenario mine is off the shelf. It is kept in " +
                                                            (test.folder.path() / "off-the-shelf/mine").string() +
                                                            "\n"));
    CHECK(test.desk().library.find("mine") == nullptr);
    CHECK(remove(test, "gate", "yes\n").exit_code == 2);
}
