#include "app/share/parcel.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "app/about_view.h"
#include "app/new_file.h"
#include "app/shelf.h"
#include "records/yaml_text.h"

namespace alongside::app {

namespace {

namespace fs = std::filesystem;
using content::Word;
using content::World;

std::string field(std::string_view name, const std::string& text) {
    return text.empty() ? std::string() : fmt::format("  {}: {}\n", name, records::yaml_text(text));
}

std::string people_file(const std::vector<content::Character>& people) {
    std::string text;
    for (const content::Character& one : people) {
        text += one.id + ":\n" + field("name", one.name) + field("short", one.brief) + field("is", one.is) +
                field("knows", one.knows);
    }
    return text;
}

std::string places_file(const std::vector<Place>& places) {
    std::string text;
    for (const Place& one : places) {
        text += one.id + ":\n" + field("name", one.name) + field("looks", one.looks);
    }
    return text;
}

std::optional<std::string> if_any(std::string text) {
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

/// Whom and where the scenario names, as they are known here: nobody can tell which of them another copy has.
void pack_world(const Scenario& scenario, const World& known, records::ScenarioFile& file) {
    std::vector<content::Character> people;
    for (const Person& person : scenario.people) {
        if (const content::Character* one = known.find_person(person.id)) {
            people.push_back(*one);
        }
    }
    file.people = if_any(people_file(people));
    file.places = if_any(places_file(scenario.places));
}

Result<void> pack_walks(const content::Shelved& shelved, const content::Words& words, records::ScenarioFile& file) {
    for (const content::WalkFile& walk : content::walks_of(shelved)) {
        if (!walk.bytes) {
            return tl::unexpected(walk.bytes.error());
        }
        if (!records::is_walk_name(walk.name)) {
            return fail("walk-name", words.format(Word::share_walk_name, walk.name));
        }
        file.walks.push_back({walk.name, *walk.bytes});
    }
    return {};
}

Result<fs::path> write(const fs::path& file, const std::string& bytes, const content::Words& words) {
    std::error_code error;
    const fs::path whole = fs::absolute(file, error).lexically_normal();
    if (fs::exists(fs::symlink_status(whole, error))) {
        return fail("already-there", words.format(Word::mine_already_there, whole.string()));
    }
    if (!write_new(whole, bytes)) {
        return fail("not-written", words.format(Word::mine_not_written, whole.string()));
    }
    return whole;
}

/// Those who are nobody yet where all scenarios are at home; what is told otherwise of the rest is noted.
void keep_newcomers(const World& theirs, const World& shared, Parcel& parcel) {
    std::vector<content::Character> people;
    for (const content::Character& one : theirs.people) {
        const content::Character* known = shared.find_person(one.id);
        if (known == nullptr) {
            people.push_back(one);
        } else if (*known != one) {
            parcel.kept_as_here.push_back(known->name);
        }
    }
    std::vector<Place> places;
    for (const Place& one : theirs.places) {
        const Place* known = shared.find_place(one.id);
        if (known == nullptr) {
            places.push_back(one);
        } else if (known->name != one.name || known->looks != one.looks) {
            parcel.kept_as_here.push_back(known->name);
        }
    }
    parcel.people = people_file(people);
    parcel.places = places_file(places);
}

std::vector<store::FileToWrite> files_of(const Parcel& parcel) {
    std::vector<store::FileToWrite> files{{"scenario.yaml", parcel.shelved.bytes}};
    for (const auto& [name, bytes] : {std::pair<std::string, std::string_view>("people.yaml", parcel.people),
                                      std::pair<std::string, std::string_view>("places.yaml", parcel.places)}) {
        if (!bytes.empty()) {
            files.push_back({name, bytes});
        }
    }
    if (parcel.beside.lowering) {
        files.push_back({"check.yaml", parcel.beside.lowering->bytes});
    }
    for (const content::WalkFile& walk : parcel.beside.walks) {
        files.push_back({"walks/" + walk.name, *walk.bytes});
    }
    return files;
}

bool can_keep(const Desk& desk) {
    return desk.saves != nullptr && !desk.library.added.empty();
}

tl::unexpected<Error> not_kept(const Desk& desk) {
    return fail("not-kept", std::string(desk.words[Word::share_no_saves]));
}

fs::path free_place_off_the_shelf(const Desk& desk, const std::string& id) {
    return free_name(desk.saves->folder() / "off-the-shelf", id);
}

void read_shelf_again(const Desk& desk) {
    if (desk.read_shelf_again) {
        desk.read_shelf_again();
    }
}

}  // namespace

Result<records::ScenarioFile> packed(const Desk& desk, const std::string& id) {
    const auto shelved = find_playable(desk, id);
    if (!shelved) {
        return tl::unexpected(shelved.error());
    }
    records::ScenarioFile file;
    file.id = id;
    file.made_with = about_view(desk).version;
    file.scenario = (*shelved)->bytes;
    pack_world(*(*shelved)->scenario, desk.library.world_of(id), file);
    if (const auto lowering = content::lower_file_of(**shelved)) {
        file.lowered = lowering->bytes;
    }
    return pack_walks(**shelved, desk.words, file).map([&] { return std::move(file); });
}

Result<fs::path> share_scenario(const Desk& desk, const std::string& id, const fs::path& file) {
    const auto all = packed(desk, id);
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto bytes = records::write_scenario_file(*all, desk.words[Word::share_read_me], desk.now());
    if (!bytes) {
        return bytes.error().code == "too-big-zip" ? fail("too-big", std::string(desk.words[Word::share_too_big]))
                                                   : tl::unexpected(bytes.error());
    }
    return write(file, *bytes, desk.words);
}

Result<fs::path> share_beside(const Desk& desk, const std::string& id) {
    if (desk.saves == nullptr) {
        return not_kept(desk);
    }
    const fs::path folder = desk.saves->folder() / "shared";
    std::error_code error;
    fs::create_directories(folder, error);  // if it cannot be made, the file cannot be written, which is told
    return share_scenario(desk, id, free_name(folder, id, std::string(kParcelEnding)));
}

Result<Parcel> open_parcel(const Desk& desk, const fs::path& file) {
    return content::read_file(file).and_then(
        [&](const std::string& bytes) { return read_parcel(bytes, desk.library.world); });
}

Result<Parcel> read_parcel(std::string_view bytes, const World& shared) {
    auto file = records::read_scenario_file(bytes);
    if (!file) {
        return tl::unexpected(file.error());
    }
    constexpr std::string_view kNone = "{}";
    const content::ReadWorld theirs =
        content::read_world(file->people ? *file->people : kNone, file->places ? *file->places : kNone);
    Parcel parcel;
    content::ScenarioFolder folder{file->id, "scenario.yaml", std::move(file->scenario), file->people, file->places};
    if (theirs.world) {
        keep_newcomers(*theirs.world, shared, parcel);
        folder.people = if_any(parcel.people);
        folder.places = if_any(parcel.places);
    }
    parcel.shelved = content::read_folder(std::move(folder), shared);
    if (file->lowered) {
        parcel.beside.lowering = content::LowerFile{std::move(*file->lowered), "check.yaml"};
    }
    for (records::PackedFile& walk : file->walks) {
        parcel.beside.walks.push_back({std::move(walk.name), std::move(walk.bytes)});
    }
    return parcel;
}

Result<void> add_parcel(const Desk& desk, const Parcel& parcel) {
    if (!can_keep(desk)) {
        return not_kept(desk);
    }
    if (!parcel.shelved.scenario) {
        return fail("not-playable", std::string(desk.words[Word::open_cannot]));
    }
    const std::string& id = parcel.shelved.id;
    return store::put_folder(desk.library.added / id, files_of(parcel), free_place_off_the_shelf(desk, id)).map([&] {
        read_shelf_again(desk);
    });
}

Result<fs::path> take_off(const Desk& desk, const std::string& id) {
    const content::Shelved* shelved = desk.library.find(id);
    if (shelved == nullptr) {
        return fail("no-scenario", desk.words.format(Word::text_no_scenario, id));
    }
    if (!shelved->added) {
        return fail("not-added", desk.words.format(Word::shelf_not_added, id));
    }
    if (!can_keep(desk)) {
        return not_kept(desk);
    }
    fs::path kept = free_place_off_the_shelf(desk, id);
    return store::move_folder(shelved->file.parent_path(), kept).map([&] {
        read_shelf_again(desk);
        return std::move(kept);
    });
}

}  // namespace alongside::app
