#pragma once
/// A scenario as the engine knows it: scenes that lead forward, options that change small numbers, and the words.
///
/// It is immutable once read and holds everything as integers with declared ranges, which is what makes it provable.
/// It knows nothing of files, screens or progress. References between its parts are positions in its own lists; the
/// reader (src/content) guarantees that they are in range and that `go` leads only to later scenes.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/story/condition.h"
#include "core/story/scale.h"

namespace alongside {

/// Position in Scenario::scenes, or one of the two ways out.
using SceneIndex = std::uint16_t;
inline constexpr SceneIndex kEnd = 0xFFFF;  ///< the story ends here, and its outcome is computed
inline constexpr SceneIndex kOut = 0xFFFE;  ///< people leave here

// Bounds of a file, so that every scenario stays provable.
inline constexpr std::size_t kMaxOptions = 5;
inline constexpr std::size_t kMaxTurningPoints = 24;
inline constexpr std::size_t kMaxScenes = 60;
inline constexpr std::size_t kMaxPromises = 4;
inline constexpr std::size_t kMaxFacts = 6;
inline constexpr std::size_t kMaxParts = 4;
inline constexpr std::size_t kMaxSeats = 4;

// Variables that every scenario has, at fixed places; those of the story follow.
inline constexpr VarIndex kRoom = 0;        ///< stance of everybody who is not named
inline constexpr VarIndex kEnergy = 1;      ///< 0 to 6
inline constexpr VarIndex kContext = 2;     ///< first of the four conditions, in the order of Condition4
inline constexpr VarIndex kAssurances = 5;  ///< last of them
inline constexpr VarIndex kListens = 6;     ///< listens left
inline constexpr VarIndex kFirstOwn = 7;

enum class VarKind : std::uint8_t { stance, energy, condition, listens, resource, flag, heard, fact, promise };

/// A number with a range. Changes saturate at the ends of it.
struct Variable {
    std::string id;
    VarKind kind = VarKind::flag;
    std::int16_t low = 0;
    std::int16_t high = 1;
    std::int16_t start = 0;
    std::vector<std::string> words;  ///< names of the values of a fact, a promise or a stance, from `low` up
};

/// A change of one variable: by `value`, or to it.
struct Effect {
    VarIndex variable = 0;
    bool absolute = false;
    std::int16_t value = 0;
};

/// Something seen, or something that somebody says.
struct Line {
    static constexpr int kNarration = -1;
    static constexpr int kPlayer = -2;

    int speaker = kNarration;  ///< position in Scenario::people, or one of the two above
    std::string text;          ///< empty: a silence that waits for the player
    Condition when;
    std::string echo = {};  ///< said only to somebody who remembers this: "outrage/own-it"; empty: to everybody

    bool pause() const { return text.empty(); }
};

struct Tag {
    Axis axis = Axis::power;
    std::int8_t value = 0;  ///< -2 to +2; zero means "touched it and left it as it was"
};

/// What a named person heard in an option.
struct Heard {
    int person = 0;
    std::string text;
};

/// What happens under a condition: changes, and words for them.
struct Consequence {
    Condition when;
    std::vector<Effect> effects;
    std::vector<Line> say;
    // Only of an option: nobody chose what comes on the way into a scene.
    std::vector<Tag> tags;
    std::vector<Heard> heard;
    std::string because;
    std::string trap;
};

/// Where a scene or an option leads. The first route that holds is taken; the last one always holds.
struct Route {
    Condition when;
    SceneIndex to = kEnd;
};
using Routes = std::vector<Route>;

/// What an option does to a promise.
struct Pledge {
    VarIndex promise = 0;  ///< the promise's variable
    Fate fate = Fate::made;
};

/// What an option is, where it is not something said or done: a right of everybody, which is never scored below 0 in a
/// participant's seat.
enum class Act : std::uint8_t { speak, wait, refuse, leave };
inline constexpr std::array<std::string_view, 4> kActIds = {"speak", "wait", "refuse", "leave"};

struct Option {
    std::string id;
    std::string text;
    std::optional<Pen> pen;  ///< at turning points
    Act act = Act::speak;
    std::vector<Tag> tags;
    Condition when;
    std::string locked;  ///< the reason shown where `when` does not hold; empty: then it is not shown at all
    std::vector<Effect> effects;
    std::vector<Pledge> pledges;
    std::vector<Consequence> also;
    std::vector<Line> say;
    Routes go;
    std::vector<Heard> heard;
    std::string because;
    std::vector<std::string> sources;  ///< inventory ids
    std::string trap;                  ///< a `T-` label or nothing
};

/// A person whom one may hear out: a counted move inside a scene.
struct Listen {
    std::string id;
    int who = 0;
    std::string text;
    std::string cost;  ///< in words, shown before
    VarIndex heard = 0;
    Condition when;
    std::vector<Effect> effects;
    std::vector<Line> say;
};

struct Scene {
    std::string id;
    std::string place;  ///< id in places.yaml
    bool evening = false;
    std::optional<std::vector<int>> here;  ///< who can be seen, positions in people; none: everybody with a stance
    std::string title;                     ///< shown at a change of time or place; may be empty
    std::string coda;                      ///< "Ten days later"; may be empty
    std::string turning;                   ///< name of the turning point; empty in beats and passages
    std::uint8_t weight = 1;
    std::uint8_t part = 0;
    std::optional<Sound> sound;  ///< heard as one comes in
    bool hold = false;           ///< walking out is not tested at the end of this scene
    std::vector<Consequence> enter;
    std::vector<Line> say;
    std::string ask;
    std::vector<Listen> listens;
    std::vector<Option> options;
    Routes go;  ///< of a passage; options carry their own
    std::vector<Line> skip_say;
    Routes skip_go;
    std::optional<SceneIndex> curtain;  ///< the honest ending if a session stops here
    bool is_curtain = false;            ///< reached by a curtain: what is said here is the ending
    std::string question;               ///< of a curtain scene

