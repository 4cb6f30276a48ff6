#pragma once
/// What a person meets at one moment of a run, in words: pages to read, people present, what one can do.
///
/// Made by one pure function from the run, so that the window, the text edition and the tests show the same. It holds
/// no numbers that a learner has not asked for: stances are words. Knows nothing of how it will look.
#include <optional>
#include <string>
#include <vector>

#include "content/words.h"
#include "core/story/step.h"

namespace alongside::app {

class Play;

/// Words shown before the next input, at most (play.md section 1).
inline constexpr std::size_t kWordsAPage = 45;

struct LineView {
    std::string speaker;     ///< short name; empty for what is seen and heard
    std::string speaker_id;  ///< of people.yaml; empty for narration and for the player
    std::string text;
    std::optional<int> stance;
    std::string stance_words;
};

struct PersonView {
    std::string id;
    std::string name;
    std::string brief;
    std::string is;
    std::string here_for;
    int stance = 0;
    std::string stance_words;  ///< "wary", or "cold, now wary" where it has just changed; empty without a stance
    int moved = 0;             ///< below 0 colder, above 0 warmer, since the last choice
    bool speaking = false;
    bool turned_away = false;  ///< hostile
};

/// Where one is, and who can be seen there.
struct StageView {
    std::string place;
    std::string place_id;
    std::string place_looks;
    bool evening = false;
    std::string turning;  ///< name of the turning point; empty in beats
    std::vector<PersonView> people;
    bool alone = false;  ///< the scene says that nobody else can be seen
};

struct PageView {
    std::string coda;   ///< "Ten days later", shown large before the lines
    std::string title;  ///< "Saturday, twenty to ten", where the time or the place changes
    std::vector<LineView> lines;
    bool silence = false;                 ///< nothing is said; the page waits
    std::optional<StageView> stage = {};  ///< where it happens elsewhere than in the scene that one has come to
};

struct OptionView {
    std::string choice;
    int number = 0;
    std::string text;
    std::string locked;  ///< the reason; empty if it is open
};

struct ListenView {
    std::string choice;
    std::string who;
    std::string text;
    std::string cost;
};

struct SlipView {
    std::string to;
    std::string text;
    std::string due;
    Fate fate = Fate::made;
    std::string fate_words;
};

/// The stage is that of the scene that one has come to, where one chooses next.
struct SceneView : StageView {
    std::string scenario;
    std::optional<Sound> sound;  ///< heard as one came in, just now
    std::string you;
    std::string content_note;
    std::string scene_id;
    std::vector<PageView> pages;
    std::string room_words;
    int room_stance = 0;
    std::vector<std::string> changes;  ///< "Gwen: cold, now wary", for a live region
    std::string ask;
    std::vector<OptionView> options;
    std::vector<ListenView> listens;  ///< those that can be used now
    int listens_left = 0;
    bool has_listens = false;  ///< this scene knows people to listen to, used or not
    std::vector<SlipView> slips;
    std::string strain;  ///< how near people are to leaving, in a sentence; empty while they are not
    int minutes_left = 0;
    int scenes_left = 0;  ///< to the end, this one included, once only codas are left; else 0
    bool can_say_own = false;
    bool can_end_here = false;  ///< a curtain
    bool can_go_back = false;   ///< a choice has been made
    bool running = true;
};

/// A moment of a story, whoever it is that plays it: a person alone, or a room.
struct Moment {
    const Scenario& scenario;
    const State& before;    ///< the last choice
    const State& state;     ///< now
    const Narration& said;  ///< since the last choice
    std::uint64_t seed = 0;
    bool can_go_back = false;  ///< a choice has been made
};

SceneView view_of(const Moment& moment, const content::Words& words);
SceneView view_of(const Play& play, const content::Words& words);

/// Everybody with a stance but the player, as they stand now.
std::vector<PersonView> people_of(const Moment& moment, const content::Words& words);
std::vector<PersonView> people_of(const Play& play, const content::Words& words);

/// How a stance reads: "wary".
std::string stance_words(const content::Words& words, int stance);

/// The promises that have been made so far, and what became of them.
std::vector<SlipView> slips_of(const Scenario& scenario, const State& state, const content::Words& words);

/// What has just been said, as pages: a new page where a silence stands, where time has passed, where one is somewhere
/// else or among others, or where the words would be too many.
std::vector<PageView> pages_of(const Moment& moment, const content::Words& words);

/// The same for lines of one scene.
std::vector<PageView> pages_of(const Scenario& scenario, const State& state, const Narration& said,
                               const content::Words& words);

}  // namespace alongside::app
