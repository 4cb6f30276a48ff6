#pragma once
/// The proofs of all seats of a scenario, two halves of them at a time where the machine has two processors.
#include <vector>

#include "app/check.h"
#include "core/prove/proof.h"

namespace alongside::app {

/// In the order of the seats, the same however much was proved at once. `limits.go_on` is asked on the thread that
/// calls this, with the states of all seats together. Two halves share the budget, so that memory keeps its bound; a
/// seat that needs more is proved again by itself.
std::vector<prove::Proof> prove_seats(const Scenario& scenario, const CheckLimits& limits);

}  // namespace alongside::app
