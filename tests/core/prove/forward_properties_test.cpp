/// The proof against the slow way, on random stories: what it merges and forgets must never show.
#include "enumerate.h"

using namespace alongside;
using namespace alongside::test;
using namespace alongside::prove;

namespace {

void check_stuck(const Scenario& story, const Forward& proof, const Enumerated& slow) {
    std::map<SceneIndex, std::size_t> stuck;
    for (const Stuck& one : proof.stuck) {
        stuck[one.scene] = one.choices.size();
        const auto state = fold(story, one.choices);
        REQUIRE(state);
        CHECK(state->scene == one.scene);
        for (const Move& move : open_moves(story, *state)) {
            CHECK(move.kind != Move::Kind::option);
            CHECK(move.kind != Move::Kind::listen);
        }
    }
    CHECK(stuck == slow.stuck);
    CHECK(stuck.size() == proof.stuck.size());
}

void check_same(const Scenario& story, Ask ask) {
    INFO("seat " << ask.seat << (ask.facts ? ", one draw" : ", all draws") << (ask.with_skips ? ", with skips" : "")
                 << ", ungraded " << ask.ungraded.size());
    const Enumerated slow = enumerate(story, ask);
    for (const Question question : {Question::outcomes, Question::scores}) {
        ask.question = question;
        const Forward proof = forward(story, ask);
        REQUIRE(proof.complete);
        if (question == Question::outcomes) {
            CHECK(proof.reached == slow.reached);
        }
        CHECK((proof.ranges == slow.ranges));
        check_stuck(story, proof, slow);
    }
}

Ask from(std::size_t seat) {
    Ask ask;
    ask.seat = seat;
    return ask;
}

}  // namespace

TEST_CASE("over all draws the proof is what walking every path finds", "[forward][property]") {
    for_each_story(150, [](const Scenario& story, Rng&) {
        for (std::size_t seat = 0; seat < story.seats.size(); ++seat) {
            check_same(story, from(seat));
        }
    });
}

TEST_CASE("for one draw the proof is what walking its paths finds", "[forward][property]") {
    for_each_story(150, [](const Scenario& story, Rng& rng) {
        const auto draws = all_draws(story);
        Ask ask = from(0);
        ask.facts = draws[rng.below(draws.size())];
        check_same(story, ask);
    });
}

TEST_CASE("with skips the proof is what walking every path and skipping anywhere finds", "[forward][property]") {
    for_each_story(60, [](const Scenario& story, Rng& rng) {
        const auto draws = all_draws(story);
        Ask ask = from(rng.below(story.seats.size()));
        ask.facts = draws[rng.below(draws.size())];
        ask.with_skips = true;
        check_same(story, ask);
    });
}

TEST_CASE("scenes that are not graded add nothing to a range", "[forward][property]") {
    for_each_story(150, [](const Scenario& story, Rng& rng) {
        Ask ask = from(0);
        ask.facts = std::vector<int>(story.facts.size(), 0);
        for (std::size_t scene = 0; scene < story.scenes.size(); ++scene) {
            if (rng.below(3) == 0) {
                ask.ungraded.push_back(static_cast<SceneIndex>(scene));
            }
        }
        check_same(story, ask);
    });
}

TEST_CASE("the proof of all draws is that of each draw put together", "[forward][property]") {
    for_each_story(50, [](const Scenario& story, Rng&) {
        const Forward together = forward(story, from(0));
        Reached reached(story.parts.size());
        for (const std::vector<int>& draw : all_draws(story)) {
            Ask ask = from(0);
            ask.facts = draw;
            const Forward one = forward(story, ask);
            for (std::size_t part = 0; part < story.parts.size(); ++part) {
                for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
                    reached[part][outcome] = reached[part][outcome] || one.reached[part][outcome];
                }
            }
            for (std::size_t axis = 0; axis < kAxes; ++axis) {
                CHECK((one.stuck.size() > 0 || one.ranges[axis].worst >= together.ranges[axis].worst));
                CHECK((one.stuck.size() > 0 || one.ranges[axis].best <= together.ranges[axis].best));
            }
        }
        CHECK(reached == together.reached);
    });
}
