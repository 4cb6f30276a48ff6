#pragma once
/// The ways in which the options of each scene can stand, over the proofs of all seats, with what each option does
/// then.
#include <optional>
#include <vector>

#include "core/prove/deed.h"
#include "core/prove/proof.h"

namespace alongside::prove {

/// One option at one moment.
struct Offer {
    std::size_t option = 0;
    Deed deed;
};

/// One way in which the options of a scene stand: those that are open, and how often it is so. `seen` lives as long as
/// the proofs.
struct Moment {
    std::size_t seat = 0;
    const Seen* seen = nullptr;
    std::vector<Offer> open;

    const Offer* find(std::size_t option) const;
    /// Parts of the option's `also` that come true now, a bit each.
    std::uint64_t coming_true(std::size_t option) const { return seen->situation.options[option].trace.also; }
    int best() const;
    /// The best total of all but one option.
    std::optional<int> best_besides(std::size_t option) const;
};

/// By scene.
using Moments = std::vector<std::vector<Moment>>;

/// Every moment of complete proofs.
Moments moments_of(const Scenario& scenario, const std::vector<Proof>& proofs);

}  // namespace alongside::prove
