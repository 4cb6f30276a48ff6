#include "core/story/scenario.h"

#include <algorithm>

namespace alongside {

namespace {

template <class List, class Name>
std::optional<std::size_t> position_of(const List& list, const Name& name) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == name; });
    if (found == list.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - list.begin());
}

}  // namespace

std::optional<VarIndex> Scenario::find_variable(std::string_view name) const {
    const auto at = position_of(variables, name);
    return at ? std::optional(static_cast<VarIndex>(*at)) : std::nullopt;
}

std::optional<std::size_t> Scenario::find_seat(std::string_view name) const {
    return position_of(seats, name);
}

std::optional<SceneIndex> Scenario::find_scene(std::string_view name) const {
    const auto at = position_of(scenes, name);
    return at ? std::optional(static_cast<SceneIndex>(*at)) : std::nullopt;
}

const Place* Scenario::find_place(std::string_view name) const {
    const auto at = position_of(places, name);
    return at ? &places[*at] : nullptr;
}

const Promise& Scenario::promise_of(VarIndex variable) const {
    return *std::find_if(promises.begin(), promises.end(),
                         [&](const Promise& promise) { return promise.variable == variable; });
}

}  // namespace alongside
