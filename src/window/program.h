#pragma once
/// The window: the loop that joins screens, platform and use cases; and pictures of screens without a window.
#include <filesystem>
#include <optional>

#include "app/call.h"
#include "app/opening.h"

namespace alongside::window {

/// Runs the window until it is closed; a call for a room begins where that session is planned. None if there is no
/// display to open it on; otherwise the exit code.
std::optional<int> run(const app::Call& call, app::Opened& opened, const std::filesystem::path& assets);

/// Shows the style guide until its window is closed. Exit code: 0, or 2 with a sentence on the error stream.
int gallery(const std::filesystem::path& assets);

/// Draws one sample screen into a PNG. Exit code: 0, or 2 with a sentence on the error stream.
int shot(const app::Call& call, const content::Words& words, const std::filesystem::path& assets);

}  // namespace alongside::window
