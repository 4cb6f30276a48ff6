/// The whole proof against the slow way, on random stories: counts, shares, ranges by ending, what is lost, words.
#include <set>

#include "core/base/text.h"
#include "core/prove/proof.h"
#include "enumerate.h"

using namespace alongside;
using namespace alongside::test;
using namespace alongside::prove;

namespace {

/// One outcome of one part, found by walking every way.
struct SlowLanding {
    std::uint64_t ways = 0;
    double share = 0;
    std::optional<Ranges> ranges;
    std::size_t shortest = 0;
};

struct Slow {
    std::vector<std::array<SlowLanding, kOutcomes>> parts;
    std::uint64_t ways = 0;
    Span words{0xFFFFFFFF, 0};
    Span inputs{0xFFFFFFFF, 0};
    std::uint32_t longest_said = 0;
    std::map<std::pair<std::size_t, std::size_t>, SceneIndex> lost;  // by part and outcome: the earliest scene
    std::vector<std::vector<bool>> listened;
};

using Reachable = std::set<std::pair<std::size_t, std::size_t>>;

class EveryWay {
  public:
    EveryWay(const Scenario& story, std::size_t seat) : story_(story), seat_(seat) {
        slow_.parts.resize(story.parts.size());
        for (const Scene& scene : story.scenes) {
            slow_.listened.emplace_back(scene.listens.size(), false);
        }
    }

    Slow run() {
        // What can still be reached is asked of every draw that looks alike so far; the walk goes one draw at a time,
        // so losses are compared only where nothing is drawn.
        const auto draws = all_draws(story_);
        for (const std::vector<int>& draw : draws) {
            State state = *read_opening(story_, write_opening(story_, seat_, draw));
            const State door = state;
            Narration said;
            enter_first(story_, state, &said);
            Step step;
            step.share = 1.0 / static_cast<double>(draws.size());
            hear(said, step);
            note(door, state, step);
            walk(state, step);
        }
        return slow_;
    }

  private:
    struct Step {
        double share = 1;
        std::uint32_t words = 0;
        std::uint32_t inputs = 0;
        std::size_t length = 1;
    };

    void hear(const Narration& said, Step& step) {
        std::uint32_t words = 0;
        for (const Said& one : said) {
            words += static_cast<std::uint32_t>(count_words(one.line->text));
        }
        step.words += words;
        slow_.longest_said = std::max(slow_.longest_said, words);
    }

    Reachable walk(const State& state, Step step) {
        if (!state.running()) {
            ++slow_.ways;
            slow_.words = {std::min(slow_.words.least, step.words), std::max(slow_.words.most, step.words)};
            slow_.inputs = {std::min(slow_.inputs.least, step.inputs), std::max(slow_.inputs.most, step.inputs)};
            return {};
        }
        const Scene& scene = story_.scenes[state.scene];
        std::vector<Move> free;
        for (const Move& move : open_moves(story_, state)) {
            if (is_free(move)) {
                free.push_back(move);
            }
        }
        Reachable all;
        std::vector<Reachable> after;
        for (const Move& move : free) {
            State next = state;
            Narration said;
            make_move(story_, next, move, &said);
            Step on = step;
            on.share /= static_cast<double>(free.size());
            on.inputs += 1;
            on.length += 1;
            if (move.kind == Move::Kind::listen) {
                slow_.listened[state.scene][move.index] = true;
            } else {
                on.words += offered(scene, state);
            }
            hear(said, on);
            after.push_back(note(state, next, on));
            after.back().merge(walk(next, on));
            all.insert(after.back().begin(), after.back().end());
        }
        for (const Reachable& kept : after) {
            for (const auto& landing : all) {
                if (kept.count(landing) == 0) {
                    const auto known = slow_.lost.emplace(landing, state.scene).first;
                    known->second = std::min(known->second, state.scene);
                }
            }
        }
        return all;
    }

    static std::uint32_t offered(const Scene& scene, const State& state) {
        std::size_t words = count_words(scene.ask);
        for (const Option& option : scene.options) {
            if (option.when.holds(state.values)) {
                words += count_words(option.text);
            } else if (!option.locked.empty()) {
                words += count_words(option.text) + count_words(option.locked);
            }
        }
        return static_cast<std::uint32_t>(words);
    }

