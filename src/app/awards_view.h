#pragma once
/// What somebody can show, in words: each award with what is there and what is missing, and what they meant to do.
#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/learn/awards.h"

namespace alongside::content {
class Words;
}

namespace alongside::app {

struct Desk;

struct NeedView {
    std::string words;   ///< what to do
    std::string stands;  ///< "2 of 9", or "In place"
    bool met = false;
};

struct AwardView {
    learn::Award award = learn::Award::scenario_and_action;
    std::string title;
    std::string about;
    std::vector<NeedView> needs;
    bool earned = false;
};

/// A scenario that was finished, by the run that has most to show.
struct FinishedView {
    Id run;
    std::string title;
    std::string when;
    std::string stands;  ///< what is missing before it counts, or that nothing is
    bool whole = false;
};

/// Something that somebody meant to do.
struct DeedView {
    Id action;
    std::string text;
    std::string written;  ///< "Written on 31 January 2025"
    std::string report;   ///< "You did it, on 2 February 2025."; empty: none yet
    std::string said;     ///< in it, by the person; may be empty
    bool can_report = false;
};

struct AwardsView {
    std::string name;  ///< of who looks; empty: nobody has kept their place under a name
    std::vector<AwardView> awards;
    std::vector<FinishedView> finished;  ///< the latest first
    std::vector<DeedView> actions;       ///< the latest first
};

/// Only awards that what is on the shelf lets people earn. Errors: those of the store.
Result<AwardsView> awards_view(const Desk& desk, const std::optional<Id>& person);

std::string title_of(learn::Award award, const content::Words& words);

/// What an award asks for there, and how it stands.
NeedView need_view(const learn::Need& need, const content::Words& words);

}  // namespace alongside::app
