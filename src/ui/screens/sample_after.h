#pragma once
/// What comes after an evening in Fenside, as samples.h wants it.
#include "app/after/after_state.h"
#include "app/debrief_view.h"

namespace alongside::ui::screens::story {

/// Days on which something is due and days to come; with a title of sixty characters.
app::AfterState days_to_look_back();
/// One evening, with words of the person's own.
app::AfterState looking_back_on_one();
/// A panel whose counts are being typed in.
app::AfterState counting_a_panel();
/// Taps, an objection half written, one kept.
app::AfterState after_the_evening();

/// What a panel chose and what the authors answered, beside the turning points of an evening.
void add_what_others_said(app::DebriefView& view);

}  // namespace alongside::ui::screens::story
