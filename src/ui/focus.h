#pragma once
/// Where the focus may go: pure rules over a semantic tree.
///
/// Tab walks the reading order of the active layer; a group of radios is one stop; arrows walk inside lists and
/// groups. Locked things can be reached, so that their reason can be read.

#include <vector>

#include "ui/input.h"
#include "ui/semantics.h"

namespace alongside::ui {

/// Indices of the nodes that Tab stops at, in order.
std::vector<int> tab_stops(const Tree& tree);
/// The stop after (+1) or before (-1) `from`, round the end; -1 when there is none. `from` may be -1.
int next_stop(const Tree& tree, int from, int direction);
/// The neighbour of `from` in its list or radio group, or -1 at the ends and outside of both. Radios go round.
int neighbour(const Tree& tree, int from, int direction);
/// +1 for the keys that mean "next" (right, down), -1 for "previous", 0 for others.
int direction_of(Key key);

}  // namespace alongside::ui
