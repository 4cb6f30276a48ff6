#pragma once
/// The key with which a learner's own copy signs badges; certificates name it.
#include "app/desk.h"
#include "records/key.h"

namespace alongside::app {

/// Drawn when it is first asked for, then kept with the person. Errors: those of the store.
Result<records::SigningKey> own_key(const Desk& desk, const Id& person);

}  // namespace alongside::app
