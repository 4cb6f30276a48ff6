#pragma once
/// What the proof should find, found the slow way: every path walked one by one, nothing merged and nothing forgotten.
///
/// It shares the step with the proof and nothing else, so that slicing, packing, merging and the order of visits are
/// what the comparison tests.
#include <algorithm>
#include <map>

#include "core/prove/forward.h"
#include "core/score/outcome.h"
#include "support/random_story.h"

namespace alongside::test {

struct Enumerated {
    prove::Reached reached;
    prove::Ranges ranges{};
    std::map<SceneIndex, std::size_t> stuck;  ///< choices of the shortest way into each scene in which one is stuck
    std::size_t plays = 0;                    ///< paths that end
};

inline std::vector<std::vector<int>> all_draws(const Scenario& story) {
    std::vector<std::vector<int>> draws = {{}};
    for (const Fact& fact : story.facts) {
        std::vector<std::vector<int>> longer;
        for (const std::vector<int>& draw : draws) {
            for (int variant = 0; variant <= story.variables[fact.variable].high; ++variant) {
                longer.push_back(draw);
                longer.back().push_back(variant);
            }
        }
        draws = longer;
    }
    return draws;
}

class Enumeration {
  public:
    Enumeration(const Scenario& story, const prove::Ask& ask) : story_(story), ask_(ask) {
        found_.reached.resize(story.parts.size());
    }

    Enumerated run() {
        const std::vector<std::vector<int>> tonight(1, ask_.facts.value_or(std::vector<int>{}));
        for (const std::vector<int>& draw : ask_.facts ? tonight : all_draws(story_)) {
            const State state = *fold(story_, std::vector<std::string>{write_opening(story_, ask_.seat, draw)});
            note_parts(state);
            walk(state, {}, 1);
        }
        return found_;
    }

  private:
    using Sums = std::array<std::int16_t, kAxes>;

    bool allowed(SceneIndex scene, Move move) const {
        switch (move.kind) {
            case Move::Kind::option:
            case Move::Kind::listen:
                return true;
            case Move::Kind::skip:
                return ask_.with_skips || !graded(scene);
            case Move::Kind::own:
            case Move::Kind::curtain:
                break;
        }
        return false;
    }
    bool graded(SceneIndex scene) const {
        return std::find(ask_.ungraded.begin(), ask_.ungraded.end(), scene) == ask_.ungraded.end();
    }

    void walk(const State& state, const Sums& sums, std::size_t length) {
        if (!state.running()) {
            finish(state, sums);
            return;
        }
        bool open = false;
        for (const Move& move : open_moves(story_, state)) {
            if (!allowed(state.scene, move)) {
                continue;
            }
            open = open || move.kind != Move::Kind::skip;
            State next = state;
            make_move(story_, next, move);
            Sums moved = sums;
            for (std::size_t axis = 0; axis < kAxes && graded(state.scene); ++axis) {
                moved[axis] = static_cast<std::int16_t>(moved[axis] + next.axes[axis] - state.axes[axis]);
            }
            note_parts(next);
            walk(next, moved, length + 1);
        }
        if (!open) {
            const auto known = found_.stuck.emplace(state.scene, length).first;
            known->second = std::min(known->second, length);
        }
    }

    void note_parts(const State& state) {
        for (std::size_t part = 0; part < story_.parts.size(); ++part) {
            if (state.parts[part].closed) {
                found_.reached[part][outcome_of(story_, state, part).index()] = true;
            }
        }
    }

    void finish(const State& state, const Sums& sums) {
        note_parts(state);
        for (std::size_t axis = 0; axis < kAxes; ++axis) {
            prove::Range& range = found_.ranges[axis];
            range.worst = found_.plays == 0 ? sums[axis] : std::min(range.worst, sums[axis]);
            range.best = found_.plays == 0 ? sums[axis] : std::max(range.best, sums[axis]);
        }
        ++found_.plays;
    }

    const Scenario& story_;
    const prove::Ask& ask_;
    Enumerated found_;
};

inline Enumerated enumerate(const Scenario& story, const prove::Ask& ask) {
    return Enumeration(story, ask).run();
}

}  // namespace alongside::test
