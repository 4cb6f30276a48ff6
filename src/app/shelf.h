#pragma once
/// A scenario by the id that somebody typed.
#include <string>

#include "app/desk.h"

namespace alongside::app {

/// A scenario that can be played. Errors: "no-scenario" with what was probably meant, "broken-scenario" with what is
/// wrong in its file.
Result<const content::Shelved*> find_playable(const Desk& desk, const std::string& id);

}  // namespace alongside::app
