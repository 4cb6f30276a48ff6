#pragma once
/// The proof in words: a finding for each breach, and the sentences that tell an author what holds.
#include <string>
#include <vector>

#include "content/messages.h"
#include "core/prove/rules.h"

namespace alongside::app {

content::Finding finding_of(const Scenario& scenario, const std::vector<prove::Proof>& proofs,
                            const prove::Breach& breach);

/// "Nine endings, all reachable. Nobody can get stuck. ..." for each seat.
std::vector<std::string> sentences_of(const Scenario& scenario, const std::vector<prove::Proof>& proofs);

/// A share between 0 and 1 as people say it: "about one in five", "fewer than one in a hundred", "all".
std::string share_words(double share);

}  // namespace alongside::app
