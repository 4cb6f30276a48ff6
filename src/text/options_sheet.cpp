#include "text/options_sheet.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/story/run.h"

namespace alongside::text {

namespace {

constexpr int kMostOftenRight = 45;  // percent, with three options to choose from

/// The options of one turning point in the order of the sheet, and those that score highest.
struct Moment {
    std::vector<const Option*> options;
    std::string right;  ///< "A", "A or C"
};

int total_of(const std::vector<Tag>& tags) {
    int total = 0;
    for (const Tag& tag : tags) {
        total += tag.value;
    }
    return total;
}

int total_of(const Option& option, const State& state) {
    int total = total_of(option.tags);
    for (const Consequence& consequence : option.also) {
        total += consequence.when.holds(state.values) ? total_of(consequence.tags) : 0;
    }
    return total;
}

char letter(std::size_t position) {
    return static_cast<char>('A' + position);
}

Moment moment_of(const Scene& scene, const State& state, std::uint64_t seed) {
    Moment moment;
    for (const std::size_t index : shown_order(scene, seed)) {
        const Option& option = scene.options[index];
        if (!option.locked.empty() || option.when.holds(state.values)) {
            moment.options.push_back(&option);
        }
    }
    int best = 0;
    for (std::size_t i = 0; i < moment.options.size(); ++i) {
        const int total = total_of(*moment.options[i], state);
        if (moment.right.empty() || total > best) {
            best = total;
            moment.right = letter(i);
        } else if (total == best) {
            moment.right += fmt::format(" or {}", letter(i));
        }
    }
    return moment;
}

std::vector<Moment> moments_of(const Scenario& scenario, const State& state, std::uint64_t seed) {
    std::vector<Moment> moments;
    for (const Scene& scene : scenario.scenes) {
        if (scene.is_turning_point()) {
            moments.push_back(moment_of(scene, state, seed));
        }
    }
    return moments;
}

std::string marking(const Scenario& scenario, const State& state, const std::vector<Moment>& moments) {
    std::string text =
        "- - - - - - - - - - - - - - - fold here - - - - - - - - - - - - - - -\n\nFor whoever marks it\n\n";
    text += "On this evening:\n";
    for (const Fact& fact : scenario.facts) {
        text += fmt::format("  {}\n", fact.truths[static_cast<std::size_t>(state[fact.variable])]);
    }
    text += "\nThe authors' draft gives most to:\n";
    double by_chance = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        text += fmt::format("  {}. {}\n", i + 1, moments[i].right);
        const auto right =
            static_cast<double>(std::count(moments[i].right.begin(), moments[i].right.end(), ' ') / 2 + 1);
        by_chance += right / static_cast<double>(std::max<std::size_t>(moments[i].options.size(), 1));
    }
    text += fmt::format(
        "\nGuessing alone would get {:.1f} of {} right. Where one letter stands by itself, more than {} right answers "
        "in\n"
        "100 from people who have not played it mean that the options give themselves away.\n",
        by_chance, moments.size(), kMostOftenRight);
    return text;
}

}  // namespace

std::string options_sheet(const Scenario& scenario, std::uint64_t seed) {
    const State state = *read_opening(scenario, draw_opening(scenario, 0, seed));
    const std::vector<Moment> moments = moments_of(scenario, state, seed);
    std::string text = fmt::format(
        "{}: the options alone\n\nFor somebody who has not played it. At each moment, tick what you think the program "
        "wants.\n\n",
        scenario.title);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        text += fmt::format("{}.\n", i + 1);
        for (std::size_t j = 0; j < moments[i].options.size(); ++j) {
            text += fmt::format("  [ ] {}  {}\n", letter(j), moments[i].options[j]->text);
        }
        text += '\n';
    }
    return text + marking(scenario, state, moments);
}

}  // namespace alongside::text
