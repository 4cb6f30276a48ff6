#include "platform/paths.h"

#include <SDL.h>

#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>

namespace alongside::platform {

namespace fs = std::filesystem;

namespace {

constexpr int levels_up = 5;  // build/dev/src/... below a checkout

bool has_both(const fs::path& folder) {
    std::error_code none;
    return !folder.empty() && fs::is_directory(folder / "assets", none) && fs::is_directory(folder / "scenarios", none);
}

/// Tries instead of asking: permissions, read-only sticks and full disks all answer here.
bool can_write(const fs::path& folder) {
    std::error_code none;
    fs::create_directories(folder, none);
    const fs::path probe = folder / ".can-write";
    const bool written = static_cast<bool>(std::ofstream(probe) << 'x' << std::flush);
    fs::remove(probe, none);
    return written;
}

Paths paths_in(const fs::path& folder, bool own_folder, const PathHints& hints) {
    Paths paths{folder / "assets", folder / "scenarios", folder / "practice", hints.user_data_folder, {}, own_folder};
    if (hints.saves)
        paths.saves = *hints.saves;
    else if (own_folder && can_write(folder / "saves"))
        paths.saves = folder / "saves";
    if (!paths.saves.empty())
        paths.added = paths.saves / "scenarios";
    return paths;
}

/// SDL ends folders with a slash; a path without one has a parent.
fs::path without_slash(const fs::path& folder) {
    const fs::path plain = folder.lexically_normal();
    return plain.has_filename() ? plain : plain.parent_path();
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

struct SdlFree {
    void operator()(char* text) const { SDL_free(text); }
};
using SdlText = std::unique_ptr<char, SdlFree>;

/// SDL would make the folder when asked for its own answer, which a copy on a stick must not do.
fs::path user_data_folder() {
    if (const std::string data = environment("XDG_DATA_HOME"); !data.empty())
        return fs::path(data) / "alongside";
    if (const std::string home = environment("HOME"); !home.empty())
        return fs::path(home) / ".local" / "share" / "alongside";
    const SdlText folder(SDL_GetPrefPath("", "alongside"));
    return folder ? fs::path(folder.get()) : fs::path{};
}

}  // namespace

std::variant<Paths, PathsNotFound> find_paths(const PathHints& hints) {
    PathsNotFound nowhere;
    fs::path folder = without_slash(hints.program_folder);
    for (int i = 0; i < levels_up && !folder.empty(); ++i) {
        if (has_both(folder))
            return paths_in(folder, true, hints);
        nowhere.looked_in.push_back(folder);
        if (folder == folder.parent_path())
            break;
        folder = folder.parent_path();
    }
    const fs::path installed = (hints.program_folder / ".." / "share" / "alongside").lexically_normal();
    if (has_both(installed))
        return paths_in(installed, false, hints);
    if (has_both(hints.source_folder))
        return paths_in(hints.source_folder, true, hints);
    nowhere.looked_in.push_back(installed);
    nowhere.looked_in.push_back(hints.source_folder);
    return nowhere;
}

PathHints system_hints(std::optional<fs::path> saves) {
    const SdlText base(SDL_GetBasePath());
    const fs::path program = base ? fs::path(base.get()) : fs::current_path();
    return {without_slash(program), without_slash(ALONGSIDE_SOURCE_DIR), user_data_folder(), std::move(saves)};
}

}  // namespace alongside::platform
