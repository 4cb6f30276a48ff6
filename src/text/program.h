#pragma once
/// The calls that are answered with text: play, list, check, explain.
#include <filesystem>

#include "app/call.h"
#include "app/opening.h"

namespace alongside::text {

/// Exit code: 0; 1 if check found an error; 2 if the call could not be answered.
int play(const app::Call& call, app::Opened& opened);
int list(app::Opened& opened);
int check(const app::Call& call, const app::Opened& opened, const std::filesystem::path& assets);
int explain(const app::Call& call);
int schema();  ///< the JSON Schema of a scenario file

}  // namespace alongside::text
