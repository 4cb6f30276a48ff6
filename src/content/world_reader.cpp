#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "content/composer.h"
#include "content/shape.h"
#include "content/world.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 4> kPersonKeys = {"name", "short", "is", "knows"};
constexpr std::array<std::string_view, 2> kPlaceKeys = {"name", "looks"};

template <class List>
auto find_in(const List& list, std::string_view id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Character read_character(const Entry& entry, Findings& findings) {
    check_id(entry.name, entry.mark, findings);
    const Fields fields(entry.value, entry.mark, fmt::format("The person \"{}\"", entry.name), kPersonKeys, findings);
    return {entry.name, fields.needed_text("name"), fields.needed_text("short"), fields.needed_text("is"),
            fields.text("knows")};
}

Place read_place(const Entry& entry, Findings& findings) {
    check_id(entry.name, entry.mark, findings);
    const Fields fields(entry.value, entry.mark, fmt::format("The place \"{}\"", entry.name), kPlaceKeys, findings);
    return {entry.name, fields.needed_text("name"), fields.needed_text("looks")};
}

template <class Item>
std::vector<Item> read_all(std::string_view bytes, std::string file, Item (*read_one)(const Entry&, Findings&),
                           std::vector<Diagnostic>& reported) {
    const Source source(std::move(file), bytes);
    Findings findings(source);
    std::vector<Item> items;
    if (const auto root = compose(source, findings)) {
        for (const Entry& entry : read_entries(*root, findings)) {
            if (findings.full()) {
                break;
            }
            items.push_back(read_one(entry, findings));
        }
    }
    const std::vector<Diagnostic> found = std::move(findings).sorted();
    reported.insert(reported.end(), found.begin(), found.end());
    return items;
}

}  // namespace

const Character* World::find_person(std::string_view id) const {
    return find_in(people, id);
}
const Place* World::find_place(std::string_view id) const {
    return find_in(places, id);
}
std::vector<std::string> World::person_ids() const {
    return ids_of<std::string>(people);
}
std::vector<std::string> World::place_ids() const {
    return ids_of<std::string>(places);
}

World joined(World first, const World& second) {
    for (const Character& person : second.people) {
        if (first.find_person(person.id) == nullptr) {
            first.people.push_back(person);
        }
    }
    for (const Place& place : second.places) {
        if (first.find_place(place.id) == nullptr) {
            first.places.push_back(place);
        }
    }
    return first;
}

ReadWorld read_world(std::string_view people, std::string_view places, std::string people_file,
                     std::string places_file) {
    ReadWorld read;
    World world;
    world.people = read_all(people, std::move(people_file), read_character, read.findings);
    world.places = read_all(places, std::move(places_file), read_place, read.findings);
    if (!has_errors(read.findings)) {
        read.world = std::move(world);
    }
    return read;
}

}  // namespace alongside::content
