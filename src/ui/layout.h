#pragma once
/// Where things go: columns, rows, grids, panes, pages, scrolling areas.
///
/// A body draws its widgets in reading order; each asks the current flow for a place. Sizes are known before
/// painting because text is measured at once, so one pass is enough: rows move their finished items into line and
/// panels settle their background when their content ends. Nothing may be wider than its flow.

#include <cstddef>
#include <string_view>

#include "ui/function_ref.h"
#include "ui/theme.h"

namespace alongside::ui {

class Ui;

/// Widths for running text, in characters of body type at the current text scale.
enum class Measure { full, narrow /* 48 */, reading /* 68 */, wide /* 104 */ };

struct Column {
    Measure measure = Measure::full;
    Space gap = Space::m;
    Align align = Align::start;  // of items narrower than the column, and of the column in its place
};
void column(Ui& ui, const Column& look, Body body);

enum class RowAlign { start, centre, end, spread };
struct Row {
    Space gap = Space::sm;
    RowAlign align = RowAlign::start;
    bool top = false;  // items of a line share their top edge instead of their middle
};
/// Items side by side; wraps onto further lines rather than overflow.
void row(Ui& ui, const Row& look, Body body);

struct Grid {
    float min_cell = 220;  // reference width below which a cell may not shrink; decides the number of columns
    std::size_t max_columns = 4;
    Space gap = Space::m;
};
/// `cell(i)` draws one item; cards of a line become equally tall. Four that do not fit side by side stand two and two.
void grid(Ui& ui, const Grid& look, std::size_t count, FunctionRef<void(std::size_t)> cell);

struct TwoPane {
    float first_share = 0.62F;
    float min_pane = 340;  // reference width of type; when either pane would be narrower, they stack
    Space gap = Space::xl;
    Space stacked = Space::l;  // between them, when they stand below one another
};
void two_pane(Ui& ui, const TwoPane& look, Body first, Body second);
/// What `two_pane` would decide here.
bool panes_stack(const Ui& ui, const TwoPane& look);

enum class PanelKind {
    surface,
    raised,
    sunk,  // other people's words, and one's own, quoted
    outlined,
    wash,  // something to do now
    note   // to be known before the rest: a bar along its start
};
struct Panel {
    PanelKind kind = PanelKind::surface;
    Space padding = Space::l;
    Space gap = Space::m;
};
void panel(Ui& ui, const Panel& look, Body body);

/// More room than the flow's gap before the next item; nothing before the first.
void space(Ui& ui, Space size);
/// A hairline across the flow; decoration, not in the tree.
void rule(Ui& ui);

struct Page {
    Measure measure = Measure::reading;
    Space gap = Space::m;
    bool centred = false;  // content shorter than the window stands in its middle
};
/// The whole window (or what `shell` left of it): ground, gutters, scrolling, one column.
void page(Ui& ui, std::string_view key, const Page& look, Body body);

/// A page with lines that stay at the top and the bottom. When both would take more than a third of the window
/// (small windows, 200 % text) they scroll with the rest.
void shell(Ui& ui, std::string_view key, const Page& look, Body top, Body middle, Body bottom);

/// An area of its own that scrolls by wheel, keys and to the focus. `height` in pixels; `ground` is what it lies on.
void scroll_area(Ui& ui, std::string_view key, float height, Body body, Colour ground = Colour::ground);

}  // namespace alongside::ui
