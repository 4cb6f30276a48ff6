#pragma once
/// Fixed states of every screen, by name: what `alongside shot` draws, and what tests of the screens press and measure.
///
/// Their words are an evening in Fenside as it might stand, and on purpose the hard cases too: names of sixty
/// characters, the longest texts a scenario may have, empty tables, nothing that can be kept. They never change by
/// themselves, so a picture or a tree of one changes only when the screen does.
#include <optional>
#include <string_view>
#include <vector>

#include "app/app_state.h"

namespace alongside::ui::screens {

/// The names, in the order in which a person would meet the screens.
const std::vector<std::string_view>& sample_names();

/// None if there is no sample of that name.
std::optional<app::AppState> sample(std::string_view name);

}  // namespace alongside::ui::screens
