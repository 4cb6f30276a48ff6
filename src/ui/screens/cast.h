#pragma once
/// People standing in a place: the picture of where one is, and in it those who are here, as they look now.
///
/// Whoever speaks steps forward into the light; whoever has turned away stands back in the shade. A face that changes
/// changes slowly enough to be seen. All of it is decoration: names and stances stand in words beside it.
#include <span>
#include <vector>

#include "ui/screens/parts.h"

namespace alongside::ui::screens {

/// Somebody of the cast, in the order in which they stand from left to right.
struct Standing {
    std::string_view id;
    std::string_view name;
    int stance = 0;
    bool speaking = false;
    bool turned_away = false;
};

/// Everybody at a place; whoever says a line of the page speaks. Without a page nobody does, and on a silent one nobody
/// is seen to shout. Whoever has turned away looks aside, but for when they speak or the tables bang.
std::vector<Standing> cast_of(const app::StageView& stage, const app::PageView* page, bool banging);

/// The nearest stance in which nobody is seen to shout: with a closed mouth, and turned aside.
int calm(int stance);

/// Draws the place over `rect` and the people at its lower edge, in equal shares of its width or closer together.
/// What else lies over that edge, `covered` high, is below them.
void paint_cast(Ui& ui, const Rect& rect, const Place& place, std::span<const Standing> people, float covered = 0);

/// One face that fades over when it changes: somebody cut out, standing on the lower edge of `box`. `key` names where
/// it is shown.
void paint_figure(Ui& ui, std::string_view key, std::string_view picture, const Rect& box, float opacity = 1);

}  // namespace alongside::ui::screens
