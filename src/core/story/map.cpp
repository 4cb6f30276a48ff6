#include "core/story/map.h"

#include <algorithm>

namespace alongside {

namespace {

void add_targets(std::vector<SceneIndex>& targets, const Routes& routes) {
    for (const Route& route : routes) {
        if (route.to < kOut) {
            targets.push_back(route.to);
        }
    }
}

/// For each scene, the greatest sum of `worth` on any way from it to an end, itself included. Scenes lead forward only.
template <class Worth>
std::vector<int> most_ahead(const Scenario& scenario, const Worth& worth) {
    std::vector<int> ahead(scenario.scenes.size(), 0);
    for (std::size_t i = scenario.scenes.size(); i-- > 0;) {
        for (const SceneIndex next : next_scenes(scenario.scenes[i])) {
            ahead[i] = std::max(ahead[i], ahead[next]);
        }
        ahead[i] += worth(scenario.scenes[i]);
    }
    return ahead;
}

int time_in(const Scene& scene) {
    return scene.is_turning_point() ? 2 : scene.is_passage() ? 0 : 1;
}

}  // namespace

std::vector<SceneIndex> next_scenes(const Scene& scene) {
    std::vector<SceneIndex> targets;
    add_targets(targets, scene.go);
    for (const Option& option : scene.options) {
        add_targets(targets, option.go);
    }
    return targets;
}

// One pass is enough: scenes lead only to later ones.
std::vector<bool> scenes_from(const Scenario& scenario, SceneIndex start) {
    std::vector<bool> met(scenario.scenes.size(), false);
    met[start] = true;
    for (std::size_t i = start; i < met.size(); ++i) {
        if (met[i]) {
            for (const SceneIndex next : next_scenes(scenario.scenes[i])) {
                met[next] = true;
            }
        }
    }
    return met;
}

std::vector<int> turning_points_ahead(const Scenario& scenario) {
    return most_ahead(scenario, [](const Scene& scene) { return scene.is_turning_point() ? 1 : 0; });
}

int minutes_of(const Scenario& scenario, std::size_t seat) {
    return minutes_left(scenario, scenario.seats[seat].start);
}

int minutes_left(const Scenario& scenario, SceneIndex scene) {
    const std::vector<int> ahead = most_ahead(scenario, time_in);
    int longest = 1;
    for (const Seat& seat : scenario.seats) {
        longest = std::max(longest, ahead[seat.start]);
    }
    return std::max(1, (scenario.minutes * ahead[scene] + longest / 2) / longest);
}

int scenes_to_the_end(const Scenario& scenario, SceneIndex scene) {
    if (turning_points_ahead(scenario)[scene] > 0) {
        return 0;
    }
    return most_ahead(scenario, [](const Scene& one) { return one.is_passage() ? 0 : 1; })[scene];
}

}  // namespace alongside
