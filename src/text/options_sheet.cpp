#include "text/options_sheet.h"

#include <fmt/format.h>

#include <numeric>

#include "core/story/map.h"
#include "core/story/run.h"

namespace alongside::text {

namespace {

constexpr int kMostOftenRight = 45;  // percent, with three options to choose from

/// The options of one turning point in the order of the sheet, and those that score highest.
struct Moment {
    std::vector<const Option*> options;
    std::vector<char> right;  ///< their letters; more than one where they are equally high
};

/// What somebody meets who sits in one seat. A moment that two seats share stands with the first.
struct Chair {
    const Seat* seat = nullptr;
    State evening;
    std::vector<Moment> moments;
};

char letter(std::size_t position) {
    return static_cast<char>('A' + position);
}

int total_of(const std::vector<Tag>& tags) {
    return std::accumulate(tags.begin(), tags.end(), 0, [](int sum, const Tag& tag) { return sum + tag.value; });
}

int total_of(const Scenario& scenario, const State& evening, const Option& option) {
    int total = total_of(option.tags);
    for (const Consequence* consequence : coming_true(scenario, evening, option)) {
        total += total_of(consequence->tags);
    }
    return total;
}

Moment moment_of(const Scenario& scenario, const Scene& scene, const State& evening, std::uint64_t seed) {
    Moment moment;
    for (const std::size_t index : shown_order(scene, seed)) {
        const Option& option = scene.options[index];
        if (!option.locked.empty() || option.when.holds(evening.values)) {
            moment.options.push_back(&option);
        }
    }
    int best = 0;
    for (std::size_t i = 0; i < moment.options.size(); ++i) {
        const int total = total_of(scenario, evening, *moment.options[i]);
        if (moment.right.empty() || total > best) {
            best = total;
            moment.right.clear();
        }
        if (total == best) {
            moment.right.push_back(letter(i));
        }
    }
    return moment;
}

std::vector<Chair> chairs_of(const Scenario& scenario, std::uint64_t seed) {
    std::vector<Chair> chairs;
    std::vector<bool> shown(scenario.scenes.size(), false);
    for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
        Chair chair{&scenario.seats[i], *read_opening(scenario, draw_opening(scenario, i, seed)), {}};
        const std::vector<bool> met = scenes_from(scenario, chair.seat->start);
        for (std::size_t j = 0; j < met.size(); ++j) {
            if (met[j] && !shown[j] && scenario.scenes[j].is_turning_point()) {
                chair.moments.push_back(moment_of(scenario, scenario.scenes[j], chair.evening, seed));
            }
            shown[j] = shown[j] || met[j];
        }
        if (!chair.moments.empty()) {
            chairs.push_back(std::move(chair));
        }
    }
    return chairs;
}

/// Calls `each` with every moment's number on the sheet, from 1, and `before` with every chair before its moments.
template <class Before, class Each>
void number(const std::vector<Chair>& chairs, const Before& before, const Each& each) {
    std::size_t number = 1;
    for (const Chair& chair : chairs) {
        if (chairs.size() > 1) {
            before(chair);
        }
        for (const Moment& moment : chair.moments) {
            each(number++, moment);
        }
    }
}

}  // namespace

std::string options_sheet(const Scenario& scenario, std::uint64_t seed) {
    std::string text = fmt::format(
        "{}: the options alone\n\nFor somebody who has not played it. At each moment, tick what you think the program "
        "wants.\n\n",
        scenario.title);
    number(
        chairs_of(scenario, seed), [&](const Chair& chair) { text += fmt::format("{}\n\n", chair.seat->you); },
        [&](std::size_t position, const Moment& moment) {
            text += fmt::format("{}.\n", position);
            for (std::size_t i = 0; i < moment.options.size(); ++i) {
                text += fmt::format("  [ ] {}  {}\n", letter(i), moment.options[i]->text);
            }
            text += '\n';
        });
    return text;
}

std::string options_marks(const Scenario& scenario, std::uint64_t seed) {
    const std::vector<Chair> chairs = chairs_of(scenario, seed);
    std::string text = fmt::format("{}: for whoever marks the sheet\n\nOn this evening:\n", scenario.title);
    for (const Fact& fact : scenario.facts) {
        text += fmt::format("  {}\n", fact.truths[static_cast<std::size_t>(chairs.front().evening[fact.variable])]);
    }
    text += "\nThe authors' draft gives most to:\n";
    std::size_t moments = 0;
    std::size_t alone = 0;
    double by_chance = 0;
    number(
        chairs, [&](const Chair& chair) { text += fmt::format("  {}\n", chair.seat->title); },
        [&](std::size_t position, const Moment& moment) {
            text += fmt::format("  {}. {}\n", position, fmt::join(moment.right, " or "));
            ++moments;
            if (moment.right.size() == 1) {
                ++alone;
                by_chance += 1.0 / static_cast<double>(moment.options.size());
            }
        });
    return text + fmt::format(
                      "\nOne letter stands by itself at {} of {} moments. Guessing alone would get {:.1f} of those "
                      "right. More than {}\nright answers in 100 there, from people who have not played it, mean that "
                      "the options give themselves away.\n",
                      alone, moments, by_chance, kMostOftenRight);
}

}  // namespace alongside::text
