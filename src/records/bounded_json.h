#pragma once
/// JSON from a stranger: what is nested deeper than it may be is refused on the way, before it takes up memory.
#include <nlohmann/json.hpp>
#include <string_view>

namespace alongside::records {

/// Null for anything that is no JSON, or is deeper.
nlohmann::ordered_json parse_bounded(std::string_view bytes, int deepest);

}  // namespace alongside::records
