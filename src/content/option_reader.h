#pragma once
/// Reads one option of a scene: what one says or does, what it changes, and where it leads.
#include "content/draft.h"
#include "content/node.h"

namespace alongside::content {

/// What an option takes from its scene.
struct OptionSetting {
    SceneIndex scene = 0;
    bool turning_point = false;
    const Routes* go = nullptr;  ///< of the scene, for options without their own; null: the scene has none
};

Option read_option(const Entry& entry, const OptionSetting& setting, Draft& draft);

}  // namespace alongside::content
