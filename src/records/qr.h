#pragma once
/// A text as a square code for cameras (QR).
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::records {

struct Qr {
    int side = 0;            ///< in squares, without the quiet margin of four that belongs around it
    std::vector<bool> dark;  ///< row by row

    bool at(int x, int y) const { return dark[static_cast<std::size_t>(y * side + x)]; }
};

/// Read even where an eighth of it is hidden. Errors: "too-long" above some 2,300 bytes.
Result<Qr> qr_of(std::string_view text);

}  // namespace alongside::records
