#pragma once
/// A text as it can stand in a YAML file, whatever is in it.
#include <string>
#include <string_view>

namespace alongside::records {

/// In double quotes, on one line.
std::string yaml_text(std::string_view text);

}  // namespace alongside::records
