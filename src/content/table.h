#pragma once
/// Tables under assets/ that a trainer edits in any spreadsheet: one row a line, cells apart by tabs, a heading first.
/// A line that begins with # is a note.
#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::content {

struct Row {
    std::size_t line = 0;
    std::vector<std::string_view> cells;  ///< live as long as the table's text
};

/// The rows below the heading. Errors: "bad-table" with the first line that does not have `columns` cells.
Result<std::vector<Row>> read_table(std::string_view table, std::size_t columns);

/// "Line 3 of the table has a kind that ...".
tl::unexpected<Error> bad_line(std::size_t line, std::string_view why);

}  // namespace alongside::content
