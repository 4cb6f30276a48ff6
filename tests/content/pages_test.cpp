/// The catalogue: every code has a page, and its examples do what the page says.
#include "content/diagnostics/pages.h"

#include <filesystem>
#include <fstream>
#include <set>

#include "content/library.h"
#include "content/lint/lint.h"
#include "content/lowering.h"
#include "content/words.h"
#include "story.h"
#include "support/page_example.h"

using namespace alongside::content;
using support::Told;

namespace {

namespace fs = std::filesystem;

const fs::path kProject = ALONGSIDE_SOURCE_DIR;

/// The locale file with the lines that `text` has another version of taken out.
std::string words_with(const std::string& text) {
    std::string whole;
    for (const std::string& line :
         support::lines_of(read_file(kProject / "assets" / "locale" / "en-GB.yaml").value())) {
        const std::string name = line.substr(0, line.find(':'));
        whole += support::has_entry(text, name) ? "" : line + "\n";
    }
    return whole + text;
}

/// A folder of its own for a scenario whose folder matters; gone with the value.
class Folder {
  public:
    explicit Folder(const std::string& name) : root_(fs::temp_directory_path() / "alongside-pages") {
        fs::create_directories(root_ / name);
        file_ = root_ / name / "scenario.yaml";
    }
    ~Folder() { fs::remove_all(root_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const fs::path& write(const std::string& text) const {
        std::ofstream(file_, std::ios::binary) << text;
        return file_;
    }

  private:
    fs::path root_;
    fs::path file_;
};

/// What the reader finds in an example, put where it belongs.
std::vector<Diagnostic> read_example(const Example& example) {
    if (example.kind == "path") {
        const std::string name = support::lines_of(example.text).front();
        const Library shelf = read_library(kProject / "scenarios");
        return read_shelved(shelf.root / name, shelf.world).findings;
    }
    if (example.kind == "words") {
        return read_words(words_with(example.text), "en-GB.yaml").findings;
    }
    const std::string text = support::scenario_of(example);
    if (!example.folder.empty()) {
        const Folder folder(example.folder);
        return read_shelved(folder.write(text), support::world()).findings;
    }
    return read_scenario(text, "scenario.yaml", support::world()).findings;
}

/// What the lints find in an example that the reader accepts. A private letter stands for one that no font has.
std::vector<Diagnostic> lint_example(const Example& example) {
    static const std::string kPrivate = "\xF4\x80\x80\x80";
    LintRules rules = read_lint_rules(kProject / "assets").value();
    rules.echoes = {"outrage/own-it"};
    rules.uncovered = [](std::string_view text) {
        return text.find(kPrivate) == std::string_view::npos ? std::nullopt : std::optional(char32_t{0x100000});
    };
    const bool lowers = example.kind == "lower";
    const std::string text = lowers ? support::sound_scenario({}, {}) : support::scenario_of(example);
    REQUIRE(support::told(text) == Told{});
    std::vector<Diagnostic> findings = lint(text, "scenario.yaml", rules).findings;
    if (lowers) {
        lower({example.text, "check.yaml"}, findings);
    }
    return findings;
}

std::vector<Diagnostic> findings_of(const Page& page, const Example& example) {
    return page.code.front() == 'L' ? lint_example(example) : read_example(example);
}

std::set<std::string> codes_in(const std::vector<Diagnostic>& findings) {
    std::set<std::string> found;
    for (const Diagnostic& finding : findings) {
        found.insert(finding.code);
    }
    return found;
}

Told without_page(std::string_view letter) {
    Told missing;
    for (const CodeName& code : codes()) {
        if (code.code.substr(0, 1) == letter && !find_page(code.code)) {
            missing.emplace_back(code.code);
        }
    }
    return missing;
}

}  // namespace

TEST_CASE("every code has a page") {
    CHECK(without_page("A") == Told{});
    CHECK(without_page("L") == Told{});
    CHECK(without_page("P") == Told{});
    CHECK(without_page("R") == Told{});
}

TEST_CASE("every page has a title, words and two examples") {
    REQUIRE_FALSE(page_sources().empty());
    for (const PageSource& source : page_sources()) {
        const auto page = read_page(source);
        INFO((page ? std::string(source.code) : page.error().message));
        CHECK(page);
    }
}

TEST_CASE("what stands around the examples reads without a finding") {
    CHECK(support::told(support::sound_scenario({}, {})) == Told{});
}

TEST_CASE("reader and lints find in each page's examples what the page says") {
    for (const PageSource& source : page_sources()) {
        if (source.code.front() != 'A' && source.code.front() != 'L') {
            continue;
        }
        const Page page = read_page(source).value();
        const std::set<std::string> found = codes_in(findings_of(page, page.failing));
        INFO(source.code);
        CHECK(found.count(page.code) == 1);
        // The last finding of many stands among others; every other one stands alone.
        CHECK((found.size() == 1 || page.code == "A099"));
        CHECK(support::told(findings_of(page, page.mended)) == Told{});
    }
}

TEST_CASE("a page is found by its code, in capitals or not") {
    CHECK(find_page("A012").value().title == "Quote marks");
    CHECK(find_page(" a012 ").value().code == "A012");
    CHECK(find_page("A01").error().message == "There is no code \"A01\". Did you mean A001?");
    CHECK(find_page("kettle").error().message ==
          "There is no code \"kettle\". A code is a letter and three digits, as in A001.");
}

TEST_CASE("a page that lacks something says so") {
    CHECK(read_page({"A012", "# A013 Title\n\nWords.\n"}).error().code == "bad-page");
    CHECK(read_page({"A012", "# A012 Title\n\nWords.\n\n```yaml head\nid: x\n```\n"}).error().code == "bad-page");
}

TEST_CASE("a page as people read it") {
    const Page page = read_page({"A012",
                                 "# A012 Quote marks\n\nOne two\nthree.\n\nFour.\n\n## As it goes wrong\n\n```yaml "
                                 "head repeat=3 folder=hall\nid: x\n\nminutes: 3\n```\n\n## As it works\n\n```yaml "
                                 "option\na:\n  text: b\n```\n"})
                          .value();
    CHECK(page.failing.repeat == 3);
    CHECK(page.failing.folder == "hall");
    CHECK(page.mended.kind == "option");
    CHECK(print(page, 8) ==
          "A012: Quote marks\n\nOne two\nthree.\n\nFour.\n\nAs it goes wrong:\n\n    id: x\n\n    minutes: 3\n\n"
          "As it works:\n\n    a:\n      text: b\n");
}
