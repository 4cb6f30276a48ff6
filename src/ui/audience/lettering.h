#pragma once
/// Letters on the room's picture: how tall they must be, and where their lines end.
///
/// Sizes come from the room's depth in picture heights by the rule that a letter is as tall as the farthest seat is
/// away, divided by 200 (AVIXA DISCAS, basic decision making; reference/craft.md section 3): nothing is ever smaller.
/// Lines are broken once, for a picture 1080 high, and drawn at any size: so the trainer's small copy breaks and turns
/// its pages where the wall does. Knows nothing of what is said.
#include <string>
#include <string_view>
#include <vector>

#include "ui/ui.h"

namespace alongside::ui::audience {

/// All measures are for a picture this high; its width follows the screen's shape.
constexpr float picture_height = 1080;

constexpr int shallowest = 3;
constexpr int deepest = 10;

/// How a picture is to look.
struct WallLook {
    ThemeName theme = ThemeName::projector;
    Letters letters = Letters::inter;
    int depth = 6;  ///< of the room, in picture heights: where the last row sits
    int under = 0;  ///< levels of headings above it, where another screen shows it small

    bool operator==(const WallLook&) const = default;
};

enum class Use { body, choice, question, numeral };

/// Of a capital letter, on a picture 1080 high. `body` is the rule itself; the others are larger.
int cap_height(Use use, int depth);

/// The style on a picture 1080 high.
TextStyle style_of(Use use, const WallLook& look);
/// The same on a picture that is `scale` times as high. Full-size pictures round to the nearest pixel; small copies
/// round down, so that a line broken for the large one fits.
TextStyle scaled(TextStyle style, float scale);

/// Where lines of this text end, and how far apart they stand, on a picture 1080 high.
struct BrokenText {
    std::vector<std::string> lines;
    float line_height = 0;
};
/// Empty text has no lines. A few lines are about equally long, so that none is left with one word. Leaves a little
/// room at the end of each line for the rounding of other sizes.
BrokenText break_text(Ui& ui, std::string_view words, const TextStyle& style, float width);

}  // namespace alongside::ui::audience
