/// What holds for every run of every story, tried on random ones.
#include "support/play.h"
#include "support/random_story.h"

using namespace alongside;
using namespace alongside::test;
using Texts = std::vector<std::string>;

namespace {

void check_within_ranges(const Scenario& story, const State& state) {
    bool within = true;
    for (std::size_t i = 0; i < story.variables.size(); ++i) {
        within = within && state.values[i] >= story.variables[i].low && state.values[i] <= story.variables[i].high;
    }
    CHECK(within);
}

/// Plays `choices` move by move, with `look` at each state on the way.
template <class Look>
State played(const Scenario& story, const Texts& choices, const Look& look) {
    State state = *read_opening(story, choices.front());
    enter_first(story, state);
    look(state);
    for (std::size_t i = 1; i < choices.size(); ++i) {
        make_move(story, state, *read_move(story, state, choices[i]));
        look(state);
    }
    return state;
}

}  // namespace

TEST_CASE("random stories use every feature of the engine", "[property]") {
    std::array<int, 4> finishes{};
    std::array<int, 5> moves{};
    std::array<int, 5> fates{};
    int parts = 0;
    int held_on = 0;
    int saturated = 0;
    for_each_story(200, [&](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        const State end = *fold(story, walk);
        ++finishes[static_cast<std::size_t>(end.finish)];
        for (int walks = 0; walks < 5; ++walks) {
            const State other = *fold(story, random_walk(story, rng));
            for (const Promise& promise : story.promises) {
                ++fates[static_cast<std::size_t>(other.fate(promise.variable))];
            }
        }
        parts += end.part > 0 ? 1 : 0;
        played(story, walk, [&](const State& state) {
            held_on += state.running() && state[kRoom] == -3 ? 1 : 0;
            saturated += state[kContext] == 3 ? 1 : 0;
        });
        State state = *fold(story, Texts{walk[0]});
        for (std::size_t i = 1; i < walk.size(); ++i) {
            const Move move = *read_move(story, state, walk[i]);
            ++moves[static_cast<std::size_t>(move.kind)];
            make_move(story, state, move);
        }
    });
    CHECK(finishes[0] == 0);
    for (std::size_t i = 1; i < finishes.size(); ++i) {
        CHECK(finishes[i] > 3);
    }
    CHECK(*std::min_element(moves.begin(), moves.end()) > 5);
    CHECK(*std::min_element(fates.begin(), fates.end()) > 3);
    CHECK(parts > 10);
    CHECK(held_on > 5);
    CHECK(saturated > 5);
}

TEST_CASE("folding a run's choices gives the state that playing them gave, at every step", "[property]") {
    for_each_story(150, [](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        Texts so_far;
        played(story, walk, [&](const State& state) {
            so_far.push_back(walk[so_far.size()]);
            CHECK(*fold(story, so_far) == state);
        });
    });
}

TEST_CASE("every number stays in its declared range", "[property]") {
    for_each_story(300, [](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        played(story, walk, [&](const State& state) { check_within_ranges(story, state); });
    });
}

TEST_CASE("words are only words: a run told is the run untold", "[property]") {
    for_each_story(100, [](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        Narration said;
        CHECK(*fold(story, walk, &said) == *fold(story, walk));
        for (const Said& one : said) {
            CHECK(one.scene < story.scenes.size());
            CHECK(one.line != nullptr);
        }
    });
}

TEST_CASE("a run leads only forward: no scene comes back once it is left", "[property]") {
    for_each_story(150, [](const Scenario& story, Rng& rng) {
        int last = -1;
        const Texts walk = random_walk(story, rng);
        played(story, walk, [&](const State& state) {
            CHECK(state.scene >= last);
            last = state.scene;
        });
    });
}

TEST_CASE("going back and taking the same choices gives the same end", "[property]") {
    for_each_story(150, [](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        std::vector<Decision> rows = rows_of(walk);
        const std::size_t back = rng.below(walk.size());
        const Texts again(walk.begin() + static_cast<std::ptrdiff_t>(back) + 1, walk.end());
        // First another way from there, then the same way once more.
        const State here = *fold(story, choices_of(path_to(rows, rows[back].id)));
        if (here.running()) {
            const std::string other = move_text(story, here, random_move(story, here, rng));
            rows.push_back({Id{"other"}, rows[back].id, other, TimeMs{1}, "desk"});
        }
        const std::vector<Decision> branch = rows_of(again, "again", rows[back].id);
        rows.insert(rows.end(), branch.begin(), branch.end());
        const Id head = branch.empty() ? rows[back].id : branch.back().id;
        CHECK(*fold(story, choices_of(path_to(rows, head))) == *fold(story, walk));
    });
}

TEST_CASE("a whole run is the same played straight and through rows", "[property]") {
    for_each_story(60, [](const Scenario& story, Rng& rng) {
        const Texts walk = random_walk(story, rng);
        Play straight(story, Way::straight, walk.front());
        Play saved(story, Way::through_rows, walk.front());
        for (std::size_t i = 1; i < walk.size(); ++i) {
            CHECK(straight.choose(walk[i]).state() == saved.choose(walk[i]).state());
            CHECK(straight.said() == saved.said());
        }
    });
}

TEST_CASE("an unedited story is followed to the end, an edited one never further than it can fold", "[property]") {
    for (std::uint64_t seed = 0; seed < rounds(150); ++seed) {
        INFO("random_story(" << seed << ")");
        const Scenario story = random_story(seed);
        Rng rng(seed);
        const Texts walk = random_walk(story, rng);
        CHECK(follow_as_far_as_possible(story, walk).count == walk.size());
        const Scenario edited = random_story(seed + 1);
        const Followed followed = follow_as_far_as_possible(edited, walk);
        const Texts reached(walk.begin(), walk.begin() + static_cast<std::ptrdiff_t>(followed.count));
        if (followed.count > 0) {
            CHECK(*fold(edited, reached) == followed.state);
        }
        if (followed.count < walk.size()) {
            Texts further = reached;
            further.push_back(walk[followed.count]);
            CHECK_FALSE(fold(edited, further));
        }
    }
}
