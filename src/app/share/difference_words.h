#pragma once
/// How a scenario differs from another text of it, in plain sentences.
#include <string>
#include <vector>

#include "content/library.h"
#include "content/words.h"

namespace alongside::app {

/// Most sentences; what is beyond is counted in a last one.
inline constexpr std::size_t kMostDifferences = 40;

/// What is called otherwise, who and what is new or gone, then where lines differ. Both could be read. Empty if the two
/// are the same, line by line.
std::vector<std::string> difference_words(const content::Shelved& before, const content::Shelved& after,
                                          const content::Words& words);

}  // namespace alongside::app
