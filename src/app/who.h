#pragma once
/// Who practises, by the name that somebody gives.
#include <string_view>

#include "app/desk.h"

namespace alongside::app {

/// The profile of that name, made now if there is none. There have to be saves. Errors: those of the store.
Result<store::Profile> profile_called(const Desk& desk, std::string_view name);

}  // namespace alongside::app
