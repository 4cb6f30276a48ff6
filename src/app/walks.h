#pragma once
/// Walks: runs that an author has written down beside a scenario, in its folder `walks`, and that must go on going.
///
/// `check` replays each. Findings have codes of their own: W001 a walk that no longer goes, with how far it got; W002
/// one that lands somewhere else than it says.
#include <filesystem>
#include <span>
#include <string>

#include "app/check.h"
#include "content/beside.h"
#include "content/walk_reader.h"
#include "core/base/result.h"

namespace alongside::app {

/// Replays one walk. `file` and the text of the line go into the findings.
std::vector<content::Diagnostic> replay_walk(const Scenario& scenario, const content::Walk& walk,
                                             const std::string& file);

/// Reads and replays the walks of a scenario that could be read.
void check_walks(const content::Shelved& shelved, const std::vector<content::WalkFile>& walks, CheckReport& report);

/// A finished run as a walk. Errors: those of fold, and "running" if it has not ended.
Result<std::string> write_walk(const Scenario& scenario, std::span<const std::string> choices);

/// The same into a file. Errors: as above, and "not-written".
Result<void> record_walk(const Scenario& scenario, std::span<const std::string> choices,
                         const std::filesystem::path& file);

}  // namespace alongside::app
