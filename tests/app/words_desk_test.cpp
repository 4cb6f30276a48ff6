/// Words and cards in the window: what is asked, what is shown then, and what is kept.
#include "app/words_desk.h"

#include <set>

#include "support/desk.h"

using namespace alongside;
using namespace alongside::app;

namespace {

struct Learner {
    explicit Learner(bool with_saves = true) : desk(with_saves) {
        desk.opened->practice = content::read_practice(std::filesystem::path(ALONGSIDE_SOURCE_DIR) / "practice", {});
        words.emplace(desk.desk(), state);
    }
    std::string ask(const WordsCommand& command) { return words->handle(command); }
    std::vector<store::KeptWork> kept(std::string_view tool) {
        return desk.desk().saves->works().list(std::nullopt, tool).value();
    }

    support::TestDesk desk;
    WordsState state;
    std::optional<WordsDesk> words;
};

}  // namespace

TEST_CASE("a text of one's own has its hard words beside it as it is typed", "[words]") {
    Learner learner;
    learner.ask(ShowWords{WordsAt::own_text});
    learner.ask(EditOwnText{"The ICB will leverage it."});
    CHECK(learner.state.guide.hard == "2 hard words are not explained.");
    CHECK(learner.state.guide.words.size() == 2);
    learner.ask(EditOwnText{""});
    CHECK(learner.state.guide == GuideView{});
}

TEST_CASE("an exercise opens with its hard words, and what must stay unmarked", "[words]") {
    Learner learner;
    REQUIRE(learner.state.exercises.size() == 6);
    learner.ask(OpenExercise{0});
    CHECK(learner.state.at == WordsAt::rewrite);
    CHECK(learner.state.rewrite.before == learner.state.exercises[0].text);
    CHECK(unexplained(learner.state.rewrite.hard) > 1);
    REQUIRE(learner.state.rewrite.stays.size() == 5);
    learner.ask(TickStays{3, true});
    CHECK(learner.state.rewrite.stays[3].there);
    CHECK_FALSE(learner.state.rewrite.stays[0].there);
    learner.ask(TickStays{99, true});
}

TEST_CASE("the authors' way is shown only after one's own", "[words]") {
    Learner learner;
    learner.ask(OpenExercise{1});
    learner.ask(ShowOthers{});
    CHECK_FALSE(learner.state.rewrite.others);
    learner.ask(EditRewrite{"We want to write this with you."});
    learner.ask(ShowOthers{});
    CHECK(learner.state.rewrite.others);
    CHECK(learner.state.rewrite.guide.hard == "No hard word is left unexplained.");
}

TEST_CASE("what is half written is still there after a look at the list", "[words]") {
    Learner learner;
    learner.ask(OpenExercise{1});
    learner.ask(EditRewrite{"Half a"});
    learner.ask(ShowWords{WordsAt::exercises});
    learner.ask(OpenExercise{1});
    CHECK(learner.state.rewrite.text == "Half a");
    learner.ask(OpenExercise{2});
    CHECK(learner.state.rewrite.text.empty());
}

TEST_CASE("a text of one's own can be rewritten, with what must stay in general words", "[words]") {
    Learner learner;
    learner.ask(EditOwnText{"Dear stakeholder"});
    learner.ask(OpenExercise{learner.state.exercises.size()});
    CHECK(learner.state.rewrite.before == "Dear stakeholder");
    CHECK(learner.state.rewrite.stays.size() == 3);
    CHECK(learner.state.rewrite.example.empty());
    learner.ask(EditRewrite{"Dear neighbour"});
    CHECK(learner.ask(KeepRewrite{}) == "Kept. Only you can see it.");
    REQUIRE(learner.kept("rewrite").size() == 1);
    CHECK(learner.kept("rewrite")[0].name == "own-text");
    CHECK(learner.kept("rewrite")[0].document == "Dear neighbour");
}

TEST_CASE("nothing written is nothing kept, and without saves that is said", "[words]") {
    Learner learner;
    learner.ask(OpenExercise{0});
    CHECK(learner.ask(KeepRewrite{}).empty());
    CHECK(learner.kept("rewrite").empty());
    Learner guest(false);
    guest.ask(OpenExercise{0});
    guest.ask(EditRewrite{"Words."});
    CHECK(guest.ask(KeepRewrite{}) == "Nothing can be kept here. Copy it if you need it.");
}

TEST_CASE("ten cards are dealt; each takes an answer before it shows what the authors think", "[words]") {
    Learner learner;
    learner.ask(ShowWords{WordsAt::cards});
    REQUIRE(learner.state.cards.dealt.size() == learn::kCardsAtOnce);
    learner.ask(ShowCardView{});
    CHECK_FALSE(learner.state.cards.viewed);
    learner.ask(NextCard{});
    CHECK(learner.state.cards.at == 0);
    learner.ask(AnswerCard{learn::CardAnswer::depends});
    learner.ask(EditWhy{" It hangs on who asks. "});
    learner.ask(ShowCardView{});
    CHECK(learner.state.cards.viewed);
    learner.ask(AnswerCard{learn::CardAnswer::bin});
    CHECK(learner.state.cards.answer == learn::CardAnswer::depends);
    learner.ask(NextCard{});
    CHECK(learner.state.cards.at == 1);
    CHECK(learner.state.cards.why.empty());
    REQUIRE(learner.kept("quick-fire").size() == 1);
    CHECK(learner.kept("quick-fire")[0].name == learner.state.cards.dealt[0].id);
    CHECK(learner.kept("quick-fire")[0].document == "depends\nIt hangs on who asks.");
}

TEST_CASE("cards that were met come back last", "[words]") {
    Learner learner;
    std::set<std::string> met;
    for (int deal = 0; deal < 6; ++deal) {
        learner.ask(ShowWords{WordsAt::cards});
        while (!learner.state.cards.over()) {
            CHECK(met.insert(learner.state.cards.dealt[learner.state.cards.at].id).second);
            learner.ask(AnswerCard{learn::CardAnswer::keep});
            learner.ask(NextCard{});
        }
    }
    CHECK(met.size() == 60);
}

TEST_CASE("without a folder of tools there are no exercises and no cards", "[words]") {
    const support::TestDesk test;
    Desk bare = test.desk();
    bare.practice = nullptr;
    WordsState state;
    WordsDesk words(bare, state);
    words.handle(ShowWords{WordsAt::cards});
    CHECK(state.cards.dealt.empty());
    CHECK(state.exercises.empty());
}
