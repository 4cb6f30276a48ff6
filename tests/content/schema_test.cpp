/// The JSON Schema for editors agrees with the reader as far as a shape can tell.
#include "content/schema.h"

#include "content/composer.h"
#include "content/grammar.h"
#include "content/library.h"
#include "story.h"
#include "support/page_example.h"
#include "support/schema_check.h"

using namespace alongside::content;
using support::story_with;
using support::Told;

namespace {

using Json = nlohmann::ordered_json;

/// A plain text as an editor's YAML understands it: numbers are numbers, nothing is null.
Json plain_value(const std::string& text) {
    static const std::regex whole("[-+]?[0-9]{1,9}");
    if (std::regex_match(text, whole)) {
        return std::stoi(text);
    }
    return text.empty() ? Json() : text == "true" ? Json(true) : text == "false" ? Json(false) : Json(text);
}

Json value_of(const Node& node) {
    Json value;
    switch (node.kind) {
        case Node::Kind::text:
            return node.style == Node::Style::plain ? plain_value(node.text) : Json(node.text);
        case Node::Kind::list:
            value = Json::array();
            for (const Node& item : node.items) {
                value.push_back(value_of(item));
            }
            return value;
        case Node::Kind::entries:
            value = Json::object();
            for (const Entry& entry : node.entries) {
                value[entry.name] = value_of(entry.value);
            }
            return value;
        case Node::Kind::refused:
            break;
    }
    return value;
}

const support::SchemaCheck& schema() {
    static const support::SchemaCheck check(Json::parse(scenario_schema()));
    return check;
}

bool valid(const std::string& text) {
    const Source source("scenario.yaml", text);
    Findings findings(source);
    const auto root = compose(source, findings);
    REQUIRE(root);
    return schema().valid(value_of(*root));
}

}  // namespace

TEST_CASE("every scenario that the reader accepts fits the schema") {
    const Library shelf = read_library(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "scenarios");
    REQUIRE_FALSE(shelf.scenarios.empty());
    for (const Shelved& shelved : shelf.scenarios) {
        INFO(shelved.id);
        CHECK(valid(shelved.bytes));
    }
    CHECK(valid(support::kStory));
    CHECK(valid(support::sound_scenario({}, {})));
}

TEST_CASE("what the reader misses, the schema misses") {
    // The table says which entries are needed, and so does the reader: both are asked about each of them.
    for (const Key& key : keys_of(Thing::scenario)) {
        std::string without;
        for (const auto& [name, entry] : support::sound_head()) {
            without += name == key.name ? "" : entry;
        }
        without += key.name == "scenes" ? "" : support::sound_scenes({});
        without += key.name == "endings" ? "" : "endings:\n  host: {}\n";
        const Told told = support::told(without);
        const std::string sentence = "The scenario has no \"" + std::string(key.name) + "\".";
        const bool missed = std::any_of(told.begin(), told.end(), [&](const std::string& finding) {
            return finding.find(sentence) != std::string::npos;
        });
        INFO(key.name);
        CHECK(missed == key.needed);
        CHECK(valid(without) == !key.needed);
    }
}

TEST_CASE("slips of shape do not fit the schema") {
    const std::vector<std::pair<std::string, std::string>> slips = {
        {"text: Wait.", "text:"},
        {"text: Wait.", "text: [Wait.]"},
        {"    say:\n      - marta: So?\n", "    say:\n      marta: {a: b}\n"},
        {"{gwen: +1, weeks: \"=3\"}", "gwen +1"},
        {"    coda: Ten", "    cota: Ten"},
        {"here-for: an answer", "wants: an answer"},
        {"locked: You", "lokced: You"},
        {"        text: Wait.\n", ""},
        {"  note: Nobody has read it yet.\n", ""},
        {"minutes: 10", "minutes: ten"},
        {"minutes: 10", "minutes: 121"},
        {"energy: 4", "energy: 7"},
        {"{capacity: 1}", "{capacity: -4}"},
        {"axes: {HO: +1,", "axes: {HO: +3,"},
        {"axes: {HO: +1,", "axes: {HOPE: +1,"},
        {"light: evening", "light: evning"},
        {"pen: asked", "pen: both"},
        {"stance: wary", "stance: wery"},
        {"status: draft", "status: final"},
        {"room: watching", "room: watching\ncap: leading"},
        {"L2-:", "L5-:"},
        {"listens: 2", "listens: 10"},
        {"    turning: The start", "    turning: The start\n    weight: 4"},
        {"    coda: Ten", "    hold: sometimes\n    coda: Ten"},
        {"[told, rang]", "[told, rang, 3rd-time]"},
        {"open-book:", "Open Book!:"},
        {"        set: told\n", "        set: told\n        trap: premade\n"},
        {"      shrug:\n        text: Say nothing.\n", ""},
        {"    open: It stands empty.\n", ""},
        {"format: 1", "format: 2"},
        {"{gwen: +1,", "{gwen: up,"},
        {"    go: stall\n", "    go: []\n"},
        {"    due: stall\n", ""},
        {"        who: callum\n", ""},
    };
    for (const auto& [from, to] : slips) {
        INFO(from << " -> " << to);
        const std::string text = story_with(from, to);
        CHECK(support::told(text) != Told{});
        CHECK_FALSE(valid(text));
    }
}

TEST_CASE("what a schema cannot tell is left to check") {
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"    go: stall\n", "    go: nowhere\n"}, {"when: energy >= 2", "when: energy >= wary"}}) {
        CHECK(support::told(story_with(from, to)) != Told{});
        CHECK(valid(story_with(from, to)));
    }
}

TEST_CASE("the schema that lies beside the scenarios is the one that the program prints") {
    CHECK(read_file(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "scenarios" / "scenario.schema.json").value() ==
          scenario_schema());
}
