#pragma once
/// The parts of a scene: what is said and asked, who is here, what was promised. For scene.cpp.
#include <string>

#include "ui/screens/parts.h"

namespace alongside::ui::screens {

/// "What is said, 1 of 3": how a page is called for those who hear it.
std::string said_words(const View& view);
/// On to the next page, or out of the scene after the last one.
void go_on(View& view, ButtonKind kind = ButtonKind::primary);

void draw_words(View& view);
/// The place with people in it, as wide as the flow.
void draw_stage(View& view);
/// The right side of a wide window: the place with people in it, and before them the table with names and promises.
void draw_room(View& view);
/// The place with people in it and nothing else, over `rect`; nobody speaks.
/// Where the page on screen happens, and who can be seen there.
const app::StageView& stage_of(const View& view);
void draw_quiet_room(View& view, const Rect& rect);
void draw_people(View& view);
void draw_promises(View& view);
/// Unfolds "people" or "promises" if need be, and moves the focus there.
void show_part(View& view, std::string_view part);

}  // namespace alongside::ui::screens
