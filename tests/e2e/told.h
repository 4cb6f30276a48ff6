#pragma once
/// What a command of the shell says, and how it ends.
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <string>

#include "support/catch.h"

namespace e2e {

struct Told {
    std::string text;  ///< of both streams
    int exit_code = -1;
};

inline Told told_by(const std::string& command) {
    Told told;
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> some{};
    while (const std::size_t count = std::fread(some.data(), 1, some.size(), pipe)) {
        told.text.append(some.data(), count);
    }
    const int status = ::pclose(pipe);
    told.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return told;
}

}  // namespace e2e
