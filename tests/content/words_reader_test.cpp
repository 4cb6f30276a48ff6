/// The exercises in plain words and the quick-fire cards: what the files may hold, and that those that ship hold.
#include "content/practice/words_reader.h"

#include <algorithm>

#include "content/lint/lint.h"
#include "content/practice/practice.h"
#include "story.h"

using namespace alongside;
using namespace alongside::content;
using support::told;
using support::Told;

namespace {

const std::vector<std::string> kSources = {"tip-11-blank-page", "do-01-outrage"};

const std::string kCard = R"(do-01-outrage:
  card: "They are banging the table."
  view: keep
  why: "They care."
)";

const std::string kExercise = R"(sooner:
  text: "We will leverage it."
  points: [One., Two., Three.]
  doer: We do it.
  fact: It costs more.
  example: "We will use it."
  source: tip-11-blank-page
)";

Told in_card(std::string_view from, std::string_view to) {
    std::vector<learn::QuickCard> cards;
    const Told findings = told(read_cards(support::with(kCard, from, to), "cards.yaml", kSources, cards));
    CHECK(cards.empty());
    return findings;
}

Told in_exercise(std::string_view from, std::string_view to) {
    std::vector<learn::RewriteExercise> exercises;
    return told(read_exercises(support::with(kExercise, from, to), "rewrite.yaml", kSources, exercises));
}

const Practice& shipped() {
    static const Practice practice = read_practice(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "practice", {});
    return practice;
}

}  // namespace

TEST_CASE("a card is read with its view and its reason", "[practice]") {
    std::vector<learn::QuickCard> cards;
    CHECK(told(read_cards(kCard, "cards.yaml", kSources, cards)) == Told{});
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].id == "do-01-outrage");
    CHECK(cards[0].text == "They are banging the table.");
    CHECK(cards[0].view == learn::CardAnswer::keep);
    CHECK(cards[0].why == "They care.");
}

TEST_CASE("what is wrong with a card is told, and then there are no cards at all", "[practice]") {
    CHECK(in_card("keep", "kep").front().find("\"kep\" is not a view. Did you mean \"keep\"?") != std::string::npos);
    CHECK(in_card("do-01-outrage", "do-01-outrag").front().find("Did you mean \"do-01-outrage\"?") !=
          std::string::npos);
    CHECK(in_card("  why: \"They care.\"\n", "").size() == 1);
    std::string long_card;
    for (int i = 0; i < 31; ++i) {
        long_card += "word ";
    }
    CHECK(in_card("They are banging the table.", long_card).size() == 1);
}

TEST_CASE("an exercise has three points, who does what, the honest fact and an example", "[practice]") {
    std::vector<learn::RewriteExercise> exercises;
    CHECK(told(read_exercises(kExercise, "rewrite.yaml", kSources, exercises)) == Told{});
    REQUIRE(exercises.size() == 1);
    CHECK(exercises[0].points == std::array<std::string, 3>{"One.", "Two.", "Three."});
    CHECK(exercises[0].fact == "It costs more.");
    CHECK(in_exercise(", Three.", "").size() == 1);
    CHECK(in_exercise("  fact: It costs more.\n", "").size() == 1);
    CHECK(in_exercise("tip-11-blank-page", "tip-11-blank-pag").size() == 1);
}

TEST_CASE("the exercises and cards that ship are sound, and read as plainly as the rest", "[practice]") {
    const auto rules = read_lint_rules(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "assets");
    REQUIRE(rules);
    const Practice practice = read_practice(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "practice", rules->sources);
    CHECK(told(practice.findings) == Told{});
    CHECK(practice.exercises.size() == 6);
    CHECK(practice.cards.size() == 70);
    for (const learn::QuickCard& card : practice.cards) {
        INFO(card.id);
        CHECK(told(lint_words("a: |-\n  " + card.text + "\nb: |-\n  " + card.why + "\n", card.id, *rules)) == Told{});
    }
    for (const learn::RewriteExercise& one : practice.exercises) {
        INFO(one.id);
        std::string file = "a: |-\n  " + one.example + "\nb: |-\n  " + one.doer + "\nc: |-\n  " + one.fact + "\n";
        for (std::size_t i = 0; i < one.points.size(); ++i) {
            file += "p" + std::to_string(i) + ": |-\n  " + one.points[i] + "\n";
        }
        CHECK(told(lint_words(file, one.id, *rules)) == Told{});
    }
}

TEST_CASE("each way to answer a card is right for some of them", "[practice]") {
    for (const learn::CardAnswer answer :
         {learn::CardAnswer::keep, learn::CardAnswer::bin, learn::CardAnswer::depends}) {
        CHECK(std::count_if(shipped().cards.begin(), shipped().cards.end(),
                            [&](const learn::QuickCard& card) { return card.view == answer; }) >= 12);
    }
}
