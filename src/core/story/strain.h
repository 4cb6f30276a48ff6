#pragma once
/// How near people are to walking out, so that nobody is surprised when they do (play.md section 5).
///
/// Read off the state alone: what any open option would lead to is tried on a copy. Knows no words.
#include "core/story/state.h"

namespace alongside {

enum class Strain : std::uint8_t {
    none,
    tiring,         ///< energy is at 2 or below, but nothing open here ends it
    last_strength,  ///< an option that is open here would take the last energy, and people would leave
    last_patience,  ///< an option that is open here would bring the room to where it leaves
};

/// Whether people leave at the end of a scene: the room has had enough, or no energy is left. A scene may hold them.
bool people_leave(const State& state);

/// None for a run that has ended. Options that lead out by themselves are no strain: whoever takes them means to leave.
Strain strain_of(const Scenario& scenario, const State& state);

}  // namespace alongside
