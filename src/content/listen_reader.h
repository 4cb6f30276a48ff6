#pragma once
/// Reads a person whom one may hear out in a scene.
#include "content/draft.h"
#include "content/node.h"

namespace alongside::content {

/// The name that conditions use for a listen: `heard-callum`.
std::string heard_name(std::string_view listen);

Listen read_listen(const Entry& entry, Draft& draft);

}  // namespace alongside::content
