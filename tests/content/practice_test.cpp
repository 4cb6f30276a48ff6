/// The practice tools' files: what is read, what is told, and that the shipped ones are whole and read well.
#include "content/practice/practice.h"

#include <fstream>

#include "content/handbook.h"
#include "content/library.h"
#include "content/practice/practice_lint.h"
#include "content/practice/tool_reader.h"
#include "story.h"

using namespace alongside;
using namespace alongside::content;
using support::Told;
using support::told;
using support::with;
namespace fs = std::filesystem;

namespace {

const fs::path kPractice = fs::path(ALONGSIDE_SOURCE_DIR) / "practice";
const fs::path kAssets = fs::path(ALONGSIDE_SOURCE_DIR) / "assets";

const std::string kHead = "title: A tool\nsummary: What it is for.\nminutes: 10\n";

const std::string kReadiness = "kind: readiness\n" + kHead + R"(modules: M1
clusters:
  openness:
    title: Openness
    weak: Ask for views.
    practise: [gate]
statements:
  know:
    cluster: openness
    text: We know already.
    wanted: no
    stop: Then say so.
    step: Write down what is open.
    sources: do-01-outrage
)";

const std::string kLevel = "kind: level\n" + kHead + R"(questions:
  stage:
    text: Which stage?
    options:
      decided:
        text: It is decided.
        reaches: informing
        because: It is decided.
      blank:
        text: Nothing is settled.
        reaches: leading
conditions:
  assurances: {}
)";

const std::string kCards = "kind: cards\n" + kHead + R"(sets:
  wheel:
    title: The wheel
    ask: Where?
    places:
      plan:
        title: Plan
      do:
        title: Do
    cards:
      tea:
        text: Tea first.
        place: [plan, do]
        why: So that you hear.
)";

ReadTool read(const std::string& text) {
    return read_tool(text, "tool.yaml", "tool", {"do-01-outrage", "do-02-doubt-design"});
}

Told told_of(const std::string& text) {
    return told(read(text).findings);
}

}  // namespace

TEST_CASE("a readiness check is read as it stands") {
    const ReadTool tool = read(kReadiness);
    CHECK(told(tool.findings) == Told{});
    REQUIRE(tool.tool);
    CHECK(tool.tool->minutes == 10);
    CHECK(tool.tool->modules == std::vector<std::string>{"M1"});
    const auto& check = std::get<learn::ReadinessCheck>(tool.tool->body);
    CHECK(check.clusters[0].practise == std::vector<std::string>{"gate"});
    CHECK_FALSE(check.statements[0].wanted);
    CHECK(check.statements[0].stop == "Then say so.");
    CHECK(check.statements[0].sources == std::vector<std::string>{"do-01-outrage"});
}

TEST_CASE("cards may have several places") {
    const ReadTool tool = read(kCards);
    CHECK(told(tool.findings) == Told{});
    CHECK(std::get<learn::CardTool>(tool.tool->body).sets[0].cards[0].places == std::vector<std::size_t>{0, 1});
}

TEST_CASE("what is wrong in a tool is told with its place, and the tool is left out") {
    CHECK(told_of(with(kReadiness, "kind: readiness", "kind: readyness")) ==
          Told{"A025 `readyness`: \"readyness\" is not a kind of tool. Did you mean \"readiness\"?"});
    CHECK(told_of(with(kReadiness, "cluster: openness", "cluster: opennes")) ==
          Told{"A025 `opennes`: \"opennes\" is not a cluster. Did you mean \"openness\"?"});
    CHECK(told_of(with(kReadiness, "wanted: no", "wanted: never")).size() == 1);
    CHECK(told_of(with(kReadiness, "    step: Write down what is open.\n", "")).size() == 1);
    CHECK(told_of(with(kReadiness, "sources: do-01-outrage", "sources: do-01-outrag")).size() == 1);
    CHECK(told_of(with(kReadiness, "modules: M1", "modules: M9")).size() == 1);
    CHECK(told_of(with(kReadiness, "minutes: 10", "minutes: 0")).size() == 1);
    CHECK(told_of("title: No kind\n").size() == 1);
    CHECK(told_of("").size() == 1);
    CHECK_FALSE(read(with(kReadiness, "wanted: no", "wanted: never")).tool);
}

TEST_CASE("a level tool needs all four conditions and all four levels") {
    const ReadTool tool = read(kLevel);
    CHECK_FALSE(tool.tool);
    CHECK(tool.findings.size() >= 5);
}

TEST_CASE("cards need places that are there, and answers need names of their own") {
    CHECK(told_of(with(kCards, "place: [plan, do]", "place: dough")) ==
          Told{"A025 `dough`: \"dough\" is not a place. It can be: plan, do."});
    CHECK(told_of(with(kCards, "place: [plan, do]", "place: []")).size() == 1);
    const std::string twice = kCards + R"(  other:
    title: Another
    ask: Where?
    places:
      a:
        title: A
      b:
        title: B
    cards:
      tea:
        text: Tea again.
        place: a
        why: Why not.
)";
    CHECK(told_of(twice).size() == 1);
}

TEST_CASE("the shipped tools have no findings, rest on what there is, and read well") {
    const auto handbook = read_handbook(kAssets);
    REQUIRE(handbook);
    const Practice practice = read_practice(kPractice, handbook->ids());
    CHECK(told(practice.findings) == Told{});
    std::vector<std::string> ids;
    for (const learn::Tool& tool : practice.tools) {
        ids.push_back(tool.id);
    }
    CHECK(ids == std::vector<std::string>{"readiness", "level", "what-matters", "ladder", "sorting", "wheel",
                                          "who-is-touched"});
    const auto rules = read_lint_rules(kAssets);
    REQUIRE(rules);
    CHECK(told(lint_practice(practice, *rules)) == Told{});
}

TEST_CASE("the readiness check has the 25 statements of the handout, and three stop signs") {
    const Practice practice = read_practice(kPractice, {});
    REQUIRE(practice.find("readiness") != nullptr);
    const auto& check = std::get<learn::ReadinessCheck>(practice.find("readiness")->body);
    CHECK(check.clusters.size() == 4);
    CHECK(check.statements.size() == 25);
    std::vector<std::string> stops;
    std::size_t donts = 0;
    for (const learn::Statement& one : check.statements) {
        donts += one.sources.front().rfind("dont-", 0) == 0 ? 1U : 0U;
        if (!one.stop.empty()) {
            stops.push_back(one.sources.front());
        }
    }
    CHECK(donts == 14);
    CHECK(stops == std::vector<std::string>{"dont-01-know-service", "dont-12-save-money", "dont-13-follow-through"});
}

TEST_CASE("a folder that is not there has no tools, and a file that cannot be read is told") {
    CHECK(read_practice("/nowhere", {}).tools.empty());
    CHECK(read_practice("/nowhere", {}).findings.empty());
}
