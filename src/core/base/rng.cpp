#include "core/base/rng.h"

#include <limits>

namespace alongside {

std::uint64_t Rng::next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

std::uint64_t Rng::below(std::uint64_t bound) {
    const std::uint64_t limit =
        std::numeric_limits<std::uint64_t>::max() - std::numeric_limits<std::uint64_t>::max() % bound;
    std::uint64_t drawn = next();
    while (drawn >= limit) {
        drawn = next();
    }
    return drawn % bound;
}

std::uint64_t derive_seed(std::uint64_t seed, std::string_view salt) {
    std::uint64_t hash = 0xCBF29CE484222325U ^ seed;
    for (const char c : salt) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    return Rng(hash).next();
}

}  // namespace alongside
