#pragma once
/// The window: the loop that joins screens, platform and use cases; and pictures of screens without a window.
#include <filesystem>
#include <optional>

#include "app/call.h"
#include "app/opening.h"
#include "app/room_state.h"

namespace alongside::window {

/// Runs the window until it is closed; with `room` it begins where that session is planned. None if there is no display
/// to open it on; otherwise the exit code.
std::optional<int> run(app::Opened& opened, const std::filesystem::path& assets,
                       const std::optional<app::PlanRoom>& room = {});

/// Shows the style guide until its window is closed. Exit code: 0, or 2 with a sentence on the error stream.
int gallery(const std::filesystem::path& assets);

/// Draws one sample screen into a PNG. Exit code: 0, or 2 with a sentence on the error stream.
int shot(const app::Call& call, const content::Words& words, const std::filesystem::path& assets);

}  // namespace alongside::window
