#pragma once
/// The rules of play (play.md sections 1 to 4): how long it is, what options cost, whom they please, who is marked
/// down.
///
/// The other half of rules.h, which puts both together.
#include "core/prove/moments.h"
#include "core/prove/rules.h"

namespace alongside::prove {

/// Breaches of the rules that need no proof of all seats: length, acts and labels, shape.
void check_play(const Scenario& scenario, const std::vector<Proof>& proofs, const Moments& moments,
                std::vector<Breach>& breaches);

/// Breaches at turning points, over complete proofs of all seats.
void check_turning_points(const Scenario& scenario, const Moments& moments, std::vector<Breach>& breaches);

}  // namespace alongside::prove
