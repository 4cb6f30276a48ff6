#pragma once
/// Everybody and everywhere that the scenarios share: `people.yaml` and `places.yaml` in the folder `scenarios`.
///
/// A scenario takes names from here, so that Gwen is the same Gwen in all of them. Files of the same names beside a
/// `scenario.yaml` add people and places for that scenario alone. Knows nothing of stances or stories.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "core/story/scenario.h"

namespace alongside::content {

struct Character {
    std::string id;
    std::string name;   ///< "Gwen Pritchard"
    std::string brief;  ///< `short` in the file: "Gwen"
    std::string is;     ///< what they do: "Retired bus inspector, choir alto"
    std::string knows;  ///< what one could learn from them; may be empty

    bool operator==(const Character&) const = default;
};

struct World {
    std::vector<Character> people;
    std::vector<Place> places;

    const Character* find_person(std::string_view id) const;
    const Place* find_place(std::string_view id) const;

    // For "did you mean".
    std::vector<std::string> person_ids() const;
    std::vector<std::string> place_ids() const;

    bool empty() const { return people.empty() && places.empty(); }
};

/// Everybody and everywhere of both. Where both know an id, `first` holds.
World joined(World first, const World& second);

struct ReadWorld {
    std::optional<World> world;  ///< only if no finding is an error
    std::vector<Diagnostic> findings;
};

ReadWorld read_world(std::string_view people, std::string_view places, std::string people_file = "people.yaml",
                     std::string places_file = "places.yaml");

}  // namespace alongside::content
