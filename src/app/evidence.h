#pragma once
/// What somebody has to show, gathered from the saves for the rules of awards (core/learn/awards.h).
///
/// A run counts by its first ending, with the closer look at that ending and what was written about the run. Nothing
/// that a person wrote leaves here; only that it was written.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/debrief_view.h"
#include "content/library.h"
#include "content/practice/practice.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/learn/awards.h"
#include "store/evidence.h"
#include "store/outcomes.h"
#include "store/reflections.h"
#include "store/runs.h"

namespace alongside::app {

struct Desk;
class Play;

/// A run that ended, with all that is kept of it.
struct Finished {
    store::Run run;
    store::FrozenOutcome ending;  ///< the first
    std::optional<store::Look> look;
    learn::Form form;
};

/// All that awards read of one person; `person` none: of guests.
struct Records {
    std::vector<Finished> finished;          ///< the earliest first
    std::vector<store::Reflection> actions;  ///< those of kind next_time, the oldest first
    std::vector<store::ActionReport> reports;
    bool readiness_or_profile = false;  ///< something was answered in one of the two
    int cards_answered = 0;             ///< quick-fire cards, each counted once
};

/// Empty without saves. Errors: those of the store.
Result<Records> records_of(const Desk& desk, const std::optional<Id>& person);

/// The last that was said of an action; null if nothing was.
const store::ActionReport* last_report(const Records& records, const store::Reflection& action);

learn::Evidence evidence_in(const Records& records, const Desk& desk);

/// What the shelf lets people earn. That each axis can be shown and each scenario can end well is taken on trust here;
/// award_proof.h proves it.
/// `practice` null: there are no tools.
learn::Shipped shipped_on(const content::Library& library, const content::Practice* practice);

/// The axes of a closer look as they are kept, in the order of Axis: "PW=2/-3..4 HO=0/0..0".
std::string axes_text(std::span<const AxisWords> axes);
/// Read back from such a text; what is none gives none.
struct KeptAxis {
    std::size_t axis = 0;
    int sum = 0;
    prove::Range range;
};
std::vector<KeptAxis> axes_kept(std::string_view text);
/// Those that lie in the upper 40 % of their range. What is not such a text shows nothing.
std::bitset<kAxes> axes_shown(std::string_view text);

/// Keeps that somebody looked closer at the ending where `play` stands; `axes` none: they were not worked out. Errors:
/// those of the store.
Result<void> keep_look(const Desk& desk, const Play& play, const std::optional<std::vector<AxisWords>>& axes);

/// Keeps what became of an action. Errors: "no-such-action" if this person wrote no such thing, "too-soon" on the day
/// on which it was written, and those of the store.
Result<void> report_action(const Desk& desk, const std::optional<Id>& person, const Id& action, store::ActionFate fate,
                           std::string_view text);

}  // namespace alongside::app
