#include "ui/audience/qr.h"

#include <algorithm>
#include <cmath>

namespace alongside::ui::audience {

namespace {

constexpr std::size_t quiet = 4;  // light squares around it

/// The dark squares of one row, those beside one another in one piece.
void draw_row(Ui& ui, Point at, float square, const records::QrCode& code, std::size_t row) {
    for (std::size_t from = 0; from < code.side;) {
        std::size_t end = from;
        while (end < code.side && code.at(end, row))
            ++end;
        if (end > from)
            ui.painter().fill(
                {at.x + square * static_cast<float>(from), at.y, square * static_cast<float>(end - from), square},
                rgb(0x000000));
        from = std::max(end, from + 1);
    }
}

}  // namespace

void draw_qr(Ui& ui, const Rect& rect, const records::QrCode& code) {
    const auto squares = static_cast<float>(code.side + 2 * quiet);
    const float square = std::floor(std::min(rect.w, rect.h) / squares);
    if (code.side == 0 || square < 1)
        return;
    const float side = square * squares;
    const Rect box = Rect{rect.centre().x - side / 2, rect.centre().y - side / 2, side, side}.snapped();
    ui.painter().fill(box, rgb(0xFFFFFF));
    for (std::size_t row = 0; row < code.side; ++row)
        draw_row(ui, {box.x + square * quiet, box.y + square * static_cast<float>(row + quiet)}, square, code, row);
}

}  // namespace alongside::ui::audience
