#pragma once
/// What a room needs on paper before a session: the advance pack, cards, a sheet for promises, the facilitators' plan.
///
/// Everything comes from the scenario's file and the interface's words. What people get beforehand holds nothing that
/// is only learnt in play: no fact, no line, no option, no ending. The facilitators' plan gives the story away, and
/// says so at its top.
#include <string>
#include <vector>

#include "app/desk.h"
#include "records/paper.h"

namespace alongside::app {

struct Print {
    std::string name;  ///< of its files, without their ending: "advance-pack"
    records::Paper paper;
    std::string csv = {};  ///< the same as a table, for papers that are one; else empty
};

/// The scenario has been read without an error.
std::vector<Print> pack_of(const content::Shelved& shelved, const Desk& desk);

// The parts of it.
records::Paper advance_pack(const content::Shelved& shelved, const Desk& desk);
records::Paper facilitator_plan(const Scenario& scenario, const content::Words& words);
records::Paper voting_cards(const content::Words& words);
records::Paper role_cards(const content::Words& words);
records::Paper promise_sheet(const content::Words& words);

}  // namespace alongside::app
