#include "content/library.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <system_error>
#include <tuple>

#include "content/findings.h"
#include "content/scenario_reader.h"

namespace alongside::content {

namespace {

namespace fs = std::filesystem;

/// A finding about a file of which nothing could be read.
std::vector<Diagnostic> unread(const fs::path& file, Finding finding) {
    const Source nothing(file.string(), {});
    Findings findings(nothing);
    findings.add({}, std::move(finding));
    return std::move(findings).sorted();
}

tl::unexpected<Error> cannot_be_opened(const fs::path& file) {
    return fail("no-file", fmt::format("The file {} cannot be opened.", file.string()));
}

void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The bytes of one of the shared files; without them, a finding.
std::string read_shared(const fs::path& file, std::vector<Diagnostic>& findings) {
    auto bytes = read_file(file);
    if (!bytes) {
        append(findings, unread(file, bytes.error().code == "too-big" ? messages::too_big() : messages::no_file()));
    }
    return bytes.value_or(std::string());
}

void read_shared_modules(Library& library) {
    const fs::path file = library.root / "modules.yaml";
    if (const std::string bytes = read_shared(file, library.findings); !bytes.empty()) {
        ReadModules read = read_modules(bytes, file.string());
        library.modules = std::move(read.modules);
        append(library.findings, std::move(read.findings));
    }
}

bool is_there(const fs::path& file) {
    std::error_code unseen;
    return fs::symlink_status(file, unseen).type() != fs::file_type::not_found;
}

/// Read last, since a route that is wrong is no reason to close the shelf.
void read_shared_routes(Library& library) {
    const fs::path file = library.root / "routes.yaml";
    const std::string bytes = is_there(file) ? read_shared(file, library.findings) : std::string();
    if (bytes.empty()) {
        return;
    }
    std::vector<std::string> shelf;
    for (const Shelved& shelved : library.scenarios) {
        shelf.push_back(shelved.id);
    }
    ReadRoutes read = read_routes(bytes, file.string(), shelf);
    library.routes = std::move(read.routes);
    append(library.findings, std::move(read.findings));
}

void read_shared_world(Library& library) {
    const fs::path people_file = library.root / "people.yaml";
    const fs::path places_file = library.root / "places.yaml";
    std::vector<Diagnostic> missing;
    const std::string people = read_shared(people_file, missing);
    const std::string places = read_shared(places_file, missing);
    if (!missing.empty()) {
        append(library.findings, std::move(missing));
        return;
    }
    ReadWorld read = read_world(people, places, people_file.string(), places_file.string());
    append(library.findings, std::move(read.findings));
    library.world = read.world ? std::move(*read.world) : World();
}

std::vector<fs::path> scenario_files(const fs::path& root) {
    std::vector<fs::path> files;
    std::error_code problem;
    for (fs::directory_iterator folder(root, problem), end; !problem && folder != end; folder.increment(problem)) {
        fs::path file = folder->path() / "scenario.yaml";
        // A link that leads nowhere is somebody's scenario too, and they want to hear why it cannot be played.
        if (is_there(file)) {
            files.push_back(std::move(file));
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Where a scenario stands on the shelf: those that cannot be read come last.
std::size_t shelf_of(const Library& library, const Shelved& shelved) {
    const auto module = std::find_if(library.modules.begin(), library.modules.end(), [&](const Module& known) {
        return shelved.scenario && known.id == shelved.scenario->module;
    });
    return static_cast<std::size_t>(module - library.modules.begin());
}

void check_folder_name(Shelved& shelved) {
    if (shelved.scenario && shelved.scenario->id != shelved.id) {
        append(shelved.findings, unread(shelved.file, messages::folder_name(shelved.scenario->id, shelved.id)));
        shelved.scenario.reset();
    }
}

}  // namespace

Result<std::string> read_file(const fs::path& file) {
    std::error_code problem;
    // Asked first: merely opening a pipe would wait for somebody to write into it.
    const auto size = fs::is_regular_file(file, problem) ? fs::file_size(file, problem) : 0;
    if (problem || !fs::is_regular_file(file, problem)) {
        return cannot_be_opened(file);
    }
    if (size > kMaxFileBytes) {
        return fail("too-big", fmt::format("The file {} has more than 16 MB.", file.string()));
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return cannot_be_opened(file);
    }
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

Shelved read_shelved(const fs::path& file, const World& world) {
    Shelved shelved;
    shelved.id = file.parent_path().filename().string();
    shelved.file = file;
    auto bytes = read_file(file);
    if (!bytes) {
        shelved.findings = unread(file, bytes.error().code == "too-big" ? messages::too_big() : messages::no_file());
        return shelved;
    }
    shelved.bytes = std::move(*bytes);
    ReadScenario read = read_scenario(shelved.bytes, file.string(), world);
    shelved.findings = std::move(read.findings);
    shelved.scenario = std::move(read.scenario);
    shelved.answers = std::move(read.answers);
    check_folder_name(shelved);
    return shelved;
}

Library read_library(const fs::path& root) {
    Library library;
    library.root = root;
    read_shared_modules(library);
    read_shared_world(library);
    const bool readable = !has_errors(library.findings);
    for (const fs::path& file : scenario_files(root)) {
        if (readable) {
            library.scenarios.push_back(read_shelved(file, library.world));
        } else {
            // Without people and places every scenario would be full of errors that are not its own.
            Shelved closed;
            closed.id = file.parent_path().filename().string();
            closed.file = file;
            library.scenarios.push_back(std::move(closed));
        }
    }
    std::stable_sort(library.scenarios.begin(), library.scenarios.end(), [&](const Shelved& a, const Shelved& b) {
        return std::tuple(shelf_of(library, a), a.id) < std::tuple(shelf_of(library, b), b.id);
    });
    read_shared_routes(library);
    return library;
}

std::vector<std::string> echoes_of(const Library& library) {
    std::vector<std::string> echoes;
    for (const Shelved& shelved : library.scenarios) {
        if (!shelved.scenario) {
            continue;
        }
        for (const Scene& scene : shelved.scenario->scenes) {
            for (const Option& option : scene.options) {
                echoes.push_back(fmt::format("{}/{}", shelved.id, option.id));
            }
        }
        for (const std::string_view outcome : kOutcomeIds) {
            echoes.push_back(fmt::format("{}/{}", shelved.id, outcome));
        }
    }
    return echoes;
}

const Shelved* Library::find(std::string_view id) const {
    const auto found =
        std::find_if(scenarios.begin(), scenarios.end(), [&](const Shelved& shelved) { return shelved.id == id; });
    return found == scenarios.end() ? nullptr : &*found;
}

const Shelved* Library::find_playable(std::string_view id) const {
    const Shelved* shelved = find(id);
    return shelved != nullptr && shelved->scenario ? shelved : nullptr;
}

std::string Library::title_of(std::string_view id) const {
    const Shelved* shelved = find_playable(id);
    return shelved == nullptr ? std::string(id) : shelved->scenario->title;
}

const Module* Library::find_module(std::string_view id) const {
    const auto found =
        std::find_if(modules.begin(), modules.end(), [&](const Module& module) { return module.id == id; });
    return found == modules.end() ? nullptr : &*found;
}

}  // namespace alongside::content
