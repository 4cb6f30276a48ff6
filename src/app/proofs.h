#pragma once
/// The proofs of all seats of a scenario, two seats at a time where the machine has two processors.
#include <vector>

#include "app/check.h"
#include "core/prove/proof.h"

namespace alongside::app {

/// In the order of the seats, the same however many were proved at once. `limits.go_on` is asked on the thread that
/// calls this, with the states of all seats together. Two seats share the budget, so that memory keeps its bound; one
/// that needs more than half of it is proved again by itself.
std::vector<prove::Proof> prove_seats(const Scenario& scenario, const CheckLimits& limits);

}  // namespace alongside::app
