#pragma once
/// Who practises, by the name that somebody gives.
#include <string_view>

#include "app/desk.h"

namespace alongside::app {

/// The profile of that name, made now if there is none. There have to be saves. Errors: those of the store.
Result<store::Profile> profile_called(const Desk& desk, std::string_view name);

/// The same, unless a PIN keeps it shut: "has-pin", with a sentence.
Result<store::Profile> open_profile_called(const Desk& desk, std::string_view name);

/// Puts every evening and every work that is kept here without a name under that one. All of it or none. Errors: as
/// above.
Result<store::Profile> put_under_name(const Desk& desk, std::string_view name);

}  // namespace alongside::app
