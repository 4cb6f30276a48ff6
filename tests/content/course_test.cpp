/// Modules with their aims and cards, and the routes: what is read, what is told, and that the shipped ones read well.
#include "content/course.h"

#include <algorithm>

#include "content/library.h"
#include "content/lint/lint.h"
#include "story.h"

using namespace alongside::content;
using support::Told;
using support::told;
namespace fs = std::filesystem;

namespace {

const fs::path kShelf = fs::path(ALONGSIDE_SOURCE_DIR) / "scenarios";

std::string words(std::size_t count) {
    std::string text = "word";
    for (std::size_t i = 1; i < count; ++i) {
        text += " word";
    }
    return text;
}

std::string module_with(const std::string& more) {
    return "M1:\n  title: The moment\n  question: Now?\n" + more;
}

ReadModules read(const std::string& text) {
    return read_modules(text, "modules.yaml");
}

Told told_of(const std::string& more) {
    return told(read(module_with(more)).findings);
}

}  // namespace

TEST_CASE("a module has a title and a question, and may have aims and a card") {
    const ReadModules plain = read(module_with(""));
    CHECK(told(plain.findings) == Told{});
    CHECK(plain.modules[0].aims.empty());
    CHECK_FALSE(plain.modules[0].card);

    const ReadModules full =
        read(module_with("  aims: [Say it., Hear it.]\n  card:\n    title: Signs\n    text: >\n      One\n      "
                         "two.\n\n      Three.\n"));
    CHECK(told(full.findings) == Told{});
    CHECK(full.modules[0].aims == std::vector<std::string>{"Say it.", "Hear it."});
    REQUIRE(full.modules[0].card);
    CHECK(full.modules[0].card->title == "Signs");
    CHECK(full.modules[0].card->paragraphs == std::vector<std::string>{"One two.", "Three."});
}

TEST_CASE("what a module lacks, or has too much of") {
    CHECK(told(read("M1: {title: T}\n").findings) == Told{"A022 `M1: {title: T}`: The module \"M1\" has no "
                                                          "\"question\". Add a line that begins with \"question:\"."});
    CHECK(told_of("  aim: [x]\n") ==
          Told{"A021 `aim: [x]`: The module \"M1\" has nothing called \"aim\". Did you mean \"aims\"?"});
    CHECK(told_of("  aims: [a, b, c, d, e]\n") ==
          Told{"A028 `[a, b, c, d, e]`: The module \"M1\" has 5 aims. It can have 1 to 4."});
    CHECK(told_of("  aims: []\n") == Told{"A028 `[]`: The module \"M1\" has 0 aims. It can have 1 to 4."});
    CHECK(told_of("  aims: {a: b}\n").size() == 1);
    CHECK(told_of("  aims:\n    - " + words(20) + "\n") == Told{});
    CHECK(told_of("  aims:\n    - " + words(21) + "\n").front().find("An aim has 21 words. It can have 1 to 20.") !=
          std::string::npos);
    CHECK(told_of("  card: {title: T}\n") ==
          Told{"A022 `card: {title: T}`: The card of the module \"M1\" has no \"text\". Add a line that begins with "
               "\"text:\"."});
    CHECK(told_of("  card: {title: T, text: " + words(120) + "}\n") == Told{});
    const Told long_card = told_of("  card: {title: T, text: " + words(121) + "}\n");
    REQUIRE(long_card.size() == 1);
    CHECK(long_card[0].find("The card of the module \"M1\" has 121 words. It can have 1 to 120.") != std::string::npos);
}

TEST_CASE("a file has so many modules and routes, and no more") {
    std::string modules;
    std::string routes;
    for (std::size_t i = 0; i < 1000; ++i) {
        modules += "M" + std::to_string(i) + ": {title: T, question: Q}\n";
        routes += "r" + std::to_string(i) + ": {title: T, scenarios: [hall]}\n";
    }
    const ReadModules many = read(modules);
    CHECK(many.modules.size() == kMostModules);
    CHECK(told(many.findings) ==
          Told{"A028 `M24: {title: T, question: Q}`: The file has 1000 modules. It can have 1 to 24."});
    const ReadRoutes ways = read_routes(routes, "routes.yaml", {"hall"});
    CHECK(ways.routes.size() == kMostRoutes);
    CHECK(told(ways.findings) ==
          Told{"A028 `r8: {title: T, scenarios: [hall]}`: The file has 1000 routes. It can have 1 to 8."});
}

TEST_CASE("what is wrong with a route") {
    const auto told_of_route = [](const std::string& text) {
        return told(read_routes(text, "routes.yaml", {"hall", "gate"}).findings);
    };
    CHECK(told_of_route("new: {title: N, scenarios: [hall, gate, hall]}\n") ==
          Told{"A029 `hall]}`: \"hall\" has no use here: this route has been there before. Take it out, or move it to "
               "where it belongs."});
    CHECK(told_of_route("new: {title: N}\n") ==
          Told{"A022 `new: {title: N}`: The route \"new\" has no \"scenarios\". Add a line that begins with "
               "\"scenarios:\"."});
    CHECK(told_of_route("new: {title: N, scenarios: [The Hall]}\n").front().find("A026") == 0);
    std::string stops = "new:\n  title: N\n  scenarios:\n";
    for (std::size_t i = 0; i <= kMostStops; ++i) {
        stops += "    - s" + std::to_string(i) + "\n";
    }
    CHECK(told_of_route(stops).front().find("The route \"new\" has 61 scenarios. It can have 1 to 60.") !=
          std::string::npos);
}

TEST_CASE("each shipped module with a scenario has aims and a card, and each route leads somewhere that is there") {
    const Library library = read_library(kShelf);
    REQUIRE(library.modules.size() == 8);
    for (const Module& module : library.modules) {
        INFO(module.id);
        CHECK(module.aims.size() >= 2);
        CHECK((module.card.has_value() ||
               std::none_of(library.scenarios.begin(), library.scenarios.end(), [&](const Shelved& shelved) {
                   return shelved.scenario && shelved.scenario->module == module.id;
               })));
    }
    std::vector<std::string> titles;
    for (const Route& route : library.routes) {
        titles.push_back(route.title);
    }
    CHECK(titles == std::vector<std::string>{"I am new to this", "I have a project now",
                                             "I am joining with lived experience", "I train others"});
}

TEST_CASE("modules and routes read as plainly as the rest") {
    const auto rules = read_lint_rules(fs::path(ALONGSIDE_SOURCE_DIR) / "assets");
    REQUIRE(rules);
    alongside::learn::ReadingCounts all;
    for (const Module& module : read_library(kShelf).modules) {
        std::string file;
        for (std::size_t i = 0; i < module.aims.size(); ++i) {
            file += "aim-" + std::to_string(i) + ": \"" + module.aims[i] + "\"\n";
        }
        for (std::size_t i = 0; module.card && i < module.card->paragraphs.size(); ++i) {
            file += "card-" + std::to_string(i) + ": \"" + module.card->paragraphs[i] + "\"\n";
            all += alongside::learn::count_reading(module.card->paragraphs[i]);
        }
        INFO(module.id);
        CHECK(told(lint_words(file, module.id, *rules)) == Told{});
    }
    CHECK(scored_smog(all).value_or(0) < kMostSmog);
    CHECK(static_cast<double>(all.words) / static_cast<double>(all.sentences) < kMostMeanSentence);
}
