#pragma once
/// A command of the system, and what it prints: for tests that ask an independent program.
#include <cstdio>
#include <string>

namespace support {

/// Standard output and errors of the shell command.
inline std::string printed_by(const std::string& command) {
    std::string text;
    std::FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) {
        text += static_cast<char>(c);
    }
    ::pclose(pipe);
    return text;
}

}  // namespace support
