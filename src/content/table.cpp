#include "content/table.h"

#include <fmt/format.h>

#include <utility>

#include "core/base/text.h"

namespace alongside::content {

Result<std::vector<Row>> read_table(std::string_view table, std::size_t columns) {
    std::vector<Row> rows;
    bool heading = true;
    std::size_t number = 0;
    for (const std::string_view line : split(table, '\n')) {
        ++number;
        if (trimmed(line).empty() || line.front() == '#') {
            continue;
        }
        if (!std::exchange(heading, false)) {
            rows.push_back({number, split(line, '\t')});
            if (rows.back().cells.size() != columns) {
                return bad_line(number, fmt::format("needs {} columns", columns));
            }
        }
    }
    return rows;
}

tl::unexpected<Error> bad_line(std::size_t line, std::string_view why) {
    return fail("bad-table", fmt::format("Line {} of the table {}.", line, why));
}

}  // namespace alongside::content
