#pragma once
/// A scenario's card: what somebody reads before they begin.
#include "app/app_state.h"
#include "content/library.h"

namespace alongside::app {

/// Of a scenario that has been read without an error.
CardView card_of(const content::Library& library, const content::Shelved& shelved);

}  // namespace alongside::app
