#pragma once
/// What can be seen of a story only when all of it has been read, and without walking through its states.
#include "content/draft.h"

namespace alongside::content {

/// Scenes that nothing leads to, parts out of order, promises that fall due too early, too many turning points, and
/// names that one half of the story has forgotten.
void check_story(Draft& draft);

}  // namespace alongside::content
