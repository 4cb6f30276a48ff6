#pragma once
/// What stands beside a turning point in the closer look: what a local panel chose, what the authors answered to
/// others, a few taps, and a place to say that it is wrong.
#include "ui/screens/parts.h"

namespace alongside::ui::screens {

// Of the turning point at this position of debrief.turnings; nothing where there is nothing to show.
void panel_beside(View& view, std::size_t index);
void taps(View& view, std::size_t index);
void objection(View& view, std::size_t index);

void answers_of_authors(View& view, const std::vector<app::AuthorsAnswerView>& all);
/// What was said to be wrong as a file, once there is any.
void tell_the_authors(View& view);

}  // namespace alongside::ui::screens
