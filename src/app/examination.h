#pragma once
/// Everything that `check` tells about one scenario: what the reader finds, what the lints find, what the proof finds.
#include <vector>

#include "app/check.h"
#include "content/beside.h"
#include "content/lint/lint.h"
#include "content/lowering.h"

namespace alongside::app {

struct Examination {
    CheckReport report;                     ///< with what the lints found among its findings
    std::vector<content::Lowered> lowered;  ///< what the author has lowered, each with a reason
    learn::ReadingCounts reading;           ///< of what somebody who plays reads
};

Examination examine(const content::Shelved& shelved, const content::LintRules& rules, const CheckLimits& limits = {});

/// With what stands beside it given, for a scenario that is not on a disk. Touches no file.
Examination examine(const content::Shelved& shelved, const content::Beside& beside, const content::LintRules& rules,
                    const CheckLimits& limits);

}  // namespace alongside::app
