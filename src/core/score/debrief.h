#pragma once
/// What a finished run can look back on: who said what at home, what became of the promises, who held the pen, and why.
///
/// Everything here is read off the run's own choices and the scenario; the exact ranges come from the proof. It decides
/// no words of its own: screens and the text edition put them (play.md sections 6 and 7).
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/prove/forward.h"
#include "core/score/outcome.h"

namespace alongside {

/// A turning point as it was answered.
struct Answer {
    enum class Kind : std::uint8_t { chosen, own_words, skipped, curtain };

    SceneIndex scene = 0;
    Kind kind = Kind::chosen;
    const Option* option = nullptr;             ///< chosen, or the one that own words were placed beside
    std::vector<const Consequence*> came_true;  ///< of the option's `also`, by tonight's facts and the run
    std::vector<Tag> served;                    ///< chosen: the option's tags and those of what came true, one an axis
    std::vector<const Option*> not_taken;       ///< the other doors, as they stood open
    std::size_t position = 0;  ///< choices before this one, the opening included: where going back leads
};

struct Slip {
    const Promise* promise = nullptr;
    Fate fate = Fate::made;  ///< made: it never fell due, and is still owed
};

struct SaidAtHome {
    int person = 0;
    const Line* line = nullptr;
};

/// Where a sum lies in its exact range.
enum class Leaning : std::uint8_t { not_exercised, little, some, much };

struct AxisView {
    Axis axis = Axis::power;
    int sum = 0;
    prove::Range range;
    Leaning leaning = Leaning::not_exercised;
};

struct Debrief {
    State state;
    std::vector<Outcome> outcomes;       ///< by part, as far as the run got
    std::vector<const Ending*> endings;  ///< by part; null after a curtain, and for a part that was never played
    std::vector<SaidAtHome> at_home;
    std::vector<Slip> slips;
    std::vector<Answer> answers;
    std::vector<SceneIndex> ungraded;      ///< scenes, beats too, that were skipped or answered in own words
    std::optional<SceneIndex> curtain_at;  ///< where the session stopped before the end
    std::string question;
};

/// The lower 30 % of the range is little, the upper 40 % is much (the part that counts as shown for an award).
Leaning leaning_of(int sum, const prove::Range& range);

/// Reads a finished run. Errors: those of fold, and "running" if it has not ended.
Result<Debrief> debrief(const Scenario& scenario, std::span<const std::string> choices);

/// The eight axes of a run in what its seat and tonight's facts made possible. Slow enough to want the worker: it runs
/// the forward pass. Axes stay "not exercised" if the pass could not be completed. `go_on` is asked now and then with
/// the states tried so far, and stops the pass by answering false.
std::vector<AxisView> axes_of(const Scenario& scenario, const Debrief& debrief,
                              const std::function<bool(std::size_t)>& go_on = nullptr);

/// People whom an option would have moved, or who heard or answered it: the names on a door that was not opened.
std::vector<int> people_behind(const Scenario& scenario, const Option& option);

}  // namespace alongside
