#include "app/after/panels.h"

#include <algorithm>

#include "app/desk.h"
#include "core/story/map.h"

namespace alongside::app {

namespace {

using content::Word;
using learn::PanelSide;

PanelMoment moment_of(const Scene& scene, const std::vector<learn::PanelCount>& counts) {
    PanelMoment moment{scene.id, scene.turning, {}};
    for (const Option& option : scene.options) {
        moment.options.push_back({option.id, option.text, {}});
        for (const PanelSide side : learn::kPanelSides) {
            moment.options.back().chosen[static_cast<std::size_t>(side)] =
                learn::chosen_by(counts, scene.id, option.id, side);
        }
    }
    return moment;
}

/// For each scene the only seat that leads to it; the number of seats where more do.
std::vector<std::size_t> seats_of_scenes(const Scenario& scenario) {
    const std::size_t any = scenario.seats.size();
    std::vector<std::size_t> seats(scenario.scenes.size(), any);
    std::vector<int> leading(scenario.scenes.size(), 0);
    for (std::size_t seat = 0; seat < any; ++seat) {
        const std::vector<bool> met = scenes_from(scenario, scenario.seats[seat].start);
        for (std::size_t i = 0; i < met.size(); ++i) {
            if (met[i]) {
                seats[i] = ++leading[i] == 1 ? seat : any;
            }
        }
    }
    return seats;
}

bool is_turning(const Scene& scene) {
    return !scene.turning.empty() && !scene.options.empty();
}

const Scenario* scenario_called(const Desk& desk, std::string_view id) {
    const content::Shelved* shelved = desk.library.find_playable(id);
    return shelved == nullptr ? nullptr : &*shelved->scenario;
}

bool has_option(const Scenario& scenario, const learn::PanelCount& count) {
    return std::any_of(scenario.scenes.begin(), scenario.scenes.end(), [&](const Scene& scene) {
        return is_turning(scene) && scene.id == count.scene &&
               std::any_of(scene.options.begin(), scene.options.end(),
                           [&](const Option& option) { return option.id == count.option; });
    });
}

std::string words_of(const Desk& desk, int chosen) {
    const auto shown = learn::shown(chosen);
    return shown ? std::to_string(*shown) : desk.words.format(Word::panel_few, learn::kFewestShown);
}

}  // namespace

std::vector<learn::PanelCount> panel_counts(const Desk& desk, std::string_view scenario) {
    return desk.saves == nullptr
               ? std::vector<learn::PanelCount>()
               : desk.saves->panels().of_scenario(scenario).value_or(std::vector<learn::PanelCount>());
}

Result<PanelState> panel_of(const Desk& desk, std::string_view id) {
    const Scenario* scenario = scenario_called(desk, id);
    if (scenario == nullptr) {
        return fail("no-such-scenario", desk.words.format(Word::panel_no_scenario, id));
    }
    const std::vector<learn::PanelCount> counts = panel_counts(desk, id);
    PanelState panel{std::string(id), scenario->title, {}};
    const std::vector<std::size_t> seats = seats_of_scenes(*scenario);
    for (std::size_t seat = 0; seat <= scenario->seats.size(); ++seat) {
        for (std::size_t i = 0; i < seats.size(); ++i) {
            if (seats[i] != seat || !is_turning(scenario->scenes[i])) {
                continue;
            }
            panel.moments.push_back(moment_of(scenario->scenes[i], counts));
            if (scenario->seats.size() > 1 && seat < scenario->seats.size()) {
                panel.moments.back().chair = scenario->seats[seat].title;
            }
        }
    }
    return panel;
}

Result<void> count_panel(const Desk& desk, std::string_view id, const learn::PanelCount& count) {
    const Scenario* scenario = scenario_called(desk, id);
    if (scenario == nullptr || !has_option(*scenario, count)) {
        return fail("no-such-option", std::string(desk.words[Word::panel_no_option]));
    }
    if (count.chosen < 0 || count.chosen > learn::kMostOfAPanel) {
        return fail("not-a-count", desk.words.format(Word::panel_no_count, learn::kMostOfAPanel));
    }
    return desk.saves == nullptr ? fail("not-kept", std::string(desk.words[Word::keep_not_kept]))
                                 : desk.saves->panels().set(id, count);
}

std::vector<PanelRow> panel_rows(const Desk& desk, const Scene& scene, const std::vector<learn::PanelCount>& counts) {
    if (!learn::has_panel(counts, scene.id, PanelSide::people) &&
        !learn::has_panel(counts, scene.id, PanelSide::professionals)) {
        return {};
    }
    std::vector<PanelRow> rows;
    for (const Option& option : scene.options) {
        rows.push_back({option.text, words_of(desk, learn::chosen_by(counts, scene.id, option.id, PanelSide::people)),
                        words_of(desk, learn::chosen_by(counts, scene.id, option.id, PanelSide::professionals))});
    }
    return rows;
}

}  // namespace alongside::app
