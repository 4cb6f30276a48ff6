#pragma once
/// Where a finished run landed: how much power people held, and whether it went well.
///
/// Level comes from the pen, side from four conditions; leaving early is its own outcome. The same level can be good or
/// bad (`lev-0-it-depends`, `lev-1` to `lev-4`). Knows nothing of scenes or screens: it reads a State and answers.
#include <array>
#include <optional>

#include "core/story/state.h"

namespace alongside {

/// Raised whenever a rule below changes, so that a frozen outcome says by which rules it was reached.
inline constexpr int kRulesVersion = 1;

struct Outcome {
    Finish how = Finish::ended;
    Level level = Level::informing;
    Side side = Side::bad;
    std::array<std::int16_t, kPens> pen{};               ///< weight of the marks, by Pen
    std::array<std::int16_t, kConditions> conditions{};  ///< -3 to +3, by Condition4

    /// Position in kOutcomeIds; for a curtain that of its level and side so far.
    std::size_t index() const;

    bool operator==(const Outcome&) const = default;
};

/// The rung of the weighted middle of the marks: the median, the lower on a tie; informing if there are none.
Level level_of(const std::array<std::uint8_t, kPens>& pen);

/// Good when at least three conditions are above 0 and assurances is not below 0; leading is good only with all four.
Side side_of(Level level, const std::array<std::int16_t, kConditions>& conditions);

/// The outcome of a part that has been closed (PartRecord::closed).
Outcome outcome_of(const Scenario& scenario, const State& state, std::size_t part);

/// The words for it. None only where the scenario lacks an ending that its proof says cannot be reached.
const Ending* ending_for(const Scenario& scenario, const State& state, std::size_t part);

}  // namespace alongside
