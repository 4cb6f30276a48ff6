#pragma once
/// A QR code as a value: squares that are dark or light. Whoever draws it leaves four light squares around it, else
/// many phones do not find it.
#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::records {

struct QrCode {
    std::size_t side = 0;    ///< squares to a side, 21 to 177
    std::vector<bool> dark;  ///< row by row from the top left, side times side

    bool at(std::size_t column, std::size_t row) const { return dark[row * side + column]; }
    bool operator==(const QrCode&) const = default;
};

/// With the middle level of error correction: it still reads with 15 % of it hidden or badly lit. Errors: "qr" if the
/// text is empty or longer than a code can hold (about 2,300 bytes).
Result<QrCode> qr_code(std::string_view text);

}  // namespace alongside::records
