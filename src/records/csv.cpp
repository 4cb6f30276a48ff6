#include "records/csv.h"

#include <string_view>

namespace alongside::records {

namespace {

std::string cell(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos) {
        text.insert(text.begin(), '\'');
    }
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2)) {
        text.insert(at, 1, '"');
    }
    return "\"" + text + "\"";
}

}  // namespace

std::string csv_row(std::span<const std::string> cells) {
    std::string row;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        row += (at == 0 ? "" : ",") + cell(cells[at]);
    }
    return row + "\r\n";
}

}  // namespace alongside::records
