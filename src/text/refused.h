#pragma once
/// What a command answers with when it cannot do what it was asked.
#include <iostream>

#include "core/base/result.h"

namespace alongside::text {

/// Tells why, beside the output rather than in it. The exit code.
inline int refused(const Error& error) {
    std::cerr << error.message << '\n';
    return 2;
}

}  // namespace alongside::text
