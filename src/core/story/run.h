#pragma once
/// A run as it is kept: a tree of decisions, each a row with its parent. State is the fold from the root to a row.
///
/// Rows never change. Going back means that the next decision has an earlier parent; the branch left behind stays. The
/// root of a run is its opening: whose chair, and what is true tonight, written out so that a replay needs no seed.
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/story/step.h"

namespace alongside {

/// One choice that somebody made, durable before its consequence was shown.
struct Decision {
    Id id;
    Id parent;           ///< empty for the opening
    std::string choice;  ///< the opening, or a move as text
    TimeMs at;
    std::string device;

    bool operator==(const Decision&) const = default;
};

/// The opening of a run in `seat`: "begin chair lease=gone crowd=many", facts drawn by `seed`.
std::string draw_opening(const Scenario& scenario, std::size_t seat, std::uint64_t seed);

/// An opening with these variants (positions, one for each of scenario.facts).
std::string write_opening(const Scenario& scenario, std::size_t seat, std::span<const int> variants);

/// The state before the first scene is entered. Errors: "unknown-seat", "unknown-fact".
Result<State> read_opening(const Scenario& scenario, std::string_view opening);

/// Where a list of choices leads, the opening first. `last` receives what was said after the last choice.
/// Errors: those of read_opening and read_move, with the position of the choice in the message.
Result<State> fold(const Scenario& scenario, std::span<const std::string> choices, Narration* last = nullptr);

/// As fold, but stops at the first choice that the scenario no longer knows: how far an edited scenario can follow.
struct Followed {
    State state;
    std::size_t count = 0;  ///< choices that could be followed, the opening included; 0 if not even that
};
Followed follow_as_far_as_possible(const Scenario& scenario, std::span<const std::string> choices);

/// Rows from the root to `head`, in order. Empty if `head` is not among them or the chain is broken.
std::vector<Decision> path_to(std::span<const Decision> rows, const Id& head);

std::vector<std::string> choices_of(std::span<const Decision> path);

/// The order in which the options of a scene are shown: drawn by seed, the same each time one comes back.
std::vector<std::size_t> shown_order(const Scene& scene, std::uint64_t seed);

}  // namespace alongside
