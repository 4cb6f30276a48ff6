#include "core/base/uuid.h"

#include <string_view>

namespace alongside {

std::string uuid_of(const Id& id) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = id.text;
    text[12] = '4';
    text[16] = digits[8 + digits.find(text[16]) % 4];
    for (const std::size_t at : {20U, 16U, 12U, 8U}) {
        text.insert(at, 1, '-');
    }
    return text;
}

}  // namespace alongside
