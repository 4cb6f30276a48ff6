#pragma once
/// Bytes as text in the ways that credentials want them.
#include <optional>
#include <string>
#include <string_view>

#include "core/base/ids.h"

namespace alongside::records {

/// base58btc with the multibase letter before it: "z6Mk...". Meant for keys and signatures, not for long things.
std::string to_multibase(std::string_view bytes);
/// None for anything else, and above 200 letters.
std::optional<std::string> from_multibase(std::string_view text);

/// base64 in letters that stand in a URI, without padding.
std::string to_base64url(std::string_view bytes);
/// None for anything else.
std::optional<std::string> from_base64url(std::string_view text);

/// 32 bytes.
std::string sha256(std::string_view bytes);

/// An id that is the same in every copy of the program: what the name's SHA-256 begins with.
Id id_of_name(std::string_view name);

}  // namespace alongside::records