    bool is_turning_point() const { return !turning.empty(); }
    bool is_passage() const { return options.empty(); }
};

/// Somebody of the shared world, as this scenario needs them.
struct Person {
    std::string id;
    std::string name;   ///< "Gwen Pritchard"
    std::string brief;  ///< "Gwen"
    std::string is;     ///< what they do
    std::string here_for;
    std::optional<VarIndex> stance;  ///< none: only a voice
};

struct Place {
    std::string id;
    std::string name;
    std::string looks;
};

struct Fact {
    VarIndex variable = 0;
    std::vector<std::string> truths;  ///< a sentence for each variant
};

struct Promise {
    VarIndex variable = 0;
    int to = 0;  ///< position in people
    std::string text;
    SceneIndex due = 0;
};

/// Lines of which the first that fits is said.
struct AtHome {
    int person = 0;
    std::vector<Line> lines;
};

/// The words for one outcome of one part in one seat.
struct Ending {
    std::string title;
    std::vector<Line> say;
    std::string question;
    std::vector<AtHome> at_home;
};

/// Where endings stand: level and side, or people walked out.
inline constexpr std::size_t kOutcomes = 9;
inline constexpr std::array<std::string_view, kOutcomes> kOutcomeIds = {"L1-", "L1+", "L2-", "L2+", "L3-",
                                                                        "L3+", "L4-", "L4+", "out"};
inline constexpr std::size_t kWalkedOut = 8;
constexpr bool is_good(std::size_t outcome) {
    return outcome < kWalkedOut && outcome % 2 == 1;
}

struct Seat {
    std::string id;
    std::string title;
    std::string you;
    std::optional<int> person;  ///< whose chair, if it is somebody of Scenario::people
    bool participant = false;   ///< the person in it does not hold power in these scenes
    SceneIndex start = 0;
    std::vector<AtHome> at_home;
    /// By part, then by outcome.
    std::vector<std::array<std::optional<Ending>, kOutcomes>> endings;
};

struct Part {
    std::string id;
    std::string title;
    std::optional<Level> cap;  ///< where law or safety limits the level
};

/// How a trainer can spend an hour, or twenty minutes, on it with a group.
struct GroupPlan {
    int minutes = 0;
    std::vector<std::string> steps;
};

struct Review {
    std::string status;  ///< draft, read, reviewed
    std::string note;
};

struct Scenario {
    std::string id;
    std::string title;
    std::string module;
    std::string summary;
    int minutes = 0;
    std::string content_note;
    Review review;
    std::vector<std::string> sources;
    std::vector<std::string> facilitator;
    std::vector<GroupPlan> plans;      ///< the shortest first
    std::vector<std::string> prompts;  ///< questions for a group to talk about

    std::vector<Variable> variables;
    std::vector<Person> people;
    std::vector<Place> places;  ///< those that its scenes use
    std::vector<Fact> facts;
    std::vector<Promise> promises;
    std::vector<Seat> seats;
    std::vector<Part> parts;  ///< at least one; a scenario in one piece has one without a name
    std::vector<Scene> scenes;

    std::optional<VarIndex> find_variable(std::string_view name) const;
    std::optional<std::size_t> find_seat(std::string_view name) const;
    std::optional<SceneIndex> find_scene(std::string_view name) const;
    const Place* find_place(std::string_view name) const;

    /// The promise that this variable belongs to; the variable must be one of kind promise.
    const Promise& promise_of(VarIndex variable) const;
};

}  // namespace alongside
