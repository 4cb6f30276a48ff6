#include "app/after/panels.h"

#include <algorithm>

#include "app/desk.h"

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
    for (const Scene& scene : scenario->scenes) {
        if (is_turning(scene)) {
            panel.moments.push_back(moment_of(scene, counts));
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
