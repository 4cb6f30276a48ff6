#pragma once
/// Rows of comma-separated values, as RFC 4180 has them, for spreadsheets.
#include <span>
#include <string>

namespace alongside::records {

/// One row with its line end. Each cell stands in quotes, and none is taken for a formula.
std::string csv_row(std::span<const std::string> cells);

}  // namespace alongside::records
