#pragma once
/// Scrolling areas: where each stands, how wishes and the focus move it, and its thumb.

#include <vector>

#include "ui/geometry.h"
#include "ui/router.h"

namespace alongside::ui {

class Ui;

/// Kept in the interface's memory under the area's id.
struct ScrollState {
    float offset = 0;  // pixels above the visible part, as drawn
    float target = 0;  // where it slides to
    float from = 0;    // where the slide began
    double since = 0;
    float content = 0;  // height of what was drawn last
    float view = 0;     // height of the area
    float longest() const { return content > view ? content - view : 0; }
};

/// Moves the areas of the last frame as asked for.
void apply_scrolls(Ui& ui, const std::vector<ScrollWish>& wishes);
/// Brings `box` into the view of scrolling area `index` of this frame; -1 does nothing.
void scroll_to(Ui& ui, int index, const Rect& box);
/// Says in the tree whether an area of the topmost layer is longer than its view, and whether keys can move it on.
void tell_scrolling(Ui& ui, Tree& tree);

}  // namespace alongside::ui
