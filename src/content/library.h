#pragma once
/// The scenarios in a folder: what there is to play, in which module, and what is wrong with those that cannot be
/// played.
///
/// Reads `modules.yaml`, `people.yaml`, `places.yaml`, `routes.yaml` (which need not be there) and each folder's
/// `scenario.yaml` under one root, and nothing else. The bytes of each are kept, since a run is replayed against the
/// very bytes it was played with. Never throws over a file: what cannot be read is a finding.
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
    std::vector<Diagnostic> findings;
};

struct Library {
    std::filesystem::path root;
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
};

Library read_library(const std::filesystem::path& root);

/// Everything that a line of another scenario can echo: "outrage/own-it", "outrage/L2+".
std::vector<std::string> echoes_of(const Library& library);

/// Reads one scenario file again, as an author's screen does after each save.
Shelved read_shelved(const std::filesystem::path& file, const World& world);

/// All bytes of a file. Errors: "no-file", "too-big" (more than 16 MB).
Result<std::string> read_file(const std::filesystem::path& file);

}  // namespace alongside::content
