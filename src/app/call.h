#pragma once
/// What was asked for on the command line, as a value. main leads it to the edition that answers.
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/check.h"
#include "app/settings.h"
#include "core/learn/retention.h"

namespace alongside::app {

/// What is asked of the profiles.
struct ProfileCall {
    enum class Act { add, list, pin, take_out, import, keep, erase };

    Act act = Act::list;
    std::string name;
    std::filesystem::path file;
    bool forgotten = false;                              ///< take the PIN off without asking for it
    bool bring_back = false;                             ///< what was erased here
    std::array<std::string, learn::kBelongs> keep = {};  ///< how long, by learn::Belongs; empty: as it is
};

/// What is counted of a local panel; without a count it is only shown.
struct PanelCall {
    std::string scene;
    std::string option;
    std::optional<int> people;
    std::optional<int> professionals;
};

struct Call {
    enum class Kind {
        answered,  ///< help or a mistake: all is said, leave with exit_code
        window,
        play,  ///< the text edition
        list,
        room,  ///< a group session
        about,
        check,
        explain,   ///< what a code of check means
        shot,      ///< a picture of a screen
        gallery,   ///< every widget in every state
        pack,      ///< what a room needs on paper
        practice,  ///< a tool for work, as text
        awards,    ///< what somebody can show
        export_records,
        profile,  ///< who practises here, and what is kept of them
        privacy,  ///< what is kept, and why
        key,      ///< a new key for a facilitator
        reviews,  ///< evenings to look back on
        panel,    ///< what a local panel chose
        verify,   ///< what a badge says, and whether its signature holds
        share,    ///< one scenario into a file
        open,     ///< such a file
        remove,   ///< a scenario that was added, off the shelf
    };

    Kind kind = Kind::window;
    int exit_code = 0;
    std::optional<std::filesystem::path> saves;  ///< none: where saves live by themselves

    // play
    std::string scenario;
    std::vector<std::string> choices;
    std::string profile;
    std::string put_under;  ///< a name for all that was kept without one; empty: it stays as it is
    std::string seat;
    std::size_t width = kUsualColumns;
    bool width_given = false;      ///< otherwise lines are as wide as somebody chose in the text edition
    bool guest = false;            ///< keep nothing
    std::filesystem::path record;  ///< where to write the finished run as a walk; empty: nowhere

    // room
    std::optional<int> people;
    std::optional<int> minutes;
    bool no_window = false;
    std::optional<int> port;  ///< phones may join here; 0: any that is free
    std::string address;      ///< of this machine; empty: the likeliest

    // practice: whose work it is stands in `profile`
    std::string tool;

    // check
    std::vector<std::string> paths;
    bool json = false;
    bool schema = false;
    bool coverage = false;
    bool options_only = false;
    bool marks = false;                  ///< of a sheet of options
    std::uint64_t seed = 1;              ///< of a sheet of options and of its marks
    std::size_t budget = kStatesBudget;  ///< states of one seat, at most

    // awards and export: `profile`; a paper is written to `out`
    std::string as;  ///< certificate, employer, csv, badge, xapi or objections
    std::string award = "scenario-and-action";
    std::string name;
    std::string issuer;
    std::string contact;
    std::string sentence;
    std::filesystem::path key;  ///< of a facilitator; empty: the learner's own copy signs

    // key: `name`, and the file to write in `out`

    // verify, open; with a window: a scenario to open there
    std::filesystem::path file;

    ProfileCall of_profile;

    // reviews: `profile`, and a file to write in `out`; empty: none

    // panel: `scenario`
    PanelCall panel;

    // explain
    std::string code;

    // pack: scenario, and the folder to write to in `out`; share: the file. remove: scenario

    // shot: `out` is a file
    std::string screen;
    int pixels_wide = 1280;
    int pixels_high = 720;
    std::string theme = "light";
    int text_percent = 100;
    std::string letters = "inter";
    std::string spacing = "as-drawn";
    std::string renderer = "software";
    int depth = 6;  ///< of the room that a wall is drawn for, in heights of the picture
    int page = 1;   ///< of a wall that takes several
    std::filesystem::path out;
};

/// Mistakes are answered in a plain sentence on the error stream, with exit code 2.
Call read_call(int argc, const char* const* argv);

}  // namespace alongside::app
