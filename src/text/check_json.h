#pragma once
/// What `check --json` prints, for editors and build servers: docs/check-json.md says what each name means.
#include <span>
#include <string>
#include <vector>

#include "app/award_proof.h"
#include "app/examination.h"

namespace alongside::text {

/// Goes up when a name is taken away or changes its meaning; new names may come at any time.
inline constexpr int kCheckFormat = 1;

/// One JSON object, indented by two spaces, ending with a line break. `shared` are the findings in modules.yaml,
/// people.yaml and places.yaml.
/// `awards` are those that the whole shelf was examined for.
std::string check_json(std::span<const content::Diagnostic> shared, std::span<const app::Examination> scenarios,
                       std::span<const app::AwardProof> awards = {});

}  // namespace alongside::text
