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

/// A folder on the shelf that has not been read yet.
struct Found {
    fs::path file;
    bool added = false;
    bool instead = false;

    std::string id() const { return file.parent_path().filename().string(); }
};

std::vector<Found> scenario_files_in(const fs::path& root, bool added) {
    std::vector<Found> files;
    std::error_code problem;
    for (fs::directory_iterator folder(root, problem), end; !problem && folder != end; folder.increment(problem)) {
        fs::path file = folder->path() / "scenario.yaml";
        // A link that leads nowhere is somebody's scenario too, and they want to hear why it cannot be played.
        if (is_there(file)) {
            files.push_back({std::move(file), added});
        }
    }
    std::sort(files.begin(), files.end(), [](const Found& a, const Found& b) { return a.file < b.file; });
    return files;
}

/// Whoever keeps their saves in the program's own folder has one shelf, and no second.
bool is_second(const fs::path& added, const fs::path& root) {
    std::error_code problem;
    return !added.empty() && !fs::equivalent(added, root, problem);
}

/// Those that were added stand in place of those of the same id that came with the program.
std::vector<Found> scenario_files(const fs::path& root, const fs::path& added) {
    std::vector<Found> files = scenario_files_in(root, false);
    for (Found& own : is_second(added, root) ? scenario_files_in(added, true) : std::vector<Found>()) {
        const auto shipped =
            std::find_if(files.begin(), files.end(), [&](const Found& found) { return found.id() == own.id(); });
        own.instead = shipped != files.end();
        if (own.instead) {
            *shipped = std::move(own);
        } else {
            files.push_back(std::move(own));
        }
    }
    return files;
}

bool is_taken_by_another(const World& shared, const Character& person) {
    const Character* other = shared.find_person(person.id);
    return other != nullptr && *other != person;
}

bool is_taken_by_another(const World& shared, const Place& place) {
    const Place* other = shared.find_place(place.id);
    return other != nullptr && (other->name != place.name || other->looks != place.looks);
}

/// Nobody changes whom all scenarios share, not even for one of them.
template <class Item>
void tell_taken(const std::vector<Item>& own, const World& shared, const fs::path& file,
                std::vector<Diagnostic>& findings) {
    for (const Item& item : own) {
        if (is_taken_by_another(shared, item)) {
            append(findings, unread(file, messages::unused(item.id,
                                                           "has another description in the file that all "
                                                           "scenarios share, and that one is used")));
        }
    }
}

/// More than any scenario can name, and few enough to be looked through one by one.
constexpr std::size_t kMostOwn = 200;

template <class Item>
void check_count(const std::vector<Item>& own, std::string_view things, const fs::path& file,
                 std::vector<Diagnostic>& findings) {
    if (own.size() > kMostOwn) {
        append(findings, unread(file, messages::wrong_count("The file", own.size(), things, 0, kMostOwn)));
    }
}

void read_own_world(const ScenarioFolder& folder, const World& shared, Shelved& shelved) {
    constexpr std::string_view kNone = "{}";
    const fs::path people = folder.file.parent_path() / "people.yaml";
    const fs::path places = folder.file.parent_path() / "places.yaml";
    if (!folder.people && !folder.places) {
        return;
    }
    ReadWorld read = read_world(folder.people ? *folder.people : kNone, folder.places ? *folder.places : kNone,
                                people.string(), places.string());
    append(shelved.findings, std::move(read.findings));
    if (!read.world) {
        return;
    }
    check_count(read.world->people, "people", people, shelved.findings);
    check_count(read.world->places, "places", places, shelved.findings);
    if (!has_errors(shelved.findings)) {
        shelved.own_world = std::move(*read.world);
        tell_taken(shelved.own_world.people, shared, people, shelved.findings);
        tell_taken(shelved.own_world.places, shared, places, shelved.findings);
    }
}

/// None if there is no such file; one that is there and cannot be read is a finding.
std::optional<std::string> read_beside(const fs::path& file, std::vector<Diagnostic>& findings) {
    return is_there(file) ? std::optional(read_shared(file, findings)) : std::nullopt;
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

Shelved read_folder(ScenarioFolder folder, const World& shared) {
    Shelved shelved;
    shelved.id = std::move(folder.id);
    shelved.file = folder.file;
    read_own_world(folder, shared, shelved);
    shelved.bytes = std::move(folder.scenario);
    if (has_errors(shelved.findings)) {
        return shelved;
    }
    ReadScenario read = read_scenario(shelved.bytes, shelved.file.string(),
                                      shelved.own_world.empty() ? shared : joined(shared, shelved.own_world));
    append(shelved.findings, std::move(read.findings));
    shelved.scenario = std::move(read.scenario);
    shelved.answers = std::move(read.answers);
    check_folder_name(shelved);
    return shelved;
}

Shelved read_shelved(const fs::path& file, const World& shared) {
    std::vector<Diagnostic> closed;
    ScenarioFolder folder{file.parent_path().filename().string(), file, read_shared(file, closed),
                          read_beside(file.parent_path() / "people.yaml", closed),
                          read_beside(file.parent_path() / "places.yaml", closed)};
    if (!closed.empty()) {
        Shelved shelved;
        shelved.id = std::move(folder.id);
        shelved.file = file;
        shelved.findings = std::move(closed);
        return shelved;
    }
    return read_folder(std::move(folder), shared);
}

Library read_library(const fs::path& root, const fs::path& added) {
    Library library;
    library.root = root;
    library.added = added;
    read_shared_modules(library);
    read_shared_world(library);
    const bool readable = !has_errors(library.findings);
    for (const Found& found : scenario_files(root, added)) {
        Shelved shelved;
        if (readable) {
            shelved = read_shelved(found.file, library.world);
        } else {
            // Without people and places every scenario would be full of errors that are not its own.
            shelved.id = found.id();
            shelved.file = found.file;
        }
        shelved.added = found.added;
        shelved.instead = found.instead;
        library.scenarios.push_back(std::move(shelved));
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

World Library::world_of(std::string_view id) const {
    const Shelved* shelved = find(id);
    return shelved == nullptr ? world : joined(world, shelved->own_world);
}

const Module* Library::find_module(std::string_view id) const {
    const auto found =
        std::find_if(modules.begin(), modules.end(), [&](const Module& module) { return module.id == id; });
    return found == modules.end() ? nullptr : &*found;
}

}  // namespace alongside::content
