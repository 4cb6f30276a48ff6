/// A whole evening in the running window, for somebody who does not see it: through the accessibility bus, by ear, and
/// with a screen reader.
#include "folder.h"
#include "told.h"

namespace {

constexpr int kNotTried = 77;

/// Runs a script of this folder beside the window, on a display and a session bus of their own.
e2e::Told run(const std::string& script, const e2e::Folder& saves, const std::string& display) {
    return e2e::told_by(std::string(ALONGSIDE_SOURCE_DIR) + "/tests/e2e/seat.sh '" + ALONGSIDE_PROGRAM + "' " + script +
                        " '" + saves.text() + "' " + display);
}

/// Plays, and looks for the sentence with which the script ends. Leaves the rest aside where a package is missing.
void plays(const std::string& script, const std::string& end, const std::string& display = "1280x800") {
    const e2e::Folder saves;
    const e2e::Told told = run(script, saves, display);
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

TEST_CASE("an evening is played by keys alone, at 200 % in the contrast theme of a small window") {
    plays("keys.py", "from the welcome to the closer look, by keys alone.", "1024x640");
}

TEST_CASE("an evening is played by ear alone: V, numbers, Enter, Tab, R, and V again for silence") {
    plays("voice.py", "from the welcome to the closer look, by ear alone.");
}

TEST_CASE("an evening is played with Orca: pages by their names, what is said, what has the focus, its own keys") {
    plays("orca.py", "from the welcome to the closer look, with Orca.");
}
