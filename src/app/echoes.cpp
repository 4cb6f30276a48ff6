#include "app/echoes.h"

#include <fmt/format.h>

#include <map>
#include <sstream>

#include "core/story/run.h"

namespace alongside::app {

namespace {

using Wanted = std::set<std::string>;

void add(Wanted& wanted, const std::vector<Line>& lines) {
    for (const Line& line : lines) {
        if (!line.echo.empty()) {
            wanted.insert(line.echo);
        }
    }
}

void add(Wanted& wanted, const std::vector<Consequence>& consequences) {
    for (const Consequence& consequence : consequences) {
        add(wanted, consequence.say);
    }
}

void add(Wanted& wanted, const Scene& scene) {
    add(wanted, scene.enter);
    add(wanted, scene.say);
    add(wanted, scene.skip_say);
    for (const Listen& listen : scene.listens) {
        add(wanted, listen.say);
    }
    for (const Option& option : scene.options) {
        add(wanted, option.say);
        add(wanted, option.also);
    }
}

/// Every echo in what is said before the ending; endings are told to everybody alike.
Wanted wanted_by(const Scenario& scenario) {
    Wanted wanted;
    for (const Scene& scene : scenario.scenes) {
        add(wanted, scene);
    }
    return wanted;
}

bool asks_for(const Wanted& wanted, const std::string& scenario) {
    const auto first = wanted.lower_bound(scenario + '/');
    return first != wanted.end() && first->starts_with(scenario + '/');
}

/// "chair L3+" names a seat and then an outcome for each part.
void add_outcomes(std::set<std::string>& echoes, const std::string& scenario, const std::string& text) {
    std::istringstream words(text);
    std::string word;
    words >> word;
    while (words >> word) {
        echoes.insert(fmt::format("{}/{}", scenario, word));
    }
}

}  // namespace

Echoes Echoes::of(const Desk& desk, const std::optional<Id>& profile, const Scenario& scenario) {
    Echoes echoes;
    const Wanted wanted = wanted_by(scenario);
    if (wanted.empty() || desk.saves == nullptr) {
        return echoes;
    }
    std::map<std::string, store::FrozenOutcome> latest;  // by scenario
    for (const store::FrozenOutcome& outcome :
         desk.saves->outcomes().of_profile(profile).value_or(std::vector<store::FrozenOutcome>{})) {
        const auto run = desk.saves->runs().get(outcome.run).value_or(std::nullopt);
        if (!run || !asks_for(wanted, run->scenario_id)) {
            continue;
        }
        const auto known = latest.find(run->scenario_id);
        if (known == latest.end() || known->second.at <= outcome.at) {
            latest[run->scenario_id] = outcome;
        }
    }
    for (const auto& [id, outcome] : latest) {
        add_outcomes(echoes.echoes_, id, outcome.text);
        const auto rows = desk.saves->decisions().of_run(outcome.run).value_or(std::vector<Decision>{});
        for (const std::string& choice : choices_of(path_to(rows, outcome.decision))) {
            echoes.echoes_.insert(fmt::format("{}/{}", id, choice));
        }
    }
    return echoes;
}

void Echoes::choose_lines(Narration& said) const {
    std::erase_if(said, [this](const Said& one) { return !one.line->echo.empty() && !remembers(one.line->echo); });
}

}  // namespace alongside::app
