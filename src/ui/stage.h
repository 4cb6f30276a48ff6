#pragma once
/// The frame while it is being made: its nodes, where each lies, and the flows that hand out places.
///
/// Kept apart from `Ui` so that the rules of placing can be read on one page. A flow goes down (items below one
/// another) or across (items side by side, wrapping). Items are painted as they are placed; a line of a row is
/// moved into its final position when it is full.

#include <optional>
#include <string>
#include <vector>

#include "ui/layout.h"
#include "ui/painter.h"
#include "ui/semantics.h"

namespace alongside::ui {

/// What the tree does not say about a node but the frame needs.
struct Placed {
    Rect clip;
    int scroll = -1;  // index of the scrolling area around it
    float ring = 0;   // radius of its focus ring
};

struct ScrollBox {
    std::string id;
    Rect rect;
    int layer = 0;
};

/// Everything made after a mark can be moved together.
struct Mark {
    Painter::Mark paint;
    std::size_t node = 0;
    std::size_t scroll = 0;
};

/// A card that can still be made taller.
struct Stretch {
    Painter::Patch patch;
    std::size_t node = 0;
    Rect rect;
};

struct Flow {
    bool across = false;
    Rect room;  // x, y and width offered; height only where it is known
    float gap = 0;
    Align align = Align::start;
    RowAlign row_align = RowAlign::start;
    bool top = false;
    float least_room = 0;  // across: a group that would get less starts a new line

    float used_width = 0;
    float next_y = 0;       // of the next item (down) or line (across)
    float pending_gap = 0;  // before the next item or line
    bool first = true;
    struct Item {
        Mark from;
        Rect rect;
    };
    std::vector<Item> line = {};          // across: the items of the open line
    std::optional<Stretch> stretch = {};  // the card drawn last
};

class Stage {
  public:
    explicit Stage(Painter& painter) : painter_(painter) {}

    void begin(Node root);

    // Places
    Flow& flow() { return flows_.back(); }
    const Flow& flow() const { return flows_.back(); }
    void push_flow(const Flow& flow);
    /// Ends the flow and gives the size that it used.
    Size pop_flow();
    float available() const;
    /// Where a group that starts now would lie: its corner and the width offered. Ends a row's line when little is
    /// left.
    Rect open_item();
    /// Takes the place announced by `open_item`.
    Rect close_item(Size size);
    /// Takes a place for something whose size is known.
    Rect place(Size size);

    // Nodes
    Node& add(Node node);
    void open(Node node);
    void close();
    Tree& tree() { return tree_; }
    std::vector<Placed>& placed() { return placed_; }
    std::vector<ScrollBox>& scrolls() { return scrolls_; }
    int open_scroll(ScrollBox box);
    void close_scroll() { scroll_stack_.pop_back(); }
    int layer() const { return layer_; }
    /// Nodes made until `close_layer` belong to a dialog above everything so far, children of the root.
    void open_layer();
    void close_layer();
    /// Works out what of each node can be seen.
    void finish();

    /// Makes a card and its node as tall as `height`.
    void stretch(const Stretch& card, float height);
    Mark mark() const;
    void move(const Mark& from, const Mark& to, float dx, float dy);

  private:
    Rect begin_item();
    void end_line(Flow& flow);
    Rect put_down(Flow& flow, Size size);
    Rect put_across(Flow& flow, Size size);

    Painter& painter_;
    Tree tree_;
    std::vector<Placed> placed_;
    std::vector<ScrollBox> scrolls_;
    std::vector<int> scroll_stack_;
    std::vector<int> parents_;
    std::vector<int> children_;  // how many each of `parents_` has so far
    std::vector<Flow> flows_;
    int layer_ = 0;
};

}  // namespace alongside::ui
