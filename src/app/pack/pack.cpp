#include "app/pack/pack.h"

namespace alongside::app {

std::vector<Print> pack_of(const content::Shelved& shelved, const Desk& desk) {
    return {{"advance-pack", advance_pack(shelved, desk)},
            {"facilitator-plan", facilitator_plan(*shelved.scenario, desk.words)},
            {"promise-sheet", promise_sheet(desk.words)},
            {"role-cards", role_cards(desk.words)},
            {"voting-cards", voting_cards(desk.words)}};
}

}  // namespace alongside::app
