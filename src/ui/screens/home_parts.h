#pragma once
/// The three ways to see home: the long table, the map of Thornmere, a plain list. For home.cpp.
#include "ui/screens/parts.h"

namespace alongside::ui::screens {

void draw_table(View& view);
void draw_map(View& view);
void draw_list(View& view);

/// A scenario of the shelf to press, at this position of home.shelf.
void shelf_tile(View& view, std::size_t index);
/// The shelf below the table.
void draw_shelf(View& view);

}  // namespace alongside::ui::screens
