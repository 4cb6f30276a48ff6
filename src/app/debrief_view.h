#pragma once
/// A debrief in words, for every edition: the evening looked back on, and the closer look that one may open.
///
/// What is true comes from core/score/debrief.h; this only names it. Knows nothing of how it will look.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/scene_view.h"
#include "core/score/debrief.h"

namespace alongside::app {

class Play;
struct Desk;

struct EndingView {
    std::string title;
    std::vector<LineView> lines;
    std::string part = {};  ///< which it is of; empty in a scenario in one piece
};

struct AtHomeView {
    std::string person_id;
    std::string name;
    std::string text;
    std::optional<int> stance;  ///< how they stood in the end
};

/// One mark of the pen.
struct PenView {
    std::string turning;
    Pen pen = Pen::told;
    std::string words;  ///< "You told people"
};

struct ConditionView {
    std::string name;
    std::string words;  ///< "above the line", in words
    int value = 0;
    std::string meaning;  ///< a plain sentence
};

struct AxisWords {
    std::string name;
    std::string words;  ///< "much", "not exercised here"
    int sum = 0;
    int worst = 0;
    int best = 0;
};

/// What was not done, as the people whose door it was. In a story for two, all of it may be behind one.
struct DoorView {
    struct Way {
        std::string text;         ///< the option, shown when one looks behind the door
        std::string option = {};  ///< its id
    };

    std::string people;  ///< "Gwen and Marta"
    std::vector<Way> ways;
};

/// An item of the handbook that a choice rests on.
struct SourceView {
    std::string text;
    std::string from;                  ///< the document's title
    std::vector<std::string> remarks;  ///< what pulls against it, and what the record says otherwise
};

/// An option as a local panel chose it, in words: the side with lived experience and professionals apart.
struct PanelRow {
    std::string option;
    std::string people;
    std::string professionals;
};

/// What the authors answered to somebody who said that something is wrong.
struct AuthorsAnswerView {
    std::string said;
    std::string answer;  ///< changed or not, when, and why
};

/// A turning point, looked at closely.
struct TurningView {
    std::string name;
    std::string chosen;
    std::string pen;
    std::string tags;  ///< "Openness +2, People as assets +1"
    std::vector<std::string> heard;
    std::string because;
    std::vector<SourceView> sources;
    std::vector<DoorView> doors;
    std::size_t position = 0;                 ///< for Play::back_to
    std::string scene;                        ///< its id
    std::string option;                       ///< the id of what was chosen; empty: nothing was
    std::vector<PanelRow> panel;              ///< empty: no panel has been recorded for it
    std::vector<AuthorsAnswerView> answered;  ///< about this moment
};

struct FactView {
    std::string truth;
};

struct LevelView {
    std::string part;   ///< empty in a scenario in one piece
    std::string level;  ///< "Sharing decisions"
    std::string side;   ///< "Co-operation"
    std::string level_meaning;
    std::string side_meaning;
    std::vector<ConditionView> conditions;
};

struct SeatView {
    std::size_t index = 0;
    std::string title;
    std::string you;
    int minutes = 0;
    bool sat = false;  ///< somebody has finished in it before
};

struct DebriefView {
    std::string place;
    std::string place_id;
    bool evening = false;
    std::vector<PersonView> people;  ///< as they stood in the end
    std::vector<EndingView> endings;
    std::vector<AtHomeView> at_home;
    std::vector<SlipView> slips;
    std::string pen_sentence;  ///< "You held the pen five times of eight."
    std::vector<PenView> pen;
    bool participant = false;  ///< then the pen's far end is theirs
    std::string question;
    std::vector<SeatView> other_seats;

    std::vector<LevelView> levels;  ///< of the parts that were played
    std::vector<TurningView> turnings;
    std::vector<FactView> facts;
    std::vector<AuthorsAnswerView> answered;  ///< about the scenario as a whole
    std::string review;
};

/// What is said at an ending, as it went; its title stands on the first page.
std::vector<PageView> ending_pages(const Scenario& scenario, const State& state, const Ending& ending,
                                   const content::Words& words);

/// What people in the story heard in an option, as it came out in the state before it: "Gwen heard: ...".
std::vector<std::string> heard_in(const Scenario& scenario, const State& before, const Option& option,
                                  const content::Words& words);

/// Errors: "running" if the run has not ended.
Result<DebriefView> debrief_view(const Play& play, const Desk& desk);

/// The axes, which need the proof and take longer: call it on the worker. `go_on` is asked now and then with the states
/// tried so far, and stops the work by answering false; then nothing counts as exercised.
std::vector<AxisWords> axis_words(const Scenario& scenario, const Debrief& debrief, const content::Words& words,
                                  const std::function<bool(std::size_t)>& go_on = nullptr);

}  // namespace alongside::app
