/// Every example of the author's manual is read, so that what trainers copy works as it stands.
#include <algorithm>
#include <map>

#include "content/library.h"
#include "content/walk_reader.h"
#include "story.h"

using namespace alongside::content;
using support::Told;

namespace {

struct Example {
    std::string kind;  // "scene" of "```yaml example-scene"
    std::string text;
    std::size_t line = 0;
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::vector<Example> examples() {
    const auto manual = read_file(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "scenarios" / "FORMAT.md");
    REQUIRE(manual);
    const std::string fence = "```yaml ";
    std::vector<Example> found;
    bool inside = false;
    std::size_t number = 0;
    for (const std::string& line : lines_of(*manual)) {
        ++number;
        if (line.rfind(fence, 0) == 0) {
            found.push_back({line.substr(fence.size()), {}, number});
            inside = true;
        } else if (line == "```") {
            inside = false;
        } else if (inside) {
            found.back().text += line + "\n";
        }
    }
    return found;
}

std::string indented(const std::string& text, std::size_t by) {
    std::string result;
    for (const std::string& line : lines_of(text)) {
        result += (line.empty() ? "" : std::string(by, ' ') + line) + "\n";
    }
    return result;
}

/// What stands around a fragment: the names that the manual's examples use, each set and asked for somewhere.
struct Around {
    std::string facts = "lease:\n  gone: Gone.\n  challenged: Asked.\n";
    std::string promises =
        "your-turn: {to: gwen, text: Your turn, due: ten-days}\nnumbers: {to: marta, text: Numbers, due: ten-days}\n";
    std::string scenes;
    std::string endings = "host:\n  L1-: {title: Told, say: [Told.], question: Who?}\n";
};

std::string whole(const Around& around) {
    const std::string first = around.scenes.empty() ? "after" : around.scenes.substr(0, around.scenes.find(':'));
    return "format: 1\nid: x\ntitle: X\nmodule: M0\nminutes: 3\nsummary: X\nreview: {status: draft, note: X}\n"
           "people:\n  gwen: {stance: wary}\n  marta: {stance: wary}\n  callum: {}\nroom: wary\nenergy: 4\nlistens: 1\n"
           "flags: [mike-broken, said-first]\nseats:\n  host: {start: before, you: You.}\n"
           "facts:\n" +
           indented(around.facts, 2) + "promises:\n" + indented(around.promises, 2) +
           "scenes:\n  before:\n    place: office\n    options:\n"
           "      on: {text: On, set: [mike-broken, said-first], promise: [your-turn, numbers], go: " +
           first +
           "}\n"
           "      past: {text: Past, go: after}\n    skip: {say: Past., go: after}\n" +
           indented(around.scenes, 2) +
           "  after:\n    say:\n      - {when: mike-broken and said-first and lease = gone, text: After.}\n    go: "
           "ten-days\n"
           "  ten-days:\n    say: [Later.]\n    go: end\n"
           "endings:\n" +
           indented(around.endings, 2);
}

Told findings_of(const Example& example) {
    Around around;
    if (example.kind == "example") {
        return support::told(example.text);
    }
    if (example.kind == "example-people" || example.kind == "example-places") {
        const bool people = example.kind == "example-people";
        return support::told(read_world(people ? example.text : "a: {name: A, short: A, is: A}",
                                        people ? "b: {name: B, looks: B}" : example.text)
                                 .findings);
    }
    if (example.kind == "example-modules") {
        return support::told(read_modules(example.text, "modules.yaml").findings);
    }
    if (example.kind == "example-routes") {
        return support::told(read_routes(example.text, "routes.yaml", {"outrage", "dark-weeks"}).findings);
    }
    if (example.kind == "example-walk") {
        const auto first = support::read(examples().front().text).scenario;
        REQUIRE(first);
        return support::told(read_walk(example.text, "walk.yaml", *first).findings);
    }
    std::map<std::string, std::string*> part = {
        {"example-facts", &around.facts}, {"example-scene", &around.scenes}, {"example-endings", &around.endings}};
    if (example.kind == "example-promises") {
        around.promises = example.text + "your-turn: {to: gwen, text: Your turn, due: ten-days}\n";
    } else {
        REQUIRE(part.count(example.kind) == 1);
        *part[example.kind] = example.text;
    }
    return support::told(whole(around));
}

}  // namespace

TEST_CASE("what stands around the fragments reads without a finding") {
    CHECK(support::told(whole({})) == Told{});
}

TEST_CASE("every example of the manual reads without a finding") {
    const std::vector<Example> all = examples();
    for (const Example& example : all) {
        INFO("FORMAT.md:" << example.line << ": " << example.kind);
        CHECK(findings_of(example) == Told{});
    }
    const auto count = [&all](const std::string& kind) {
        return std::count_if(all.begin(), all.end(), [&](const Example& example) { return example.kind == kind; });
    };
    CHECK(count("example") >= 1);
    CHECK(count("example-scene") >= 3);
    for (const std::string kind : {"example-facts", "example-promises", "example-endings", "example-people",
                                   "example-places", "example-modules", "example-routes", "example-walk"}) {
        CHECK(count(kind) >= 1);
    }
}
