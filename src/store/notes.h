#pragma once
/// Settings that this folder keeps for itself, all of the device.
#include <string_view>

namespace alongside::store {

/// The name of this device in decisions and heads.
inline constexpr std::string_view kDevice = "store.device";

/// "yes" from the moment a profile's rows are gone until no trace of them is left in the file and the backups, so that
/// a crash or a full disk in between is made good at the next opening.
inline constexpr std::string_view kErasing = "store.erasing";

}  // namespace alongside::store
