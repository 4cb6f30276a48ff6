#pragma once
/// Reads what an option, a listen or a consequence changes: `change`, `set`, `clear`, and the fate of promises.
#include <vector>

#include "content/draft.h"
#include "content/shape.h"

namespace alongside::content {

/// `change`, then `set`, then `clear` of one thing.
std::vector<Effect> read_effects(const Fields& fields, Draft& draft);

/// `promise`, `keep`, `renegotiate`, `let-slide` of an option in `scene`.
std::vector<Pledge> read_pledges(const Fields& fields, SceneIndex scene, Draft& draft);

}  // namespace alongside::content
