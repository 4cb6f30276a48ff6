/// Walks: what an author wants to keep goes on going, or is told how far it got.
#include "app/walks.h"

#include <fstream>

#include "support/desk.h"
#include "support/random_story.h"

using namespace alongside;
using namespace alongside::app;
using content::Diagnostic;
using content::Walk;
using Texts = std::vector<std::string>;

namespace {

std::vector<std::string> told(const std::vector<Diagnostic>& findings) {
    std::vector<std::string> sentences;
    for (const Diagnostic& finding : findings) {
        sentences.push_back(finding.code + ": " + finding.message + " " + finding.mend);
    }
    return sentences;
}

/// A finished run of a story as a walk, by way of a file's bytes.
Walk walk_of(const Scenario& story, const Texts& choices) {
    const auto text = write_walk(story, choices);
    REQUIRE(text);
    const auto read = content::read_walk(*text, "walk.yaml", story);
    INFO(*text << content::print(read.findings));
    REQUIRE(read.walk);
    return *read.walk;
}

/// One turning point with a curtain, in one part.
Scenario street() {
    return test::Story("street")
        .fact("rain", {"wet", "dry"})
        .scene(test::scene("one")
                   .turning("One")
                   .option(test::option("ask").pen(Pen::asked))
                   .option(test::option("tell").pen(Pen::told))
                   .curtain("stop")
                   .go("two"))
        .scene(test::scene("two").option(test::option("walk")).option(test::option("run")).go("end"))
        .scene(test::scene("stop").say("We stopped.").is_curtain("What now?").go("end"))
        .build();
}

}  // namespace

TEST_CASE("what was recorded is what was played, and it goes") {
    test::for_each_story(60, [](const Scenario& story, Rng& rng) {
        const Texts choices = test::random_walk(story, rng);
        const Walk walk = walk_of(story, choices);
        CHECK(walk.choices == choices);
        CHECK(told(replay_walk(story, walk, "walk.yaml")).empty());
    });
}

TEST_CASE("a run that has not ended is no walk yet") {
    const auto text = write_walk(street(), Texts{"begin chair rain=wet", "ask"});
    REQUIRE_FALSE(text);
    CHECK(text.error().code == "running");
}

TEST_CASE("a walk is written so that an author can read it") {
    CHECK(*write_walk(street(), Texts{"begin chair rain=dry", "ask", "run"}) ==
          "title: \"L2-\"\nseat: chair\nfacts:\n  rain: dry\nchoices:\n  - ask\n  - run\nends: L2-\n");
    CHECK(*write_walk(street(), Texts{"begin chair rain=dry", "curtain"}) ==
          "title: \"Stopped early\"\nseat: chair\nfacts:\n  rain: dry\nchoices:\n  - curtain\nends: curtain\n");
}

TEST_CASE("a walk whose choice is gone tells how far it got, and what there is instead") {
    Walk walk = walk_of(street(), {"begin chair rain=dry", "ask", "run"});
    walk.choices[2] = "fly";
    const auto findings = replay_walk(street(), walk, "walks/a.yaml");
    CHECK(told(findings) == Texts{"W001: This walk goes for 1 of its 2 choices, and stops in the scene \"two\". There "
                                  "is no \"fly\" here. You can choose: walk, run."});
    CHECK(findings[0].file == "walks/a.yaml");
    CHECK(findings[0].line == 7);
    walk.choices.resize(2);
    CHECK(told(replay_walk(street(), walk, "walks/a.yaml")) ==
          Texts{"W001: This walk comes to the end of its choices, and the run has not ended. It stands in the scene "
                "\"two\". Add choices to its end, or record it again."});
}

TEST_CASE("a walk that lands somewhere else says where") {
    Walk walk = walk_of(street(), {"begin chair rain=dry", "ask", "run"});
    walk.ends[0] = "L2+";
    CHECK(told(replay_walk(street(), walk, "walk.yaml")) ==
          Texts{"W002: It ends with L2-, and the walk says L2+. If that is as it should be now, change what the walk "
                "says. If not, something that it passes has changed."});
    Walk cut = walk_of(street(), {"begin chair rain=dry", "curtain"});
    cut.choices = {"begin chair rain=dry", "tell", "run"};
    CHECK(replay_walk(street(), cut, "walk.yaml").size() == 2);
}

TEST_CASE("check replays the walks beside a scenario, and a broken one is an error") {
    support::TestDesk test;
    const e2e::Folder folder;
    const auto scenario = folder.path() / "gate" / "scenario.yaml";
    std::filesystem::create_directories(scenario.parent_path() / "walks");
    std::filesystem::copy_file(test.shelved().file, scenario);
    const content::Shelved shelved = content::read_shelved(scenario, test.opened->library.world);
    REQUIRE(shelved.scenario);
    CHECK(check_scenario(shelved).proved.back() != "1 walk goes.");

    Rng rng(1);
    const auto choices = test::random_walk(*shelved.scenario, rng);
    REQUIRE(record_walk(*shelved.scenario, choices, scenario.parent_path() / "walks" / "one.yaml"));
    CHECK(check_scenario(shelved).proved.back() == "1 walk goes.");

    std::ofstream(scenario.parent_path() / "walks" / "two.yaml") << "title: Two\n";
    const CheckReport report = check_scenario(shelved);
    CHECK_FALSE(report.clean());
    CHECK(report.findings.back().file == "walks/two.yaml");

    CHECK(record_walk(*shelved.scenario, choices, folder.path() / "no" / "where.yaml").error().code == "not-written");
}
