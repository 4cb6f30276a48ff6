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
    for (SceneIndex i = start; i < met.size(); ++i) {
        if (met[i]) {
            for (const SceneIndex next : next_scenes(scenario.scenes[i])) {
                met[next] = true;
            }
        }
    }
    return met;
}

std::vector<int> turning_points_ahead(const Scenario& scenario) {
    std::vector<int> ahead(scenario.scenes.size(), 0);
    for (std::size_t i = scenario.scenes.size(); i-- > 0;) {
        for (const SceneIndex next : next_scenes(scenario.scenes[i])) {
            ahead[i] = std::max(ahead[i], ahead[next]);
        }
        ahead[i] += scenario.scenes[i].is_turning_point() ? 1 : 0;
    }
    return ahead;
}

int minutes_left(const Scenario& scenario, std::size_t seat, SceneIndex scene) {
    const std::vector<int> ahead = turning_points_ahead(scenario);
    const int all = std::max(1, ahead[scenario.seats[seat].start]);
    return std::max(1, (scenario.minutes * ahead[scene] + all / 2) / all);
}

}  // namespace alongside
