#pragma once
/// One line of input from a stranger: bounded, and never a zero byte.
#include <istream>
#include <string>

namespace alongside::text {

inline constexpr std::size_t kLongestLine = 4000;  ///< bytes of one line of input that are read

/// False at the end of input. What is longer is cut; carriage returns and zero bytes are left out.
inline bool read_line(std::istream& in, std::string& line) {
    line.clear();
    char c = 0;
    while (in.get(c)) {
        if (c == '\n') {
            return true;
        }
        if (line.size() < kLongestLine && c != '\0' && c != '\r') {
            line.push_back(c);
        }
    }
    return !line.empty();
}

}  // namespace alongside::text
