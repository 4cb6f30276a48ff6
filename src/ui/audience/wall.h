#pragma once
/// The wall: what everybody in the room sees of a session, on a screen of its own or as a part of the trainer's.
///
/// A pure function of app::WallView. It says which words of the view stand where and how large; how a picture is laid
/// out is decided in sheet.h. The trainer's small copy is the same call with a smaller box.
#include "app/room_view.h"
#include "content/words.h"
#include "ui/audience/sheet.h"

namespace alongside::ui::audience {

/// What stands on the wall, before it is laid out. It names the people and the place of `wall`, which outlives it.
Sheet sheet_of(const app::WallView& wall, const content::Words& words);

/// How many pages it takes on a picture of this shape (width by height), for a room as deep as the view says.
std::size_t wall_pages(Ui& ui, const app::WallView& wall, const content::Words& words, WallLook look, float shape);

/// "Bren: ask the library (Friday)".
std::string promise_words(const app::RoomPromiseView& promise, const content::Words& words);

// How a count is said, here and beside the trainer's notes.

/// Nobody gave this answer, and it is on no card: it need not be told.
bool says_nothing(const app::ResultRow& row);

/// "By hands: 24 hands, 22 hands".
std::string counted_words(const app::ResultView& result);

/// "First vote: 7"; where there was one vote only, "7".
std::string cell_words(const app::ResultView& result, const app::ResultRow& row, std::size_t round);

/// Draws one of its pages over `rect`, for a room as deep as the view says. A blank wall is black.
void draw_wall(Ui& ui, const Rect& rect, const app::WallView& wall, const content::Words& words, WallLook look,
               std::size_t page);

}  // namespace alongside::ui::audience
