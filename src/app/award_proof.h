#pragma once
/// Can each award that is offered be earned with what is on the shelf, and not by playing alone? Exact, from the
/// proofs.
#include <span>
#include <string>
#include <vector>

#include "app/check.h"
#include "content/practice/practice.h"
#include "content/words.h"
#include "core/learn/awards.h"

namespace alongside::app {

struct AwardProof {
    learn::Award award = learn::Award::scenario_and_action;
    bool attainable = false;        ///< with the endings and the ranges that were proved
    bool by_playing_alone = false;  ///< by a reader who only chooses options, however well: none may be
};

/// One for each award that `library` and the tools beside it make the program offer. Only scenarios whose proofs are
/// complete count.
std::vector<AwardProof> prove_awards(const content::Library& library, const content::Practice& practice,
                                     std::span<const CheckReport> reports);

/// "Award \"Explorer\": it can be earned with what is here, and not by choosing options alone."
std::string award_sentence(const AwardProof& proof, const content::Words& words);

inline bool sound(const AwardProof& proof) {
    return proof.attainable && !proof.by_playing_alone;
}

}  // namespace alongside::app
