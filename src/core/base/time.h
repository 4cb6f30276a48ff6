#pragma once
/// Moments as values. Nothing in core reads a clock: the time arrives as an argument.
#include <compare>
#include <cstdint>

namespace alongside {

/// UTC, milliseconds since 1970-01-01. Order inside a run comes from parents, never from this.
struct TimeMs {
    std::int64_t ms = 0;

    auto operator<=>(const TimeMs&) const = default;
};

}  // namespace alongside
