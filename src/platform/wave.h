#pragma once
/// Small sounds: the bytes of a WAV file in, samples out.
///
/// Reads what this project's own sounds are and nothing more: one channel, 16 bits, 8,000 to 48,000 samples a second,
/// at most ten seconds. Anything else is refused with a sentence, since files may come from strangers.
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace alongside::platform {

struct Wave {
    int rate = 0;  ///< samples a second
    std::vector<std::int16_t> samples;

    double seconds() const { return rate == 0 ? 0 : static_cast<double>(samples.size()) / rate; }
};

/// Files beyond this are not sounds of ours.
inline constexpr std::size_t most_wave_bytes = std::size_t{1024} * 1024;

/// Errors: "wave", with what is wrong.
Result<Wave> read_wave(std::string_view bytes);

}  // namespace alongside::platform
