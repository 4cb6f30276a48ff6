#include "core/learn/level.h"

#include <algorithm>

#include "core/learn/readiness.h"
#include "core/score/outcome.h"

namespace alongside::learn {

namespace {

using Holds = std::array<std::int16_t, kConditions>;

/// Above 0 where it holds, below where it does not; partly and not known lie between.
std::int16_t holds(const ConditionQuestion& condition, const Work& work) {
    switch (fit_of(work, condition.id).value_or(Fit::unsure)) {
        case Fit::yes:
            return 1;
        case Fit::no:
            return -1;
        case Fit::partly:
        case Fit::unsure:
            break;
    }
    return 0;
}

std::optional<Level> steady_below(Level level, const Holds& conditions) {
    for (int lower = static_cast<int>(level) - 1; lower >= static_cast<int>(Level::informing); --lower) {
        if (side_of(static_cast<Level>(lower), conditions) == Side::good) {
            return static_cast<Level>(lower);
        }
    }
    return std::nullopt;
}

}  // namespace

const LevelOption* chosen(const LevelQuestion& question, const Work& work) {
    const std::string& choice = work.answer(question.id).choice;
    const auto found = std::find_if(question.options.begin(), question.options.end(),
                                    [&](const LevelOption& option) { return option.id == choice; });
    return found == question.options.end() ? nullptr : &*found;
}

std::optional<Suggestion> suggest_level(const LevelTool& tool, const Work& work) {
    Suggestion suggestion;
    suggestion.level = Level::leading;
    for (const LevelQuestion& question : tool.questions) {
        const LevelOption* option = chosen(question, work);
        if (option == nullptr) {
            return std::nullopt;
        }
        suggestion.level = std::min(suggestion.level, option->reaches);
    }
    for (std::size_t i = 0; i < tool.questions.size() && suggestion.level != Level::leading; ++i) {
        if (chosen(tool.questions[i], work)->reaches == suggestion.level) {
            suggestion.held_by.push_back(i);
        }
    }
    Holds conditions{};
    for (std::size_t i = 0; i < kConditions; ++i) {
        conditions[i] = holds(tool.conditions[i], work);
        if (conditions[i] <= 0) {
            suggestion.weak.push_back(static_cast<Condition4>(i));
        }
    }
    suggestion.side = side_of(suggestion.level, conditions);
    if (suggestion.side == Side::bad) {
        suggestion.steady = steady_below(suggestion.level, conditions);
    }
    return suggestion;
}

}  // namespace alongside::learn
