#pragma once
/// Where everything of a sheet stands on a picture 1080 high, before any of it is drawn: which lines share a page, how
/// large the letters are, what the promises along the foot take.
#include <string>
#include <vector>

#include "ui/audience/lettering.h"
#include "ui/audience/paging.h"
#include "ui/audience/sheet.h"

namespace alongside::ui::audience {

inline constexpr float sheet_margin = 52;
inline constexpr float stage_share = 0.36F;  ///< of the width, for the place and its people

/// A block with its lines, as they stand on a picture 1080 high.
struct Laid {
    const Block* block = nullptr;
    TextStyle style;
    BrokenText text;
    float indent = 0;
    std::vector<BrokenText> bars;
    float bars_width = 0;
    float bar_from = 0;  ///< where bars begin, after the longest of their words
    float height = 0;    ///< of a block with bars, which is never parted
};

/// Everything that does not depend on the page.
struct Layout {
    float width = 0;  ///< of the picture
    bool stage = false;
    bool close = false;
    float column = 0;  ///< width of the words
    float top = 0;     ///< of the words
    float height = 0;  ///< for them
    float band = 0;    ///< height of the promises along the foot
    float foot = 0;    ///< of the line that says which page this is
    TextStyle small;   ///< the rule's size
    float small_line = 0;
    BrokenText above;
    BrokenText aside;
    bool one_line = false;  ///< what stands above, and the aside at its other end
    std::vector<Laid> blocks;
    std::vector<BlockSize> sizes;
    std::vector<PageOfLines> pages;
    std::vector<std::vector<std::string>> promises;  ///< pages of lines
    float promised_width = 0;                        ///< before them, for what they are called
};

/// On as few pages as can be; of those with the place and its people, in the larger letters, and with as many promises
/// as find room. `shape` is the picture's width by its height.
Layout lay_out(Ui& ui, const Sheet& sheet, const WallLook& look, float shape);

/// The side of a face beside words in this style.
float face_side(const TextStyle& style);

/// Of the words beside a bar: those of the last vote stand out.
TextStyle style_of_bar(const Bar& bar, TextStyle style);
float text_height(const BrokenText& text);

/// What the slips are called, and which of them these are where not all find room at once: "Promised 1/3".
std::string promised_words(const Sheet& sheet, std::size_t turn, std::size_t turns);

}  // namespace alongside::ui::audience
