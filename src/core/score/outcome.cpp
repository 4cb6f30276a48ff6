#include "core/score/outcome.h"

#include <algorithm>
#include <numeric>

namespace alongside {

std::size_t Outcome::index() const {
    if (how == Finish::walked_out) {
        return kWalkedOut;
    }
    return (static_cast<std::size_t>(level) - 1) * 2 + static_cast<std::size_t>(side);
}

Level level_of(const std::array<std::uint8_t, kPens>& pen) {
    const int total = std::accumulate(pen.begin(), pen.end(), 0);
    int seen = 0;
    for (std::size_t mark = 0; mark < kPens; ++mark) {
        seen += pen[mark];
        if (seen * 2 >= total) {
            return static_cast<Level>(mark + 1);
        }
    }
    return Level::informing;
}

Side side_of(Level level, const std::array<std::int16_t, kConditions>& conditions) {
    const auto above =
        std::count_if(conditions.begin(), conditions.end(), [](std::int16_t value) { return value > 0; });
    const auto needed = level == Level::leading ? 4 : 3;
    const bool assured = conditions[static_cast<std::size_t>(Condition4::assurances)] >= 0;
    return above >= needed && assured ? Side::good : Side::bad;
}

Outcome outcome_of(const Scenario& scenario, const State& state, std::size_t part) {
    const PartRecord& record = state.parts[part];
    Outcome outcome;
    outcome.how = part == state.part ? state.finish : Finish::ended;
    std::copy(record.pen.begin(), record.pen.end(), outcome.pen.begin());
    outcome.conditions = record.conditions;
    outcome.level = level_of(record.pen);
    if (const auto cap = scenario.parts[part].cap) {
        outcome.level = std::min(outcome.level, *cap);
    }
    outcome.side = side_of(outcome.level, record.conditions);
    return outcome;
}

const Ending* ending_for(const Scenario& scenario, const State& state, std::size_t part) {
    const auto& ending = scenario.seats[state.seat].endings[part][outcome_of(scenario, state, part).index()];
    return ending ? &*ending : nullptr;
}

}  // namespace alongside
