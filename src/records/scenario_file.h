#pragma once
/// The file in which one scenario travels: a zip with the scenario, the people and places that it names, and what its
/// author keeps beside it. docs/scenario-file.md describes it.
///
/// Reading believes nothing: how large it is, what it is called and what may be in it is checked here, and the bytes of
/// each part are then a stranger's still. Whether the scenario can be played is for its reader (src/content) to say.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/time.h"
#include "records/archive.h"

namespace alongside::records {

struct ScenarioFile {
    std::string id;                     ///< small letters, digits and hyphens, beginning with a letter; 40 at most
    std::string made_with;              ///< the version of the program
    std::string scenario;               ///< scenario.yaml
    std::optional<std::string> people;  ///< people.yaml: everybody whom it names
    std::optional<std::string> places;
    std::optional<std::string> lowered;  ///< check.yaml
    std::vector<PackedFile> walks;       ///< "callum-knows.yaml", without the folder

    bool operator==(const ScenarioFile&) const = default;
};

/// Whether a walk may travel under this name.
bool is_walk_name(std::string_view name);

/// `read_me` is for whoever opens the file by hand. What is written can be read again. Errors: "not-packed", and
/// "too-big-zip" for a scenario that is too large to travel.
Result<std::string> write_scenario_file(const ScenarioFile& file, std::string_view read_me, TimeMs made_at);

/// Errors: those of unpack, "not-a-scenario", "newer-scenario".
Result<ScenarioFile> read_scenario_file(std::string_view bytes);

}  // namespace alongside::records
