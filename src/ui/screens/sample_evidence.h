#pragma once
/// What somebody in Fenside can show, as samples.h wants it.
#include "app/evidence_state.h"

namespace alongside::ui::screens::story {

/// Some of it in place, some missing; an action that was reported, one that can be, one of today.
app::EvidenceState evidence();
/// A certificate as it will be printed, and one without a name.
app::PaperView certificate();
app::PaperView nameless_certificate();
app::PaperView employer_page();

}  // namespace alongside::ui::screens::story
