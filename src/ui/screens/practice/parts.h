#pragma once
/// The screens of a practice tool, and what they share: a paper drawn as it would be read, the two questions that may
/// lie over them.
#include "ui/screens/parts.h"

namespace alongside::ui::screens {

void draw_cover(View& view);
void draw_asking(View& view);
void draw_findings(View& view);

/// The blocks of a paper one below the other; its title is left to the screen.
void draw_paper(View& view, const records::Paper& sheet);

/// The four levels as rungs, with the one that is suggested marked.
void draw_ladder(View& view, const app::LadderView& ladder);

/// Where the sheets are that were printed last, if any were.
void printed_line(View& view);

}  // namespace alongside::ui::screens
