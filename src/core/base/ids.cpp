#include "core/base/ids.h"

#include <string_view>

namespace alongside {

namespace {

void append_hex(std::string& out, std::uint64_t bits) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4) {
        out.push_back(kDigits[(bits >> static_cast<unsigned>(shift)) & 0xFU]);
    }
}

}  // namespace

Id make_id(const Entropy& entropy) {
    std::string text;
    text.reserve(32);
    append_hex(text, entropy());
    append_hex(text, entropy());
    return Id{std::move(text)};
}

}  // namespace alongside
