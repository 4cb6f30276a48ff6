#pragma once
/// What a practice tool asks, page by page, for both editions.
#include <vector>

#include "app/practice/practice_state.h"
#include "content/words.h"
#include "core/learn/readiness.h"
#include "core/learn/tool.h"

namespace alongside::app {

std::vector<AskedPage> pages_of(const learn::Tool& tool, const content::Words& words);

/// What the name of the work is asked as; empty where there is nothing to keep.
std::string name_label(const learn::Tool& tool, const content::Words& words);

/// "Yes, this is us", and so on.
content::Word word_of(learn::Fit fit);

}  // namespace alongside::app
