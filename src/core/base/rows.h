#pragma once
/// Rows of a table as plain values, whatever the table: how what somebody has goes from one copy to another.
///
/// Knows nothing of what they mean. Who reads them from a file (records) has checked their shape; who keeps them
/// (store) checks everything else.
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace alongside {

using Cell = std::variant<std::monostate, std::int64_t, std::string>;  ///< nothing, a whole number, a text

struct TableRows {
    std::string table;
    std::vector<std::string> columns;
    std::vector<std::vector<Cell>> rows;  ///< each with a cell for each column

    bool operator==(const TableRows&) const = default;
};

/// All that one person has in the saves.
struct Belonging {
    std::vector<TableRows> tables;
    std::map<std::string, std::string> scenarios;  ///< the bytes that their runs replay against, by SHA-256

    bool operator==(const Belonging&) const = default;
};

}  // namespace alongside
