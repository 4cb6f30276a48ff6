#pragma once
/// A local panel: people who played a scenario and whose choices stand beside the authors' draft (curriculum 5.4).
///
/// People with lived experience and professionals are counted apart, since where they differ is the lesson. Small
/// counts could say who somebody is, so they are not shown. No totals are, either: a hidden count could be worked out
/// from them.
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace alongside::learn {

enum class PanelSide : std::uint8_t { people, professionals };  ///< people: with lived experience
inline constexpr std::array kPanelSides = {PanelSide::people, PanelSide::professionals};

inline constexpr int kMostOfAPanel = 999;
inline constexpr int kFewestShown = 3;

struct PanelCount {
    std::string scene;
    std::string option;
    PanelSide side = PanelSide::people;
    int chosen = 0;  ///< 0 to kMostOfAPanel

    bool operator==(const PanelCount&) const = default;
};

/// "people" and "professionals", as they are kept.
std::string_view name_of(PanelSide side);
std::optional<PanelSide> panel_side_named(std::string_view name);

/// 0 where nothing was counted.
int chosen_by(std::span<const PanelCount> counts, std::string_view scene, std::string_view option, PanelSide side);

/// The count as anybody may see it; none if it is too small.
std::optional<int> shown(int chosen);

/// Whether there is anything to show of this scene on this side.
bool has_panel(std::span<const PanelCount> counts, std::string_view scene, PanelSide side);

}  // namespace alongside::learn
