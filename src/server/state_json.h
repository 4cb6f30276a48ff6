#pragma once
/// What phones are sent as JSON, by the names of PhoneView and Seat (server.h lists them).
#include <string>

#include "server/phone_view.h"

namespace alongside::server {

/// The same for every phone: what an event carries.
std::string state_json(const PhoneView& view);

/// With this phone's own ballot.
std::string state_json(const PhoneView& view, const Seat& seat);

/// For the second facilitator.
std::string co_state_json(const PhoneView& view);

/// {"saved": true, "ballot": ..., "choice": ..., "nonce": ...}; of anything but a vote only "saved".
std::string saved_json();
std::string saved_json(const std::string& ballot, const std::string& choice, std::int64_t nonce);

/// {"refused": sentence}
std::string refused_json(const std::string& sentence);

}  // namespace alongside::server
