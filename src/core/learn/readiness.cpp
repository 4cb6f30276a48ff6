#include "core/learn/readiness.h"

#include <algorithm>
#include <numeric>

namespace alongside::learn {

namespace {

std::size_t& count(ClusterStanding& cluster, Speaks what) {
    return cluster.counts[static_cast<std::size_t>(what)];
}

Standing standing_of(ClusterStanding cluster) {
    const std::size_t all = std::accumulate(cluster.counts.begin(), cluster.counts.end(), std::size_t{0});
    const std::size_t unknown = count(cluster, Speaks::unknown);
    const std::size_t against = count(cluster, Speaks::against);
    if (2 * unknown >= all) {
        return Standing::unknown;
    }
    if (3 * against >= all - unknown) {
        return Standing::weak;
    }
    return against == 0 && 3 * count(cluster, Speaks::for_it) >= 2 * all ? Standing::strong : Standing::mixed;
}

/// The smaller, the sooner: stop signs, then against, not known, partly. None if there is nothing to do.
std::optional<int> urgency(const Statement& statement, const Work& work) {
    switch (speaks(statement, work)) {
        case Speaks::against:
            return statement.stop.empty() ? 1 : 0;
        case Speaks::unknown:
            return 2;
        case Speaks::partly:
            return 3;
        case Speaks::for_it:
            break;
    }
    return std::nullopt;
}

/// The smaller, the weaker.
int weakness(Standing standing) {
    constexpr std::array<int, 4> order = {3, 2, 0, 1};  // strong, mixed, weak, unknown
    return order[static_cast<std::size_t>(standing)];
}

/// All that could be worked on, the most urgent first.
std::vector<std::size_t> candidates(const ReadinessCheck& check, const Work& work, const Readiness& found) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < check.statements.size(); ++i) {
        if (urgency(check.statements[i], work)) {
            all.push_back(i);
        }
    }
    std::stable_sort(all.begin(), all.end(), [&](std::size_t a, std::size_t b) {
        const auto rank = [&](std::size_t i) {
            const Statement& one = check.statements[i];
            return std::pair(*urgency(one, work), weakness(found.clusters[one.cluster].standing));
        };
        return rank(a) < rank(b);
    });
    return all;
}

/// The first few, a cluster each where there are enough of them; stop signs always come first.
std::vector<std::size_t> choose_steps(const ReadinessCheck& check, const std::vector<std::size_t>& all,
                                      const Readiness& found) {
    std::vector<std::size_t> steps = found.stops;
    steps.resize(std::min(steps.size(), kNextSteps));
    const auto taken = [&](std::size_t i) { return std::find(steps.begin(), steps.end(), i) != steps.end(); };
    const auto has_cluster_of = [&](std::size_t i) {
        return std::any_of(steps.begin(), steps.end(), [&](std::size_t step) {
            return check.statements[step].cluster == check.statements[i].cluster;
        });
    };
    for (const bool same_cluster : {false, true}) {
        for (const std::size_t i : all) {
            if (steps.size() < kNextSteps && !taken(i) && (same_cluster || !has_cluster_of(i))) {
                steps.push_back(i);
            }
        }
    }
    return steps;
}

}  // namespace

std::optional<Fit> fit_of(const Work& work, std::string_view asked) {
    const auto* found = std::find(kFitIds.begin(), kFitIds.end(), work.answer(asked).choice);
    return found == kFitIds.end() ? std::nullopt : std::optional(static_cast<Fit>(found - kFitIds.begin()));
}

Speaks speaks(const Statement& statement, const Work& work) {
    switch (fit_of(work, statement.id).value_or(Fit::unsure)) {
        case Fit::yes:
            return statement.wanted ? Speaks::for_it : Speaks::against;
        case Fit::no:
            return statement.wanted ? Speaks::against : Speaks::for_it;
        case Fit::partly:
            return Speaks::partly;
        case Fit::unsure:
            break;
    }
    return Speaks::unknown;
}

Readiness readiness_of(const ReadinessCheck& check, const Work& work) {
    Readiness found;
    found.clusters.resize(check.clusters.size());
    for (std::size_t i = 0; i < check.statements.size(); ++i) {
        const Statement& statement = check.statements[i];
        ++count(found.clusters[statement.cluster], speaks(statement, work));
        if (urgency(statement, work) == 0) {
            found.stops.push_back(i);
        }
    }
    for (ClusterStanding& cluster : found.clusters) {
        cluster.standing = standing_of(cluster);
    }
    found.steps = choose_steps(check, candidates(check, work, found), found);
    return found;
}

std::vector<Change> changes_between(const ReadinessCheck& check, const Work& before, const Work& now) {
    std::vector<Change> changes;
    for (std::size_t i = 0; i < check.statements.size(); ++i) {
        const Change change{i, speaks(check.statements[i], before), speaks(check.statements[i], now)};
        if (change.before != change.now) {
            changes.push_back(change);
        }
    }
    return changes;
}

}  // namespace alongside::learn
