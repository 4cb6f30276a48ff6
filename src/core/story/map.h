#pragma once
/// The scenario seen from above: how far it still is from a scene, along the longest way.
#include <vector>

#include "core/story/scenario.h"

namespace alongside {

/// For each scene, the most turning points on any way from it to an end, itself included.
std::vector<int> turning_points_ahead(const Scenario& scenario);

/// Minutes from the beginning of a seat, at least 1. The scenario's own are those of its longest seat; the others take
/// less in proportion to what there is to choose, a turning point counting as much as two other scenes.
int minutes_of(const Scenario& scenario, std::size_t seat);

/// Minutes left from `scene`, at least 1, counted in the same way.
int minutes_left(const Scenario& scenario, SceneIndex scene);

/// How many more scenes somebody has to choose in, `scene` itself included, where no turning point is left: the codas.
/// 0 while there is one ahead.
int scenes_to_the_end(const Scenario& scenario, SceneIndex scene);

/// Scenes that can follow a scene by some route, listens and curtains left aside.
std::vector<SceneIndex> next_scenes(const Scene& scene);

/// For each scene, whether some way from `start` comes through it; `start` itself does.
std::vector<bool> scenes_from(const Scenario& scenario, SceneIndex start);

}  // namespace alongside
