/// The table of codes: numbers that never change, and a test that shows each of them.
#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "content/diagnostic.h"
#include "content/library.h"
#include "story.h"

using namespace alongside::content;
using support::Told;

namespace {

/// The text of the tests of the reader and the lints, and of those of the proof and the rules.
std::string all_tests() {
    std::string text;
    for (const char* folder : {"content", "app"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(
                 std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "tests" / folder)) {
            if (entry.is_regular_file()) {
                text += read_file(entry.path()).value();
            }
        }
    }
    return text;
}

}  // namespace

TEST_CASE("codes ascend, and no name is given twice") {
    std::set<std::string_view> names;
    CHECK(std::is_sorted(codes().begin(), codes().end(),
                         [](const CodeName& a, const CodeName& b) { return a.code < b.code; }));
    for (const CodeName& code : codes()) {
        CHECK(code.code.size() == 4);
        CHECK(names.insert(code.name).second);
    }
}

TEST_CASE("every code has a test that shows its sentence") {
    const std::string tests = all_tests();
    Told untested;
    for (const CodeName& code : codes()) {
        const std::string shown(code.code);
        // Those of the proof and of the rules of play are not found by anything that is tested here.
        if (shown.front() != 'A' && shown.front() != 'L') {
            continue;
        }
        if (tests.find("\"" + shown + " `") == std::string::npos &&
            tests.find("\"" + shown + ": ") == std::string::npos &&
            tests.find("\"" + shown + " \"") == std::string::npos) {
            untested.push_back(shown);
        }
    }
    CHECK(untested == Told{});
}

TEST_CASE("several findings are printed with an empty line between") {
    const auto findings = support::read("format: 3\nid: a  # b\n").findings;
    CHECK(print(findings) ==
          "scenario.yaml:1:9: The file is written in format \"3\", and this program reads format 1. [A032]\n"
          "    format: 3\n"
          "            ^\n"
          "Write \"format: 1\". If the file came from somebody else, you may need a newer program.\n"
          "\n"
          "scenario.yaml:2:6: The text ends here, and the rest of the line is lost, because of the #. [A017]\n"
          "    id: a  # b\n"
          "         ^\n"
          "If the rest belongs to the text, put all of it in \"double quotes\". If it is a note to yourself, give it a "
          "line of its own.\n");
}

TEST_CASE("errors are told before warnings, and notes not at all") {
    std::vector<Diagnostic> findings(4);
    const std::string codes = "abcd";
    const std::array<Severity, 4> severities = {Severity::warning, Severity::error, Severity::note, Severity::error};
    for (std::size_t i = 0; i < findings.size(); ++i) {
        findings[i].code = codes.substr(i, 1);
        findings[i].severity = severities[i];
    }
    std::string order;
    for (const Diagnostic& finding : errors_first(findings)) {
        order += finding.code;
    }
    CHECK(order == "bda");
}
