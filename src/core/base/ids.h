#pragma once
/// Names for rows that no two machines ever give twice: 128 random bits written as 32 hexadecimal characters.
///
/// The randomness is passed in (Entropy), so that core stays free of it and tests can repeat themselves.
#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace alongside {

struct Id {
    std::string text;

    bool empty() const { return text.empty(); }
    auto operator<=>(const Id&) const = default;
};

/// Gives 64 bits at a time. The program hands in the system's; tests hand in a counter.
using Entropy = std::function<std::uint64_t()>;

Id make_id(const Entropy& entropy);

}  // namespace alongside
