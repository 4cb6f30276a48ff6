#pragma once
/// A badge inside its own picture, as Open Badges 3.0 bakes it: one iTXt chunk of a PNG, before the image data.
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace alongside::records {

/// What a picture is called by its bytes (RFC 6920): "ni:///sha-256;...".
std::string name_of_bytes(std::string_view bytes);

/// The picture with the badge in it. Errors: "not-a-picture" unless `png` is a whole PNG with nothing baked in it.
Result<std::string> baked(std::string_view png, std::string_view badge);

struct Unbaked {
    std::string badge;
    std::string png;  ///< as it was before
};

/// Errors: "not-a-picture"; "no-badge" where there is none in it, or not exactly as `baked` puts it.
Result<Unbaked> unbaked(std::string_view png);

}  // namespace alongside::records
