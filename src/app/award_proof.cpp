#include "app/award_proof.h"

#include <algorithm>

#include "app/awards_view.h"
#include "app/evidence.h"

namespace alongside::app {

namespace {

using content::Word;

bool can_end_well(const prove::Proof& proof) {
    return std::all_of(proof.parts.begin(), proof.parts.end(), [](const auto& part) {
        for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
            if (is_good(outcome) && part[outcome].landing.reached) {
                return true;
            }
        }
        return false;
    });
}

/// Whoever reaches the best of an axis has shown it, so it can be shown wherever its range has any width. A story with
/// too many draws of facts to list is left out, since the range over all draws proves nothing for one.
std::bitset<kAxes> can_show(const prove::Proof& proof) {
    std::bitset<kAxes> axes;
    for (std::size_t axis = 0; axis < kAxes; ++axis) {
        axes[axis] = std::any_of(proof.draws.begin(), proof.draws.end(),
                                 [axis](const prove::DrawRanges& draw) { return draw.ranges[axis].exercised(); });
    }
    return axes;
}

/// A scenario as far as the proofs of its seats bear it out; nothing that was not proved counts.
bool keep_what_is_proved(const CheckReport& report, learn::Shipped::Scenario& scenario) {
    scenario.good = false;
    scenario.participant_seat = false;
    scenario.shown.reset();
    bool can_end = false;
    for (const prove::Proof& proof : report.proofs) {
        if (!proof.complete || proof.ways == 0) {
            continue;
        }
        can_end = true;
        scenario.good |= can_end_well(proof);
        scenario.participant_seat |= report.story->seats[proof.seat].participant;
        scenario.shown |= can_show(proof);
    }
    return can_end;
}

learn::Shipped proved(learn::Shipped shipped, std::span<const CheckReport> reports) {
    auto& all = shipped.scenarios;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](learn::Shipped::Scenario& scenario) {
                                 const auto found = std::find_if(
                                     reports.begin(), reports.end(),
                                     [&](const CheckReport& report) { return report.scenario == scenario.id; });
                                 return found == reports.end() || !keep_what_is_proved(*found, scenario);
                             }),
              all.end());
    return shipped;
}

}  // namespace

std::vector<AwardProof> prove_awards(const content::Library& library, const content::Practice& practice,
                                     std::span<const CheckReport> reports) {
    const learn::Shipped shipped = shipped_on(library, &practice);
    const learn::Shipped borne_out = proved(shipped, reports);
    std::vector<AwardProof> proofs;
    for (std::size_t i = 0; i < learn::kAwards; ++i) {
        const auto award = static_cast<learn::Award>(i);
        if (offered(award, shipped)) {
            proofs.push_back({award, offered(award, borne_out), checklist(award, playing_alone(borne_out)).earned()});
        }
    }
    return proofs;
}

std::string award_sentence(const AwardProof& proof, const content::Words& words) {
    const std::string title = title_of(proof.award, words);
    if (!proof.attainable) {
        return words.format(Word::award_proof_out_of_reach, title);
    }
    return proof.by_playing_alone ? words.format(Word::award_proof_too_easy, title)
                                  : words.format(Word::award_proof_sound, title);
}

}  // namespace alongside::app
