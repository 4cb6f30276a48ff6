#pragma once
/// The three ways to see home: the long table, the map of Thornmere, a plain list. For home.cpp.
#include "ui/screens/parts.h"

namespace alongside::ui::screens {

// Each stands below the heading that names it.
void draw_table(View& view);
void draw_map(View& view);
void draw_list(View& view);

/// A scenario of the shelf to press, at this position of home.shelf.
void shelf_tile(View& view, std::size_t index);
/// How long it takes, and whether it was finished once.
std::string shelf_aside(const View& view, const app::ShelfView& one);
/// What it is about; of what was added and cannot be read, what is wrong.
std::string shelf_hint(const View& view, const app::ShelfView& one);
/// Why it cannot be opened; empty if it can, and for what was added, whose card says it.
std::string shelf_locked(const View& view, const app::ShelfView& one);

}  // namespace alongside::ui::screens
