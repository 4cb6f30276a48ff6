#pragma once
/// The scenario seen from above: how far it still is from a scene, along the longest way.
#include <vector>

#include "core/story/scenario.h"

namespace alongside {

/// For each scene, the most turning points on any way from it to an end, itself included.
std::vector<int> turning_points_ahead(const Scenario& scenario);

/// Minutes left from `scene`, at least 1: the scenario's minutes in proportion to the turning points ahead.
int minutes_left(const Scenario& scenario, std::size_t seat, SceneIndex scene);

/// Scenes that can follow a scene by some route, listens and curtains left aside.
std::vector<SceneIndex> next_scenes(const Scene& scene);

/// For each scene, whether some way from `start` comes through it; `start` itself does.
std::vector<bool> scenes_from(const Scenario& scenario, SceneIndex start);

}  // namespace alongside
