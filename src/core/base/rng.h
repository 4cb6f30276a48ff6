#pragma once
/// Chance as a value: the same seed gives the same draws on every machine and in every release.
///
/// SplitMix64 (Steele, Lea, Flood 2014) is enough for shuffling cards and drawing facts; it is not for secrets.
#include <cstdint>
#include <string_view>

namespace alongside {

class Rng {
  public:
    explicit Rng(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();

    /// A number in [0, bound), without the bias of a plain remainder. bound must be above 0.
    std::uint64_t below(std::uint64_t bound);

  private:
    std::uint64_t state_;
};

/// A seed of its own for each purpose, so that drawing one thing more does not change another (FNV-1a over `salt`).
std::uint64_t derive_seed(std::uint64_t seed, std::string_view salt);

}  // namespace alongside
