#pragma once
/// The story walked backwards once, before the proof walks it forwards: what must be remembered in each scene.
#include <bitset>
#include <vector>

#include "core/prove/classes.h"
#include "core/prove/pen_memory.h"

namespace alongside::prove {

using VarSet = std::bitset<kMaxVariables>;

/// What the proof wants to know at the end, which decides what must be remembered on the way.
enum class Question : std::uint8_t {
    scores,    ///< only the sums on the axes: pen and conditions are forgotten unless an option asks for them
    outcomes,  ///< also the level and side of each part
    words,     ///< which lines are said: nothing of scores or outcomes, but every condition of a line
};

struct Hindsight {
    /// By scene: which values still differ for somebody who stands in it.
    std::vector<Classes> in_scene;
    /// By scene: variables that a move from there may ask for or change. What it does hangs on no other, save the pen
    /// where it closes a part; others stay as they are.
    std::vector<VarSet> touched;
    /// By scene: what the pen can still mark in its part, from this scene on.
    std::vector<PenAhead> marks_ahead;
    /// By scene: whether a move from there may close a part, so that its level is asked for. Nobody asks for that of
    /// one out of which people walk.
    std::vector<bool> closes_part;
    /// By fact: the first scene in which a move may ask for it; scenes.size() if none does.
    std::vector<SceneIndex> asked_first;
    /// By fact: whether it is asked for before anybody can move, in the first scene of `seat`.
    std::vector<bool> asked_at_the_door;
};

Hindsight look_ahead(const Scenario& scenario, std::size_t seat, Question question);

}  // namespace alongside::prove
