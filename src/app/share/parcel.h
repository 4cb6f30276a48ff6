#pragma once
/// Passing a scenario on: into one file, and out of such a file onto the shelf.
///
/// A parcel is a stranger's file that has been read and believed in nothing: its scenario is read as all others are,
/// with the people and places that it brings for itself alone, and nothing is on the shelf before add_parcel. Those
/// whom all scenarios share stay as they are here, whatever the file says of them.
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/desk.h"
#include "content/beside.h"
#include "records/scenario_file.h"
#include "store/folder/whole_folder.h"

namespace alongside::app {

inline constexpr std::string_view kParcelEnding = ".alongside";

/// A playable scenario with all that travels with it. Errors: those of find_playable, "walk-name" for a walk that
/// cannot travel under its name, and those of reading it.
Result<records::ScenarioFile> packed(const Desk& desk, const std::string& id);

/// Writes the file and answers with its whole name. Errors: as above, "too-big", "already-there", "not-written".
Result<std::filesystem::path> share_scenario(const Desk& desk, const std::string& id,
                                             const std::filesystem::path& file);

/// The same into `shared/` in the folder of the saves, under a name that is free.
Result<std::filesystem::path> share_beside(const Desk& desk, const std::string& id);

struct Parcel {
    content::Shelved shelved;  ///< as it would stand on this shelf; where it has no scenario, it cannot be added
    content::Beside beside;
    std::string people;  ///< people.yaml as it would stand beside it: those whom it alone knows; empty: nobody
    std::string places;
    std::vector<std::string> kept_as_here;  ///< names of people and places that the file describes in another way
};

/// Reads a file, and changes nothing. Errors: those of read_file and of read_parcel.
Result<Parcel> open_parcel(const Desk& desk, const std::filesystem::path& file);

/// The same from bytes; `shared` is the world of all scenarios. Errors: those of read_scenario_file.
Result<Parcel> read_parcel(std::string_view bytes, const content::World& shared);

/// Puts it on the shelf and reads the shelf again. A scenario of the same id that was added before is moved off it and
/// kept. Errors: "not-playable", "not-kept" where there are no saves, those of put_folder.
Result<void> add_parcel(const Desk& desk, const Parcel& parcel);

/// Moves a scenario that was added off the shelf, reads the shelf again, and answers with where it is kept. Errors:
/// "no-scenario", "not-added" for one that came with the program, "not-kept", those of move_folder.
Result<std::filesystem::path> take_off(const Desk& desk, const std::string& id);

}  // namespace alongside::app
