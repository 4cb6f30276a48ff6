/// A whole evening in the running window, for somebody who does not see it: through the accessibility bus, and by ear.
#include <sys/wait.h>

#include <array>
#include <cstdio>

#include "folder.h"
#include "support/catch.h"

namespace {

struct Told {
    std::string text;
    int exit_code = -1;
};

constexpr int kNotTried = 77;

/// Runs a script of this folder beside the window, on a display and a session bus of their own.
Told run(const std::string& script, const e2e::Folder& saves) {
    const std::string command = std::string(ALONGSIDE_SOURCE_DIR) + "/tests/e2e/seat.sh '" + ALONGSIDE_PROGRAM + "' " +
                                script + " '" + saves.text() + "' 2>&1";
    Told told;
    FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> some{};
    while (const std::size_t count = std::fread(some.data(), 1, some.size(), pipe)) {
        told.text.append(some.data(), count);
    }
    const int status = ::pclose(pipe);
    told.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return told;
}

/// Plays, and looks for the sentence with which the script ends. Leaves the rest aside where a package is missing.
void plays(const std::string& script, const std::string& end) {
    const e2e::Folder saves;
    const Told told = run(script, saves);
    if (told.exit_code == kNotTried) {
        WARN(told.text);
        return;
    }
    INFO(told.text);
    CHECK(told.exit_code == 0);
    CHECK(told.text.find(end) != std::string::npos);
}

}  // namespace

TEST_CASE("an evening is played through the accessibility bus alone, with settings, writing and what is announced") {
    plays("seat.py", "from the welcome to the debrief, through the accessibility bus alone.");
}

TEST_CASE("an evening is played by ear alone: V, numbers, Enter, Tab, R, and V again for silence") {
    plays("voice.py", "from the welcome to the closer look, by ear alone.");
}
