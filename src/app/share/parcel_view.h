#pragma once
/// What somebody reads before a scenario from a file goes on their shelf: what it is, what adding it would do, how it
/// differs from the one that is there, and what check finds in it.
#include <optional>
#include <string>
#include <vector>

#include "app/examination.h"
#include "app/share/parcel.h"

namespace alongside::app {

struct ParcelView {
    std::string id;
    std::string title;
    std::string summary;
    std::vector<std::string> about;      ///< minutes, chairs, words, endings, review: a sentence each
    std::string content_note;            ///< may be empty
    std::string standing;                ///< new, the same, or in place of which
    std::vector<std::string> newcomers;  ///< people and places of its own, and whom it describes in another way
    std::vector<std::string> differs;    ///< from the one on the shelf; empty if there is none
    std::string verdict;                 ///< of check, in a sentence
    std::vector<std::string> findings;   ///< of check, a sentence or two each, errors first
    std::vector<std::string> let_pass;   ///< by its author, with the reason
    bool can_add = false;
};

/// Of check, at most; what is beyond is counted in a last one.
inline constexpr std::size_t kMostFindings = 40;

/// States of one seat that the proof of a stranger's scenario may try, about 200 MB.
inline constexpr std::size_t kParcelBudget = 2'000'000;

/// How its author's own file is judged here, and by nothing else on this machine.
content::LintRules parcel_rules(const Desk& desk);

/// May run elsewhere: touches only what it is given.
Examination examine(const Parcel& parcel, const content::LintRules& rules, const CheckLimits& limits);

ParcelView view_of(const Desk& desk, const Parcel& parcel, const Examination& examination);

}  // namespace alongside::app
