#include "platform/wave.h"

#include <optional>

namespace alongside::platform {

namespace {

constexpr std::size_t most_seconds = 10;
constexpr std::uint32_t slowest = 8000;
constexpr std::uint32_t fastest = 48000;

/// Little-endian numbers from the front of some bytes. Whoever reads past the end gets nothing.
std::optional<std::uint32_t> number_at(std::string_view bytes, std::size_t at, std::size_t width) {
    if (at + width > bytes.size())
        return std::nullopt;
    std::uint32_t value = 0;
    for (std::size_t i = width; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The content of the first chunk with this name; none if the file ends before it is complete.
std::optional<std::string_view> chunk(std::string_view bytes, std::string_view name) {
    std::size_t at = 12;  // after "RIFF", the length and "WAVE"
    while (const auto length = number_at(bytes, at + 4, 4)) {
        const std::string_view rest = bytes.substr(at + 8);
        if (bytes.substr(at, 4) == name)
            return *length <= rest.size() ? std::optional(rest.substr(0, *length)) : std::nullopt;
        if (*length > rest.size())
            return std::nullopt;
        at += 8 + *length + *length % 2;
    }
    return std::nullopt;
}

bool is_ours(std::string_view format) {
    const auto rate = number_at(format, 4, 4);
    return number_at(format, 0, 2) == 1U && number_at(format, 2, 2) == 1U && number_at(format, 14, 2) == 16U && rate &&
           *rate >= slowest && *rate <= fastest;
}

}  // namespace

Result<Wave> read_wave(std::string_view bytes) {
    if (bytes.size() > most_wave_bytes)
        return fail("wave", "This sound is larger than a megabyte.");
    if (bytes.substr(0, 4) != "RIFF" || bytes.size() < 12 || bytes.substr(8, 4) != "WAVE")
        return fail("wave", "This is not a WAV file.");
    const auto format = chunk(bytes, "fmt ");
    if (!format || !is_ours(*format))
        return fail("wave", "A sound has one channel and 16 bits, at 8,000 to 48,000 samples a second.");
    const auto data = chunk(bytes, "data");
    if (!data || data->size() < 2)
        return fail("wave", "This sound ends before it begins.");
    Wave wave;
    wave.rate = static_cast<int>(*number_at(*format, 4, 4));
    const std::size_t count = data->size() / 2;
    if (count > most_seconds * static_cast<std::size_t>(wave.rate))
        return fail("wave", "This sound is longer than ten seconds.");
    wave.samples.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        wave.samples.push_back(static_cast<std::int16_t>(static_cast<std::uint16_t>(*number_at(*data, 2 * i, 2))));
    return wave;
}

}  // namespace alongside::platform
