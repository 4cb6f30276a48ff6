#pragma once
/// A scenario's card: what somebody reads before they begin.
#include "app/app_state.h"
#include "content/library.h"
#include "content/words.h"

namespace alongside::app {

/// Of a scenario that has been read without an error.
CardView card_of(const content::Library& library, const content::Shelved& shelved);

/// Of one that could not be read: its id, and the first thing that is wrong.
CardView unreadable_card(const content::Shelved& shelved, const content::Words& words);

}  // namespace alongside::app
