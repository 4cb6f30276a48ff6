#pragma once
/// The calls that are answered with text: play, list, pack, check, explain.
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

#include "app/call.h"
#include "app/opening.h"

namespace alongside::text {

/// The first character of a text that no installed font can show.
using Uncovered = std::function<std::optional<char32_t>(std::string_view)>;

/// Where the call says nothing of it, lines are as wide as somebody chose before.
void take_kept_width(app::Call& call, app::Opened& opened);

/// Exit code: 0; 1 if check found an error; 2 if the call could not be answered.
int play(const app::Call& call, app::Opened& opened);
int list(app::Opened& opened);

/// The sheets of a scenario, or of a tool for work, into a folder. Exit code 0, or 2 with a sentence.
int pack(const app::Call& call, app::Opened& opened);

/// A tool for work. Exit code 0, or 2 with a sentence.
int practice(const app::Call& call, app::Opened& opened);

/// A group session without a window (room_edition.h).
int room(const app::Call& call, app::Opened& opened);

int about(const app::Call& call, app::Opened& opened);

/// What is kept of people, and why. Exit code 0.
int privacy(const app::Call& call, app::Opened& opened);

/// Who practises here (profile_edition.h).
int profile(const app::Call& call, app::Opened& opened);
int check(const app::Call& call, const app::Opened& opened, const std::filesystem::path& assets, Uncovered uncovered);
int explain(const app::Call& call);
int schema();  ///< the JSON Schema of a scenario file

}  // namespace alongside::text
