#include "core/base/utf8.h"

#include <array>

namespace alongside {

namespace {

std::size_t sequence_length(unsigned char first) {
    if (first < 0x80U) {
        return 1;
    }
    if (first >= 0xC2U && first < 0xE0U) {
        return 2;
    }
    if (first >= 0xE0U && first < 0xF0U) {
        return 3;
    }
    return first >= 0xF0U && first < 0xF5U ? 4 : 0;
}

bool is_overlong_or_surrogate(char32_t code, std::size_t length) {
    constexpr std::array<char32_t, 5> kSmallest = {0, 0, 0x80, 0x800, 0x10000};
    return code < kSmallest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF);
}

}  // namespace

Character32 decode(std::string_view bytes) {
    if (bytes.empty()) {
        return {};
    }
    const auto first = static_cast<unsigned char>(bytes.front());
    const std::size_t length = sequence_length(first);
    if (length == 0 || length > bytes.size()) {
        return {};
    }
    constexpr std::array<unsigned, 5> kFirstBits = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t code = first & kFirstBits[length];
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(bytes[i]);
        if ((next & 0xC0U) != 0x80U) {
            return {};
        }
        code = (code << 6U) | (next & 0x3FU);
    }
    return is_overlong_or_surrogate(code, length) ? Character32{} : Character32{code, length};
}

bool is_untypable(char32_t code) {
    if (code == U'\t' || code == U'\n' || code == U'\r') {
        return false;
    }
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool line_end = code == 0x2028 || code == 0x2029;
    const bool not_a_character = code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
    const bool hidden = code == 0x200B || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return control || line_end || not_a_character || hidden;
}

}  // namespace alongside
