#pragma once
/// A picture for the room: blocks of text beside the place and its people, with the promises along its foot.
///
/// One function draws it at any size: over a whole screen for the room, small in the trainer's window, and the two
/// never differ in their lines or pages. It has no scroll bars, no cursor and nothing to press. What stands in a block
/// is decided by wall.h; how large letters must be, by lettering.h; which lines share a page, by paging.h.
#include <optional>
#include <string>
#include <vector>

#include "app/room_view.h"
#include "ui/audience/lettering.h"
#include "ui/audience/paging.h"
#include "ui/screens/cast.h"

namespace alongside::ui::audience {

/// A count as a bar, after its words: "Second vote: 12".
struct Bar {
    std::string said;
    float share = 0;  ///< of the longest, 0 to 1
    bool strong = false;
    bool plain = false;  ///< only the words: how long the bar would be is not told
};

struct Block {
    std::string text = {};
    Use use = Use::body;
    Colour colour = Colour::ink;
    Weight weight = Weight::regular;
    bool italic = false;
    int level = 0;           ///< of a heading; 0: none
    std::string badge = {};  ///< "B", in a box before it
    bool badged = false;     ///< stands in line with those that have a badge
    std::string face = {};   ///< picture of whoever speaks, before the words
    std::string name = {};   ///< whose face it is
    bool wide_gap = false;
    bool close = false;  ///< to the block before: one of a list
    bool keep_with_next = false;
    bool spoken = false;         ///< whoever leads says it too: it gives way before answers are parted
    std::vector<Bar> bars = {};  ///< at its side; the block is then never parted
};

/// The way in for phones, in the place of the stage.
struct WayIn {
    std::string title;
    std::string words;
    std::string address;
    std::string code;
    const app::JoinView* join = nullptr;  ///< of the view, which outlives the sheet
};

struct Sheet {
    std::string above;  ///< what this is part of: "Turning point 2 of 4"
    std::string aside;  ///< at the other end of that line: who holds Next, where phones come in
    std::vector<Block> blocks;
    bool centred = false;  ///< little text, in the middle
    bool grows = false;    ///< stands in larger letters where there is little of it
    screens::Place place;  ///< without an id: no picture
    std::vector<screens::Standing> cast;
    std::optional<WayIn> way_in;
    std::string promised;               ///< what the slips are called: "Promised"
    std::vector<std::string> promises;  ///< each with whom it was made to, and when it is due
    std::size_t turn = 0;               ///< where they do not find room at once, others stand there at each turn
};

/// How the page is called: "page 2 of 3".
using PageWords = FunctionRef<std::string(std::size_t page, std::size_t pages)>;

/// How many pages the sheet has on a picture of this shape (width by height); at least one.
std::size_t pages_of(Ui& ui, const Sheet& sheet, const WallLook& look, float shape);

/// Draws one page over `rect`; a page beyond the last is the last. Its texts go into the tree.
void draw_sheet(Ui& ui, const Rect& rect, const Sheet& sheet, const WallLook& look, std::size_t page,
                PageWords page_words);

}  // namespace alongside::ui::audience
