#pragma once
/// The picture of a badge: a ring, the name of the award, and who answers for it.
#include <string>

#include "core/base/result.h"

namespace alongside::records {

/// A PNG of 600 by 600. Errors: "not-printed", where the libraries refuse.
Result<std::string> badge_picture(const std::string& award, const std::string& tier);

}  // namespace alongside::records
