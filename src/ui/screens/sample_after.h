#pragma once
/// What comes after an evening in Fenside, as samples.h wants it: each adds itself to a state.
#include "app/app_state.h"

namespace alongside::ui::screens::story {

/// Days on which something is due and days to come; with a title of sixty characters.
app::AppState days_to_look_back(app::AppState state);
/// One evening, with words of the person's own.
app::AppState looking_back_on_one(app::AppState state);
/// A panel whose counts are being typed in.
app::AppState counting_a_panel(app::AppState state);
/// Taps, an objection half written and one kept; what a panel chose, and what the authors answered.
app::AppState after_the_evening(app::AppState state);

}  // namespace alongside::ui::screens::story
