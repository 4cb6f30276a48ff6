#pragma once
/// The shelf of scenarios: what there is to play, in which module, and what is wrong with those that cannot be played.
///
/// Reads `modules.yaml`, `people.yaml`, `places.yaml`, `routes.yaml` (which need not be there) and the folders with a
/// `scenario.yaml` under the root that came with the program; then such folders under a second root, which holds what
/// the person added. Ids are unique: what was added stands in place of what came with the program. The bytes of each
/// are kept, since a run is replayed against the very bytes it was played with. Never throws over a file: what cannot
/// be read is a finding.
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/answers.h"
#include "content/course.h"
#include "content/diagnostic.h"
#include "content/world.h"
#include "core/base/result.h"
#include "core/story/scenario.h"

namespace alongside::content {

/// One folder with a scenario in it.
struct Shelved {
    std::string id;  ///< the folder's name
    std::filesystem::path file;
    std::string bytes;
    std::optional<Scenario> scenario;  ///< none if a finding is an error, or if the library itself has errors
    std::vector<AuthorsAnswer> answers;
    World own_world;  ///< people and places of this scenario alone
    std::vector<Diagnostic> findings;
    bool added = false;    ///< by the person; else it came with the program
    bool instead = false;  ///< added in place of one that came with the program, which is there again without it
};

/// One folder with a scenario in it as bytes, of which nothing is known yet.
struct ScenarioFolder {
    std::string id;              ///< its name
    std::filesystem::path file;  ///< of the scenario, as findings name it
    std::string scenario;
    std::optional<std::string> people;  ///< of this scenario alone: people.yaml beside it
    std::optional<std::string> places;
};

struct Library {
    std::filesystem::path root;
    std::filesystem::path added;  ///< the person's own root; empty: none
    std::vector<Module> modules;  ///< in the order of modules.yaml
    World world;
    std::vector<Shelved> scenarios;    ///< by module, then by folder name
    std::vector<Route> routes;         ///< with the scenarios that are there and no others
    std::vector<Diagnostic> findings;  ///< about modules.yaml, people.yaml, places.yaml and routes.yaml

    const Shelved* find(std::string_view id) const;

    /// The same, if it can be played: its `scenario` is there.
    const Shelved* find_playable(std::string_view id) const;

    /// The title of a scenario that can be played; of another, its id.
    std::string title_of(std::string_view id) const;

    const Module* find_module(std::string_view id) const;

    /// Whom and where this scenario knows: what all share, and what is its own.
    World world_of(std::string_view id) const;
};

/// `added` need not be there; empty: there is none.
Library read_library(const std::filesystem::path& root, const std::filesystem::path& added = {});

/// Everything that a line of another scenario can echo: "outrage/own-it", "outrage/L2+".
std::vector<std::string> echoes_of(const Library& library);

/// Reads one scenario file with what stands beside it. `shared` is the world of all scenarios.
Shelved read_shelved(const std::filesystem::path& file, const World& shared);

/// The same from bytes.
Shelved read_folder(ScenarioFolder folder, const World& shared);

/// All bytes of a file. Errors: "no-file", "too-big" (more than 16 MB).
Result<std::string> read_file(const std::filesystem::path& file);

}  // namespace alongside::content
