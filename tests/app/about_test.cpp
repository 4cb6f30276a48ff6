/// What the program says of itself: whose ideas, whose work, who has read it; and the module behind a card.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "app/about_view.h"
#include "app/app.h"
#include "support/desk.h"
#include "support/edited_shelf.h"

using namespace alongside;
using namespace alongside::app;

namespace {

bool is_credited(const std::string& package) {
    const auto all = credits();
    return std::any_of(all.begin(), all.end(), [&](const Credit& credit) { return credit.package == package; });
}

}  // namespace

TEST_CASE("every font and library that the program is built with is credited") {
    std::ifstream list(std::string(ALONGSIDE_SOURCE_DIR) + "/packages.txt");
    std::string group;
    std::string package;
    std::size_t found = 0;
    for (std::string line; std::getline(list, line);) {
        if (line.starts_with('#') || !(std::istringstream(line) >> group >> package)) {
            continue;
        }
        const bool font = group == "run" && package.rfind("fonts-", 0) == 0;
        const bool library = group == "build" && package.size() > 4 && package.substr(package.size() - 4) == "-dev";
        if (font || library) {
            INFO(package);
            CHECK(is_credited(package));
            ++found;
        }
    }
    CHECK(found == credits().size());
}

TEST_CASE("about names the handouts with the bodies behind them, the version, and who has not read the scenarios") {
    const support::TestDesk test(false);
    const AboutView about = about_view(test.desk());
    CHECK(about.sources.size() == test.desk().handbook.documents.size());
    CHECK(about.sources.front().what.find("Community Dialogue") != std::string::npos);
    CHECK_FALSE(about.version.empty());
    CHECK(about.review ==
          "None of them has been read by people with lived experience yet. Each says so before you begin.");
    CHECK(about.fonts.size() == 4);
    CHECK(about.fonts.front() ==
          "Inter: the letters you see, unless you choose others. Licence: SIL Open Font Licence 1.1.");
    CHECK(about.fonts.size() + about.libraries.size() == credits().size());
}

TEST_CASE("about says how many scenarios people with lived experience have read and changed") {
    const support::EditedShelf shelf;
    shelf.edit("gate/scenario.yaml", "status: draft", "status: reviewed");
    const support::TestDesk test(false, shelf.text());
    CHECK(about_view(test.desk()).review.find("Changed by them: 1.") != std::string::npos);
}

TEST_CASE("about opens from the settings and goes back there, and from there to where one was") {
    const support::TestDesk test(false);
    App app(test.desk(), at_once(), {});
    app.handle(ShowHome{});
    app.handle(ShowSettings{});
    app.handle(ShowAbout{});
    CHECK(app.state().screen == Screen::about);
    CHECK_FALSE(app.state().about.sources.empty());
    app.handle(CloseAbout{});
    CHECK(app.state().screen == Screen::settings);
    app.handle(CloseSettings{});
    CHECK(app.state().screen == Screen::home);
}

TEST_CASE("a scenario's card leads to its module and back") {
    const support::TestDesk test(false);
    App app(test.desk(), at_once(), {});
    app.handle(OpenScenario{"gate"});
    const std::string question = app.state().card.module;
    CHECK(app.state().module.module.question == question);
    app.handle(ShowModule{});
    CHECK(app.state().screen == Screen::module);
    const auto& there = app.state().module.scenarios;
    CHECK(std::any_of(there.begin(), there.end(), [](const auto& one) { return one.id == "gate"; }));
    app.handle(CloseModule{});
    CHECK(app.state().screen == Screen::card);
}
