#pragma once
/// All that the window shows, as a value. App fills it; the screens read it and know nothing else of the use cases.
#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/about_view.h"
#include "app/after/after_state.h"
#include "app/data_state.h"
#include "app/debrief_view.h"
#include "app/evidence_state.h"
#include "app/home_view.h"
#include "app/module_view.h"
#include "app/practice/practice_state.h"
#include "app/room_state.h"
#include "app/scene_view.h"
#include "app/settings.h"
#include "app/share/share_state.h"
#include "app/words_state.h"
#include "content/statement.h"

namespace alongside::app {

enum class Screen : std::uint8_t {
    welcome,
    home,
    card,
    scene,
    keep,
    debrief,
    closer,
    settings,
    code,
    about,
    statement,
    module,
    room_set_up,
    room,
    practice,
    words,
    awards,
    paper,
    who,
    my_data,
    privacy,
    reviews,
    panel,
    opening  ///< of a scenario that somebody has passed on
};

/// What lies over a screen: `keys` and `lens` over any, the others over a scene.
enum class Sheet : std::uint8_t { none, ways_out, note, own_words, keys, lens };

/// The debrief, in its order (play.md section 7).
enum class Step : std::uint8_t { ending, empty_hall, at_home, slips, pen, question, doors };

struct CardView {
    std::string id;
    std::string title;
    std::string summary;
    std::string module;  ///< the question it answers; empty if the module is not known
    std::string content_note;
    std::string review;
    int minutes = 0;
    std::string place_id;
    bool evening = false;
    std::vector<SeatView> seats;
    bool drawn_anew = false;  ///< somebody has finished it, and something else may be true the next time
    bool added = false;       ///< by the person, so that it can be taken off the shelf again
    std::string trouble;      ///< why it cannot be played, in a sentence: then there is nothing else to say of it
    std::string printed;      ///< where its sheets are now, or why they are not; empty until somebody prints them
};

/// The work on a closer look's axes while it goes on elsewhere: how far it has come, and a way to stop it.
struct ProofInHand {
    std::atomic<std::size_t> tried = 0;
    std::atomic<bool> stop = false;
};

inline constexpr std::size_t kReflections = 4;  ///< kinds of store::ReflectionKind

struct AppState {
    Screen screen = Screen::welcome;
    Sheet sheet = Sheet::none;
    Preferences preferences;
    HomeView home;
    CardView card;
    ModuleView module;  ///< of the card
    AboutView about;
    content::Statement statement;
    content::Statement privacy;  ///< what is kept, and why
    DataState data;
    std::string place;  ///< chosen on the map; empty: none yet
    SceneView scene;
    std::size_t page = 0;  ///< of scene.pages
    RoomState room;
    PracticeState practice;
    WordsState words;
    DebriefView debrief;
    EvidenceState evidence;
    AfterState after;
    ShareState share;
    Step step = Step::ending;
    bool first_look_back = false;                ///< nobody here has looked closer yet: show the way there
    std::optional<std::vector<AxisWords>> axes;  ///< none while they are being proved, or when that was stopped
    std::shared_ptr<ProofInHand> proof;          ///< while they are being proved
    std::string armed;                           ///< the choice that one more press takes, where it takes two
    std::string own_words;
    std::string name;
    std::string code;        ///< as typed
    std::string place_code;  ///< of the run, once asked for
    std::array<std::string, kReflections> reflections;
    std::array<bool, kReflections> reflected{};
    std::map<std::string, bool, std::less<>> unfolded;  ///< what was opened or shut on this screen, by name
    std::string status;                                 ///< one sentence to the person, until the next command
    std::uint64_t told = 0;                             ///< grows with each such sentence, also with the same again
    bool keeps = true;                                  ///< false: nothing can be saved, and `trouble` says why
    std::string trouble;
    bool quit = false;
    std::optional<Sound> heard;    ///< the last thing that was to be heard
    std::uint64_t heard_at = 0;    ///< the moment it belongs to
    std::uint64_t tries = 0;       ///< grows when somebody sets the sound, and wants to hear how loud it is
    std::uint64_t hear_again = 0;  ///< grows when somebody wants to hear the screen again
    std::uint64_t hushed = 0;      ///< grows when somebody wants the voice to stop
    std::uint64_t moment = 0;      ///< grows when another page is to be read, so that a screen can begin at its top

    bool last_page() const { return page + 1 >= scene.pages.size(); }
    bool is_unfolded(std::string_view what, bool otherwise = false) const {
        const auto found = unfolded.find(what);
        return found == unfolded.end() ? otherwise : found->second;
    }
};

}  // namespace alongside::app
