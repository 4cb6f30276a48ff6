#pragma once
/// The trainer's screens of a room: setting it up, and leading it.
///
/// Leading: what to do now and what comes next with its key, notes and questions, the counts, and a small copy of what
/// the room sees. With one display the picture takes the window and a strip below it holds the next step. Screens like
/// all others: they draw app::RoomState and answer with commands; keys that a presentation clicker sends (Page Down,
/// Page Up, b or full stop, F5) do here what a trainer expects.
#include "ui/audience/lettering.h"
#include "ui/screens/parts.h"

namespace alongside::ui::presenter {

void draw_set_up(screens::View& view);
void draw_room(screens::View& view);

/// How the wall looks by what the trainer chose.
audience::WallLook wall_look(const app::AppState& state);

/// What the wall shows now: of the session; while one is set up, words for the back row to read.
app::WallView wall_now(const app::AppState& state, const content::Words& words);

}  // namespace alongside::ui::presenter
