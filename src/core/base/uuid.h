#pragma once
/// An Id as other programs want to read it.
#include <string>

#include "core/base/ids.h"

namespace alongside {

/// A random UUID (RFC 9562, version 4): "5f1c0e1e-7a3b-4c1d-9e2f-0123456789ab". Six of the 128 bits say what kind of
/// UUID it is, so two ids that differ in these alone give the same. `id` is whole: 32 hexadecimal characters.
std::string uuid_of(const Id& id);

}  // namespace alongside
