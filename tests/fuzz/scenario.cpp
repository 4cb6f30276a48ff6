#include "content/scenario_reader.h"
#include "core/score/outcome.h"
#include "core/story/place_code.h"
#include "core/story/run.h"
#include "gate.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

const content::World& world() {
    static const content::World shared = {{{"gwen", "Gwen Pritchard", "Gwen", "Retired bus inspector", "which bus"},
                                           {"marta", "Marta Kowalska", "Marta", "Runs a stall", ""},
                                           {"callum", "Callum Reid", "Callum", "Peer mentor", ""}},
                                          {{"sports-hall", "The hall", "Stacked chairs."},
                                           {"market", "The stall", "An awning."},
                                           {"community-room", "The room", "A kettle."},
                                           {"office", "An office", "A plant."}}};
    return shared;
}

void play(const Scenario& scenario, std::string_view lead) {
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
        const std::vector<std::string> choices = wander(scenario, lead, seat);
        const auto state = fold(scenario, choices);
        must(state.has_value(), "what was chosen folds");
        if (!state->running()) {
            must(outcome_of(scenario, *state, state->part).index() < kOutcomes, "an ended run has an outcome");
        }
        const std::string code = write_place(scenario, 7, {1, choices});
        const auto place = read_place(scenario, 7, code);
        must(place.has_value() && place->choices == choices, "a code leads back to where it was made");
    }
}

}  // namespace

void scenario(std::string_view bytes) {
    const content::ReadScenario read = content::read_scenario(bytes, "scenario.yaml", world());
    must(read.scenario.has_value() != content::has_errors(read.findings), "an error, or a scenario");
    must(read.findings.size() <= 100, "a bounded answer");
    for (const content::Diagnostic& finding : read.findings) {
        must(finding.message.size() < 2000 && finding.source.size() < 2000, "a bounded sentence");
    }
    if (read.scenario) {
        play(*read.scenario, bytes);
    }
}

}  // namespace alongside::fuzz
