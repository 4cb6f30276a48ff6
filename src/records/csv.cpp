#include "records/csv.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace alongside::records {

namespace {

std::string quoted(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos) {
        text.insert(text.begin(), '\'');
    }
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2)) {
        text.insert(at, 1, '"');
    }
    return "\"" + text + "\"";
}

std::string words_of(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? std::string() : *text;
}

}  // namespace

std::string csv_row(std::span<const std::string> cells) {
    std::string row;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        row += (at == 0 ? "" : ",") + quoted(cells[at]);
    }
    return row + "\r\n";
}

std::string to_csv(const TableRows& table) {
    std::string csv = csv_row(table.columns);
    for (const std::vector<Cell>& row : table.rows) {
        std::vector<std::string> cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), words_of);
        csv += csv_row(cells);
    }
    return csv;
}

}  // namespace alongside::records
