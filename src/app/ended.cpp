#include "app/ended.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/score/outcome.h"

namespace alongside::app {

namespace {

constexpr std::string_view kCurtain = "curtain";

}  // namespace

bool Ended::well() const {
    return !parts.empty() && std::all_of(parts.begin(), parts.end(),
                                         [](const std::string& part) { return !part.empty() && part.back() == '+'; });
}

bool Ended::stopped_early() const {
    return std::find(parts.begin(), parts.end(), kCurtain) != parts.end();
}

std::string ended_text(const Scenario& scenario, const State& state) {
    std::string text = scenario.seats[state.seat].id;
    for (std::size_t part = 0; part <= state.part; ++part) {
        const Outcome outcome = outcome_of(scenario, state, part);
        text += ' ';
        text += outcome.how == Finish::curtain ? kCurtain : kOutcomeIds[outcome.index()];
    }
    return text;
}

Ended ended_in(std::string_view text) {
    const std::vector<std::string_view> words = split(text, ' ');
    return {std::string(words.front()), {words.begin() + 1, words.end()}};
}

}  // namespace alongside::app
