#pragma once
/// The ways that home can look, as samples.h wants it: each changes a home that is full.
#include "app/app_state.h"

namespace alongside::ui::screens::story {

/// Without a single scenario.
app::AppState empty_home(app::AppState state);
/// Before anything was played: all that there is to open, and nobody at the table.
app::AppState new_home(app::AppState state);
/// On a machine that can keep nothing.
app::AppState unkept_home(app::AppState state);
/// With a run whose scenario was changed since.
app::AppState edited_home(app::AppState state);
app::AppState home_map(app::AppState state);
app::AppState home_list(app::AppState state);

}  // namespace alongside::ui::screens::story
