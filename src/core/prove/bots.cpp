#include "core/prove/bots.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/prove/chances.h"

namespace alongside::prove {

namespace {

constexpr std::array<std::string_view, 30> kWarmWords = {
    "thank", "thanks", "please", "sorry",    "together", "listen", "listening", "hear",      "heard",   "understand",
    "we",    "us",     "our",    "share",    "shared",   "help",   "welcome",   "trust",     "honest",  "care",
    "feel",  "kind",   "tea",    "everyone", "with",     "ask",    "yours",     "ourselves", "respect", "value"};

using Measure = long (*)(const Option&, std::size_t position);

struct Policy {
    std::string_view id;
    Measure measure;  ///< of the open options the one with the most is taken, the first of equals
};

long length_of(const Option& option) {
    return static_cast<long>(count_words(option.text));
}

constexpr std::array<Policy, 4> kPolicies = {{
    {"longest", [](const Option& option, std::size_t) { return length_of(option); }},
    {"shortest", [](const Option& option, std::size_t) { return -length_of(option); }},
    {"first", [](const Option&, std::size_t position) { return -static_cast<long>(position); }},
    {"warmest", [](const Option& option, std::size_t) { return static_cast<long>(warmth(option.text)); }},
}};

/// The option that a policy takes in a situation; kMaxOptions if none is open.
std::size_t taken(const Scene& scene, const Situation& situation, const Policy& policy) {
    std::size_t best = kMaxOptions;
    for (std::size_t i = 0; i < scene.options.size(); ++i) {
        const bool better =
            best == kMaxOptions || policy.measure(scene.options[i], i) > policy.measure(scene.options[best], best);
        best = situation.options[i].open && better ? i : best;
    }
    return best;
}

}  // namespace

std::size_t warmth(std::string_view text) {
    std::string word;
    std::size_t warm = 0;
    const auto count = [&word, &warm] {
        warm += std::find(kWarmWords.begin(), kWarmWords.end(), word) != kWarmWords.end() ? 1U : 0U;
        word.clear();
    };
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z') {
            word += static_cast<char>(c - 'A' + 'a');
        } else if (c >= 'a' && c <= 'z') {
            word += c;
        } else {
            count();
        }
    }
    count();
    return warm;
}

std::vector<Bot> play_bots(const Scenario& scenario, const Graph& graph) {
    std::vector<Bot> bots;
    for (const Policy& policy : kPolicies) {
        std::vector<std::size_t> choice;
        std::transform(
            graph.situations.begin(), graph.situations.end(), std::back_inserter(choice),
            [&](const Situation& situation) { return taken(scenario.scenes[situation.scene], situation, policy); });
        const Chances chances = chances_of(scenario, graph, [&](const Node& node, const Edge& edge) {
            const bool is_taken = edge.move.kind == Move::Kind::option && edge.move.index == choice[node.situation];
            return is_taken ? 1.0 : 0.0;
        });
        bots.push_back({policy.id, chances.good(), chances.out()});
    }
    return bots;
}

}  // namespace alongside::prove
