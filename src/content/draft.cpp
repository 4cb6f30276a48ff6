#include "content/draft.h"

#include <fmt/format.h>

#include <algorithm>

#include "content/shape.h"

namespace alongside::content {

namespace {

constexpr std::string_view kEndWord = "end";
constexpr std::string_view kOutWord = "out";

}  // namespace

std::optional<int> Draft::person(std::string_view id, Mark mark) {
    const auto found = std::find_if(scenario.people.begin(), scenario.people.end(),
                                    [&](const Person& person) { return person.id == id; });
    if (found != scenario.people.end()) {
        return static_cast<int>(found - scenario.people.begin());
    }
    const bool lives_here = world.find_person(id) != nullptr;
    findings.add(mark,
                 messages::unknown_name(id, "person in this scenario called", ids_of<std::string>(scenario.people),
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
    std::vector<std::string> known = ids_of<std::string>(scenario.scenes);
    known.insert(known.end(), {std::string(kEndWord), std::string(kOutWord)});
    findings.add(
        mark, messages::unknown_name(id, "scene", known, "Lead to a scene further down, or write \"end\" or \"out\"."));
    return std::nullopt;
}

}  // namespace alongside::content
