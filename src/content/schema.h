#pragma once
/// The scenario format as a JSON Schema, so that common editors complete names and mark slips while one types.
///
/// Made from the table of grammar.h. It tells what a shape can tell; whether a scene exists or a condition makes sense
/// is for `alongside check`.
#include <string>

namespace alongside::content {

/// JSON Schema, draft 2020-12, indented by two spaces, ending with a line break.
std::string scenario_schema();

}  // namespace alongside::content
