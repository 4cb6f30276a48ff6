#pragma once
/// The day on which something happened, as the clock of this room has it.
#include <string>

#include "app/desk.h"

namespace alongside::app {

/// "2025-01-31"
std::string date_words(const Desk& desk, TimeMs at);

}  // namespace alongside::app
