#include "core/learn/panel.h"

#include <algorithm>

namespace alongside::learn {

namespace {

constexpr std::array<std::string_view, 2> kNames = {"people", "professionals"};

}  // namespace

std::string_view name_of(PanelSide side) {
    return kNames.at(static_cast<std::size_t>(side));
}

std::optional<PanelSide> panel_side_named(std::string_view name) {
    const auto* found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<PanelSide>(found - kNames.begin()));
}

int chosen_by(std::span<const PanelCount> counts, std::string_view scene, std::string_view option, PanelSide side) {
    const auto found = std::find_if(counts.begin(), counts.end(), [&](const PanelCount& one) {
        return one.scene == scene && one.option == option && one.side == side;
    });
    return found == counts.end() ? 0 : found->chosen;
}

std::optional<int> shown(int chosen) {
    return chosen < kFewestShown ? std::nullopt : std::optional(chosen);
}

bool has_panel(std::span<const PanelCount> counts, std::string_view scene, PanelSide side) {
    return std::any_of(counts.begin(), counts.end(), [&](const PanelCount& one) {
        return one.scene == scene && one.side == side && shown(one.chosen);
    });
}

}  // namespace alongside::learn