    Reachable note(const State& before, const State& after, const Step& step) {
        Reachable closed;
        for (std::size_t part = 0; part < story_.parts.size(); ++part) {
            if (!after.parts[part].closed || before.parts[part].closed) {
                continue;
            }
            const std::size_t outcome = outcome_of(story_, after, part).index();
            closed.insert({part, outcome});
            SlowLanding& landing = slow_.parts[part][outcome];
            ++landing.ways;
            landing.share += step.share;
            landing.shortest = landing.shortest == 0 ? step.length : std::min(landing.shortest, step.length);
            Ranges here;
            for (std::size_t axis = 0; axis < kAxes; ++axis) {
                here[axis] = {after.axes[axis], after.axes[axis]};
            }
            if (landing.ranges) {
                widen(*landing.ranges, here);
            } else {
                landing.ranges = here;
            }
        }
        return closed;
    }

    const Scenario& story_;
    std::size_t seat_;
    Slow slow_;
};

void check_landings(const Proof& proof, const Slow& slow) {
    for (std::size_t part = 0; part < slow.parts.size(); ++part) {
        for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
            INFO("part " << part << ", outcome " << kOutcomeIds[outcome]);
            const Landing& fast = proof.parts[part][outcome].landing;
            const SlowLanding& known = slow.parts[part][outcome];
            CHECK(fast.ways == known.ways);
            CHECK(fast.share == Approx(known.share).margin(1e-9));
            CHECK((known.ranges ? fast.ranges == *known.ranges : fast.ways == 0));
            CHECK(fast.shortest.size() == known.shortest);
        }
    }
}

}  // namespace

TEST_CASE("counts, shares, words and ranges by ending are those of walking every way", "[proof][property]") {
    for_each_story(2000, [](const Scenario& story, Rng& rng) {
        const std::size_t seat = rng.below(story.seats.size());
        const Proof proof = prove::prove(story, Want{seat, 1'000'000, nullptr});
        REQUIRE(proof.complete);
        const Slow slow = EveryWay(story, seat).run();
        CHECK(proof.ways == slow.ways);
        check_landings(proof, slow);
        CHECK(proof.listened == slow.listened);
        REQUIRE(proof.reading);
        if (slow.ways > 0) {
            CHECK(proof.reading->words.least == slow.words.least);
            CHECK(proof.reading->words.most == slow.words.most);
            CHECK(proof.reading->inputs.least == slow.inputs.least);
            CHECK(proof.reading->inputs.most == slow.inputs.most);
        }
        CHECK(proof.reading->longest_said == slow.longest_said);
    });
}

TEST_CASE("without facts, an ending is lost where walking every way first loses it", "[proof][property]") {
    for_each_story(300, [](const Scenario& story, Rng&) {
        if (!story.facts.empty()) {
            return;
        }
        const Proof proof = prove::prove(story, Want{});
        const Slow slow = EveryWay(story, 0).run();
        for (std::size_t part = 0; part < story.parts.size(); ++part) {
            for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
                const auto known = slow.lost.find({part, outcome});
                const auto& lost = proof.parts[part][outcome].lost;
                CHECK(lost.has_value() == (known != slow.lost.end()));
                CHECK((!lost || lost->scene == known->second));
            }
        }
    });
}

TEST_CASE("the ranges of each draw are those of that draw alone", "[proof][property]") {
    for_each_story(100, [](const Scenario& story, Rng&) {
        const Proof proof = prove::prove(story, Want{});
        REQUIRE(proof.draws.size() == all_draws(story).size());
        for (const DrawRanges& draw : proof.draws) {
            Ask ask;
            ask.facts = draw.facts;
            CHECK(enumerate(story, ask).ranges == draw.ranges);
        }
    });
}

TEST_CASE("a proof says how far it is, and stops when it is told to", "[proof]") {
    const Scenario story = RandomStory(7).make();
    Want want;
    want.go_on = [](std::size_t) { return false; };
    // Small stories are done before the first question; that is no reason to be incomplete.
    CHECK(prove::prove(story, want).complete);
    want.budget = 3;
    CHECK_FALSE(prove::prove(story, want).complete);
}
