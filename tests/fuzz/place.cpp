#include "core/story/place_code.h"
#include "core/story/run.h"
#include "gate.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

constexpr std::uint64_t kFingerprint = 12345;

void read(std::string_view code) {
    const auto place = read_place(gate(), kFingerprint, code);
    if (!place) {
        return;
    }
    must(fold(gate(), place->choices).has_value(), "a code that is read can be played");
    const std::string again = write_place(gate(), kFingerprint, *place);
    const auto same = read_place(gate(), kFingerprint, again);
    must(same && same->choices == place->choices && same->seed == place->seed, "a code says one thing");
}

}  // namespace

void place(std::string_view bytes) {
    read(bytes);
    read("gate-" + std::string(bytes));
    if (bytes.size() < 3) {
        return;
    }
    // A right code with one slip in it gets further than any noise.
    const KeptPlace made = {
        static_cast<std::uint16_t>(bytes.size()),
        wander(gate(), bytes.substr(3), static_cast<unsigned char>(bytes[0]) % gate().seats.size())};
    std::string code = write_place(gate(), kFingerprint, made);
    read(code);
    code[static_cast<unsigned char>(bytes[1]) % code.size()] = bytes[2];
    read(code);
}

}  // namespace alongside::fuzz
