#include "core/story/strain.h"

#include <algorithm>

#include "core/story/step.h"

namespace alongside {

namespace {

constexpr std::int16_t kGone = -3;  // the room's stance at which people leave
constexpr std::int16_t kLowEnergy = 2;

/// Which of the two people would leave over; none where they stay, or where the story itself leads out.
Strain walking_out_by(const Scenario& scenario, const State& state, Move move) {
    State after = state;
    make_move(scenario, after, move);
    if (after.finish != Finish::walked_out) {
        return Strain::none;
    }
    return after[kEnergy] <= 0 ? Strain::last_strength : people_leave(after) ? Strain::last_patience : Strain::none;
}

}  // namespace

bool people_leave(const State& state) {
    return state[kRoom] <= kGone || state[kEnergy] <= 0;
}

Strain strain_of(const Scenario& scenario, const State& state) {
    Strain most = Strain::none;
    for (const Move& move : all_moves(scenario, state)) {
        if (move.kind == Move::Kind::option && is_open(scenario, state, move)) {
            most = std::max(most, walking_out_by(scenario, state, move));
        }
    }
    return most == Strain::none && state.running() && state[kEnergy] <= kLowEnergy ? Strain::tiring : most;
}

}  // namespace alongside
