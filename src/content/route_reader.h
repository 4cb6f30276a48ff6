#pragma once
/// Reads where a scene or an option leads, and holds it to the one rule: only forward.
#include "content/draft.h"
#include "content/node.h"

namespace alongside::content {

/// The value of a `go`: one target, or a list of `{when, to}` whose last has no `when`. Empty if it cannot be read.
Routes read_routes(const Node& node, SceneIndex from, Draft& draft);

/// The scene that a `curtain` names.
std::optional<SceneIndex> read_curtain(const Node& node, SceneIndex from, Draft& draft);

bool same_routes(const Routes& a, const Routes& b);

}  // namespace alongside::content
