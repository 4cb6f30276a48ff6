/// The sounds: what the reader takes, what it refuses, and the files that ship.
#include "platform/wave.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/story/scale.h"
#include "platform/audio.h"
#include "support/catch.h"
#include "support/files.h"

using namespace alongside;
using platform::read_wave;

namespace {

std::string number(std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) {
        text += static_cast<char>(value >> (8U * static_cast<unsigned>(i)) & 0xFFU);
    }
    return text;
}

struct Made {
    std::uint32_t channels = 1;
    std::uint32_t rate = 16000;
    std::uint32_t bits = 16;
    std::string data = std::string("\x01\x00\xff\x7f\x00\x80", 6);
};

std::string wav(const Made& made) {
    const std::string format = number(1, 2) + number(made.channels, 2) + number(made.rate, 4) +
                               number(made.rate * 2, 4) + number(2, 2) + number(made.bits, 2);
    return "RIFF" + number(100, 4) + "WAVE" + "fmt " + number(16, 4) + format + "data" +
           number(static_cast<std::uint32_t>(made.data.size()), 4) + made.data;
}

}  // namespace

TEST_CASE("a small sound is read as it stands", "[wave]") {
    const auto wave = read_wave(wav({}));
    REQUIRE(wave.has_value());
    CHECK(wave->rate == 16000);
    CHECK(wave->samples == std::vector<std::int16_t>{1, 32767, -32768});
}

TEST_CASE("what is not one channel of 16 bits is refused with a sentence", "[wave]") {
    for (const Made& made : {Made{.channels = 2}, Made{.bits = 8}, Made{.rate = 7000}, Made{.rate = 96000}}) {
        const auto wave = read_wave(wav(made));
        REQUIRE_FALSE(wave.has_value());
        CHECK(wave.error().message == "A sound has one channel and 16 bits, at 8,000 to 48,000 samples a second.");
    }
    CHECK(read_wave("").error().message == "This is not a WAV file.");
    CHECK(read_wave(wav({.data = ""})).error().message == "This sound ends before it begins.");
}

TEST_CASE("a sound that is cut short anywhere is refused, and nothing is read past its end", "[wave]") {
    const std::string whole = wav({});
    for (std::size_t length = 0; length < whole.size(); ++length) {
        INFO(length);
        CHECK_FALSE(read_wave(std::string_view(whole).substr(0, length)).has_value());
    }
}

TEST_CASE("sounds beyond ten seconds or a megabyte are refused", "[wave]") {
    CHECK(read_wave(wav({.rate = 8000, .data = std::string(8000 * 2 * 10 + 2, 'a')})).error().message ==
          "This sound is longer than ten seconds.");
    CHECK(read_wave(std::string(platform::most_wave_bytes + 1, 'a')).error().message ==
          "This sound is larger than a megabyte.");
}

TEST_CASE("every sound that a scenario may name ships, and is short", "[wave]") {
    for (const std::string_view name : kSoundIds) {
        INFO(name);
        const auto wave = read_wave(test::read_project("assets/sounds/" + std::string(name) + ".wav"));
        REQUIRE(wave.has_value());
        CHECK(wave->seconds() > 0.5);
        CHECK(wave->seconds() < 5);
    }
}

TEST_CASE("a sound is made as soft as asked", "[wave]") {
    platform::Wave wave{16000, {1000, -1000, 32767}};
    platform::soften(wave, 50);
    CHECK(wave.samples == std::vector<std::int16_t>{500, -500, 16383});
    platform::soften(wave, 0);
    CHECK(wave.samples == std::vector<std::int16_t>{0, 0, 0});
}

TEST_CASE("a sound without its file is not heard, and nothing else happens", "[wave]") {
    platform::Audio audio("no-such-folder");
    audio.play("bang", 50);
    audio.play("door", 50);
    audio.play("pen", 0);
}
