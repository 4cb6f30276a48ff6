#pragma once
/// Rows of a table for spreadsheets (RFC 4180), of which no cell can be taken for a formula.
#include <span>
#include <string>

#include "core/base/rows.h"

namespace alongside::records {

/// One row with its line end. Every cell stands in quotes; what begins with = + - @, a tab or a line end has a '
/// before it (the OWASP advice on CSV injection).
std::string csv_row(std::span<const std::string> cells);

/// The whole table, its columns named in the first row.
std::string to_csv(const TableRows& table);

}  // namespace alongside::records
