#include "core/story/run.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "core/base/rng.h"
#include "core/base/text.h"

namespace alongside {

namespace {

constexpr std::string_view kBegin = "begin";

Result<void> set_fact(const Scenario& scenario, State& state, std::string_view word) {
    const auto parts = split(word, '=');
    const auto variable = parts.size() == 2 ? scenario.find_variable(parts[0]) : std::nullopt;
    if (!variable || scenario.variables[*variable].kind != VarKind::fact) {
        return fail("unknown-fact", "This scenario has no fact \"" + std::string(word) + "\".");
    }
    const std::vector<std::string>& variants = scenario.variables[*variable].words;
    const auto variant = std::find(variants.begin(), variants.end(), parts[1]);
    if (variant == variants.end()) {
        return fail("unknown-fact",
                    "The fact \"" + std::string(parts[0]) + "\" has no variant \"" + std::string(parts[1]) + "\".");
    }
    state.values[*variable] = static_cast<std::int16_t>(variant - variants.begin());
    return {};
}

Result<State> begin(const Scenario& scenario, std::string_view opening, Narration* said) {
    auto state = read_opening(scenario, opening);
    if (state) {
        enter_first(scenario, *state, said);
    }
    return state;
}

/// Makes one more choice; `said` holds only what was said after it.
Result<void> take(const Scenario& scenario, State& state, const std::string& choice, Narration* said) {
    const auto move = read_move(scenario, state, choice);
    if (!move) {
        return tl::unexpected(move.error());
    }
    make_move(scenario, state, *move, said);
    return {};
}

}  // namespace

std::string write_opening(const Scenario& scenario, std::size_t seat, std::span<const int> variants) {
    std::string opening = std::string(kBegin) + " " + scenario.seats[seat].id;
    for (std::size_t i = 0; i < scenario.facts.size(); ++i) {
        const Variable& variable = scenario.variables[scenario.facts[i].variable];
        opening += " " + variable.id + "=" + variable.words[static_cast<std::size_t>(variants[i])];
    }
    return opening;
}

std::string draw_opening(const Scenario& scenario, std::size_t seat, std::uint64_t seed) {
    std::vector<int> variants;
    for (const Fact& fact : scenario.facts) {
        const Variable& variable = scenario.variables[fact.variable];
        Rng rng(derive_seed(seed, variable.id));
        variants.push_back(static_cast<int>(rng.below(variable.words.size())));
    }
    return write_opening(scenario, seat, variants);
}

Result<State> read_opening(const Scenario& scenario, std::string_view opening) {
    const auto words = split_words(opening);
    const auto seat = words.size() >= 2 && words[0] == kBegin ? scenario.find_seat(words[1]) : std::nullopt;
    if (!seat) {
        return fail("unknown-seat", "This run begins with \"" + std::string(opening.substr(0, 80)) +
                                        "\", which names no seat of this scenario.");
    }
    State state = at_the_door(scenario, *seat);
    for (std::size_t i = 2; i < words.size(); ++i) {
        if (auto set = set_fact(scenario, state, words[i]); !set) {
            return tl::unexpected(set.error());
        }
    }
    return state;
}

Result<State> fold(const Scenario& scenario, std::span<const std::string> choices, Narration* last) {
    if (choices.empty()) {
        return fail("unknown-seat", "This run has no opening.");
    }
    auto state = begin(scenario, choices.front(), choices.size() == 1 ? last : nullptr);
    for (std::size_t i = 1; state && i < choices.size(); ++i) {
        if (auto taken = take(scenario, *state, choices[i], i + 1 == choices.size() ? last : nullptr); !taken) {
            return fail(taken.error().code, "Choice " + std::to_string(i) + ": " + taken.error().message);
        }
    }
    return state;
}

Followed follow_as_far_as_possible(const Scenario& scenario, std::span<const std::string> choices) {
    Followed followed;
    if (choices.empty()) {
        return followed;
    }
    const auto state = begin(scenario, choices.front(), nullptr);
    if (!state) {
        return followed;
    }
    followed.state = *state;
    followed.count = 1;
    while (followed.count < choices.size() &&
           take(scenario, followed.state, choices[followed.count], nullptr).has_value()) {
        ++followed.count;
    }
    return followed;
}

std::vector<Decision> path_to(std::span<const Decision> rows, const Id& head) {
    std::unordered_map<std::string, const Decision*> by_id;
    for (const Decision& row : rows) {
        by_id.emplace(row.id.text, &row);
    }
    std::vector<Decision> path;
    for (Id at = head; !at.empty();) {
        const auto found = by_id.find(at.text);
        if (found == by_id.end() || path.size() > rows.size()) {
            return {};
        }
        path.push_back(*found->second);
        at = found->second->parent;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<std::string> choices_of(std::span<const Decision> path) {
    std::vector<std::string> choices;
    choices.reserve(path.size());
    std::transform(path.begin(), path.end(), std::back_inserter(choices),
                   [](const Decision& row) { return row.choice; });
    return choices;
}

std::vector<std::size_t> shown_order(const Scene& scene, std::uint64_t seed) {
    std::vector<std::size_t> order(scene.options.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Rng rng(derive_seed(seed, scene.id));
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[rng.below(i)]);
    }
    return order;
}

}  // namespace alongside
