#pragma once
/// Where the program's own files and a person's progress lie.
///
/// A copy that runs from its own folder (a checkout, a memory stick) keeps its progress in `saves/` beside it, if
/// that can be written; an installed copy uses the person's data folder; `--saves` beats both. Nothing is made
/// here except `saves/` in the program's own folder.

#include <filesystem>
#include <optional>
#include <variant>
#include <vector>

namespace alongside::platform {

struct Paths {
    std::filesystem::path assets;
    std::filesystem::path scenarios;
    std::filesystem::path practice;  // tools for work; may not be there
    std::filesystem::path saves;
    std::filesystem::path added;  // scenarios that the person added, beside their saves; may not be there
    bool own_folder = false;      // runs from a checkout or a memory stick
};

/// The folders that were looked through for `assets/` and `scenarios/`, none of which has both.
struct PathsNotFound {
    std::vector<std::filesystem::path> looked_in;
};

struct PathHints {
    std::filesystem::path program_folder = {};        // of the running program
    std::filesystem::path source_folder = {};         // it was built from; may be gone
    std::filesystem::path user_data_folder = {};      // for this program; may not exist yet
    std::optional<std::filesystem::path> saves = {};  // as asked for with --saves
};

std::variant<Paths, PathsNotFound> find_paths(const PathHints& hints);

/// What this machine says.
PathHints system_hints(std::optional<std::filesystem::path> saves = {});

}  // namespace alongside::platform
