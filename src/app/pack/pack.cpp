#include "app/pack/pack.h"

#include <algorithm>

#include "app/practice/papers.h"

namespace alongside::app {

namespace {

/// The empty sheets of the tools that suit a session of this module.
void add_tools(const std::string& module, const Desk& desk, std::vector<Print>& prints) {
    if (desk.practice == nullptr) {
        return;
    }
    for (const learn::Tool& tool : desk.practice->tools) {
        if (std::find(tool.modules.begin(), tool.modules.end(), module) != tool.modules.end()) {
            prints.push_back({"tool-" + tool.id, blank_paper(tool, desk.words)});
        }
    }
}

}  // namespace

std::vector<Print> pack_of(const content::Shelved& shelved, const Desk& desk) {
    std::vector<Print> prints = {{"advance-pack", advance_pack(shelved, desk)},
                                 {"facilitator-plan", facilitator_plan(*shelved.scenario, desk.words)},
                                 {"promise-sheet", promise_sheet(desk.words)},
                                 {"role-cards", role_cards(desk.words)},
                                 {"voting-cards", voting_cards(desk.words)}};
    add_tools(shelved.scenario->module, desk, prints);
    return prints;
}

}  // namespace alongside::app
