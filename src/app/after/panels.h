#pragma once
/// What a local panel chose: counted by a trainer, shown in the closer look beside the authors' draft.
#include <string>
#include <string_view>
#include <vector>

#include "app/after/after_state.h"
#include "app/debrief_view.h"
#include "core/base/result.h"

namespace alongside::app {

struct Desk;

/// Every turning point of a scenario with its counts. Errors: "no-such-scenario".
Result<PanelState> panel_of(const Desk& desk, std::string_view id);

/// Errors: "no-such-option" if the scenario has no such option at a turning point, "not-a-count" outside 0 to
/// learn::kMostOfAPanel, "not-kept" without saves, and those of the store.
Result<void> count_panel(const Desk& desk, std::string_view id, const learn::PanelCount& count);

/// All that was counted of a scenario; nothing without saves, or where it cannot be read.
std::vector<learn::PanelCount> panel_counts(const Desk& desk, std::string_view scenario);

/// The options of a turning point with the counts that may be seen, in words; empty without a panel.
std::vector<PanelRow> panel_rows(const Desk& desk, const Scene& scene, const std::vector<learn::PanelCount>& counts);

}  // namespace alongside::app
