#pragma once
/// Characters out of bytes: UTF-8 as it has to be, and which characters nobody types.
#include <cstddef>
#include <string_view>

namespace alongside {

/// One character and the bytes it takes; zero bytes if they are not UTF-8.
struct Character32 {
    char32_t code = 0;
    std::size_t bytes = 0;
};

/// The first character.
Character32 decode(std::string_view bytes);

/// Characters that nobody types: control characters, line ends that editors and the parser count differently, and signs
/// without width or that turn the reading direction, which make a line look like another. Joiners may stay: emoji and
/// several scripts need them.
bool is_untypable(char32_t code);

}  // namespace alongside
