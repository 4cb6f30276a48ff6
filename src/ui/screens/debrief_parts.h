#pragma once
/// The parts of looking back that are drawn for it alone: what is said at home, the marks of the pen, the doors.
#include <vector>

#include "ui/screens/parts.h"

namespace alongside::ui::screens {

/// What somebody says at home: a face, a name, their words.
/// For a page before: drawing them takes a moment, and they should be there together.
void ask_for_portraits(Ui& ui, const std::vector<app::AtHomeView>& people);

void at_home_card(Ui& ui, std::string_view key, const app::AtHomeView& one);

/// A small drawing of ours above a heading; decoration.
void illustration(Ui& ui, std::string_view icon, float reference = 112);

/// Who decided what, a line each: the turning point, a mark between "you" and "they", and the words for it.
void pen_marks(View& view, const std::vector<app::PenView>& marks);

/// Again from a turning point, from another chair, or done.
void draw_doors(View& view);

}  // namespace alongside::ui::screens
