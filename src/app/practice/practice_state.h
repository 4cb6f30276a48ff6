#pragma once
/// The practice tool that is open, as its screens show it, and what a person can ask of it. PracticeDesk fills it.
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/ids.h"
#include "core/learn/work.h"
#include "records/paper.h"

namespace alongside::app {

/// One thing that is asked: something to choose, to write, or both.
struct AskedView {
    struct Choice {
        std::string id;
        std::string text;
    };

    std::string id;
    std::string text;
    std::string help;
    std::vector<Choice> choices;  ///< none: only words are asked for
    std::string note;             ///< what the field for one's own words is called; empty: there is none
    std::size_t lines = 1;        ///< of that field
    bool can_be_private = false;
};

/// What is asked together.
struct AskedPage {
    std::string title;
    std::string text;
    std::vector<AskedView> asked;
    bool card = false;  ///< one card to find a place for: an answer leads on to the next page
};

/// Something that was kept before.
struct KeptView {
    Id id;
    std::string name;
    std::string date;
};

/// The levels of engagement as rungs, from the lowest, and the one that is suggested.
struct LadderView {
    std::vector<std::string> rungs;
    std::size_t here = 0;
};

struct PracticeState {
    enum class At : std::uint8_t { away, cover, asking, findings };

    At at = At::away;
    std::string id;  ///< of the tool
    std::string title;
    std::string summary;
    int minutes = 0;
    std::vector<KeptView> kept;     ///< the newest first
    std::optional<KeptView> begun;  ///< answered earlier, neither kept nor erased: it is gone on with first
    std::string name_label;         ///< what the name of the work is asked as; empty: it has none, and is not kept
    std::vector<AskedPage> pages;
    std::size_t page = 0;
    learn::Work work;
    records::Paper findings;
    std::optional<LadderView> ladder;  ///< drawn above the findings, where the tool suggests a level
    bool changed = false;              ///< there are answers that are not kept
    bool leaving = false;              ///< asked whether to keep them
    std::optional<Id> erasing;         ///< asked whether to take this away for good
    std::string printed;               ///< where the sheets are, or why they are not
};

/// A tool as it stands on the shelf.
struct ToolView {
    std::string id;
    std::string title;
    std::string summary;
    int minutes = 0;
};

struct OpenTool {
    std::string id;
};
struct BeginWork {};  ///< with nothing answered
struct GoOnWithBegun {};
struct OpenWork {
    Id work;
};  ///< what was kept, as it was found then
struct AskEraseWork {
    std::optional<Id> work;  ///< none: rather not
};
struct EraseWork {
    Id work;
};
struct NameWork {
    std::string text;
};
struct AnswerAsked {
    std::string asked;
    std::string choice;
};
struct WriteNote {
    std::string asked;
    std::string text;
};
struct SetPrivate {
    std::string asked;
    bool on = true;
};
struct TurnToPage {
    std::size_t page = 0;
};
struct ShowFindings {};
struct KeepWork {};
struct PrintWork {};   ///< what was found
struct PrintBlank {};  ///< the sheet to fill in by hand
struct LeaveTool {
    enum class Unkept : std::uint8_t { ask, keep, drop };
    Unkept unkept = Unkept::ask;  ///< what to do where something is not kept
};
struct StayInTool {};

using PracticeCommand = std::variant<OpenTool, BeginWork, GoOnWithBegun, OpenWork, AskEraseWork, EraseWork, NameWork,
                                     AnswerAsked, WriteNote, SetPrivate, TurnToPage, ShowFindings, KeepWork, PrintWork,
                                     PrintBlank, LeaveTool, StayInTool>;

}  // namespace alongside::app
