#pragma once
/// What the voice says: pure functions from the screen's trees to sentences, in reading order.
///
/// New words are said as they come, then the focus where it moved; what stays the same is not said twice. Knows no
/// speech engine, no time and no screen.

#include <string>
#include <vector>

#include "content/words.h"
#include "ui/semantics.h"

namespace alongside::ui {

/// One node as it is said: "1: Sit down." "Settings. link." Empty for what only holds others.
std::string spoken(const Tree& tree, std::size_t index, const content::Words& words);

/// All of the topmost layer, from its beginning.
std::vector<std::string> whole_screen(const Tree& tree, const content::Words& words);

/// What came onto the screen since `before`, what changed about the focus, and where it went.
std::vector<std::string> to_say(const Tree& before, const Tree& now, const content::Words& words);

}  // namespace alongside::ui
