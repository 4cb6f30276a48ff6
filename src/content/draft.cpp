#include "content/draft.h"

#include <fmt/format.h>

#include <algorithm>

namespace alongside::content {

namespace {

constexpr std::string_view kEndWord = "end";
constexpr std::string_view kOutWord = "out";

template <class List>
std::vector<std::string> ids_of(const List& list) {
    std::vector<std::string> ids;
    for (const auto& item : list) {
        ids.push_back(item.id);
    }
    return ids;
}

}  // namespace

std::optional<int> Draft::person(std::string_view id, Mark mark) {
    const auto found = std::find_if(scenario.people.begin(), scenario.people.end(),
                                    [&](const Person& person) { return person.id == id; });
    if (found != scenario.people.end()) {
        return static_cast<int>(found - scenario.people.begin());
    }
    const bool lives_here = world.find_person(id) != nullptr;
    findings.add(mark,
                 messages::unknown_name(id, "person in this scenario called", ids_of(scenario.people),
                                        lives_here ? "Add them under \"people\" at the top of the file."
                                                   : "People are listed under \"people\" at the top of the file."));
    return std::nullopt;
}

std::string name_from_id(std::string_view id) {
    std::string name(id);
    std::replace(name.begin(), name.end(), '-', ' ');
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z') {
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    }
    return name;
}

std::optional<SceneIndex> Draft::target(std::string_view id, Mark mark) {
    if (id == kEndWord || id == kOutWord) {
        return id == kEndWord ? kEnd : kOut;
    }
    if (const auto scene = scenario.find_scene(id)) {
        return scene;
    }
    std::vector<std::string> known = ids_of(scenario.scenes);
    known.insert(known.end(), {std::string(kEndWord), std::string(kOutWord)});
    findings.add(
        mark, messages::unknown_name(id, "scene", known, "Lead to a scene further down, or write \"end\" or \"out\"."));
    return std::nullopt;
}

}  // namespace alongside::content
