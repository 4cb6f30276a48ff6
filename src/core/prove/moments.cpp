#include "core/prove/moments.h"

#include <algorithm>

namespace alongside::prove {

namespace {

Moment moment_of(const Scenario& scenario, std::size_t seat, const Seen& seen) {
    Moment moment{seat, &seen, {}};
    const Scene& here = scenario.scenes[seen.situation.scene];
    for (std::size_t i = 0; i < here.options.size(); ++i) {
        if (seen.situation.options[i].open) {
            moment.open.push_back({i, deed_of(here.options[i], seen.situation.options[i].trace)});
        }
    }
    return moment;
}

}  // namespace

const Offer* Moment::find(std::size_t option) const {
    const auto found =
        std::find_if(open.begin(), open.end(), [option](const Offer& offer) { return offer.option == option; });
    return found == open.end() ? nullptr : &*found;
}

int Moment::best() const {
    int best = open.front().deed.total();
    for (const Offer& offer : open) {
        best = std::max(best, offer.deed.total());
    }
    return best;
}

std::optional<int> Moment::best_besides(std::size_t option) const {
    std::optional<int> best;
    for (const Offer& offer : open) {
        if (offer.option != option) {
            best = std::max(best.value_or(offer.deed.total()), offer.deed.total());
        }
    }
    return best;
}

Moments moments_of(const Scenario& scenario, const std::vector<Proof>& proofs) {
    Moments moments(scenario.scenes.size());
    for (const Proof& proof : proofs) {
        for (const Seen& seen : proof.seen) {
            moments[seen.situation.scene].push_back(moment_of(scenario, proof.seat, seen));
        }
    }
    return moments;
}

}  // namespace alongside::prove
