#pragma once
/// Reads the scenes of a scenario: first their names, so that everything may point to them, then what happens in them.
#include "content/draft.h"
#include "content/node.h"

namespace alongside::content {

/// Names, and which of them a `curtain` leads to. Reports a bad id and a scene too many.
void declare_scenes(const Node& scenes, Draft& draft);

/// The names `heard-...` that listens give.
void declare_listens(const Node& scenes, Draft& draft);

void read_scenes(const Node& scenes, Draft& draft);

}  // namespace alongside::content
