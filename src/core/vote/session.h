#pragma once
/// A room's session as the fold of its events: where it is, what was counted, decided, promised.
///
/// `apply` is the only way forward: it takes an event that fits and refuses one that does not, in a plain sentence, and
/// then nothing has changed. The revision is the count of events, so that whoever looks on (a wall, later a phone) can
/// tell what it has seen. Of the story it knows only what it is asked (Story); of the time only what is passed in.
///
/// Every phase can be skipped and gone back to: `go` leads to any phase of the question in hand, whichever way. `next`
/// and `back` say what the plan would do.
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/vote/event.h"
#include "core/vote/phase.h"
#include "core/vote/plan.h"
#include "core/vote/tally.h"

namespace alongside::vote {

/// What the story has come to: pages to read, and then what it asks.
struct Stop {
    enum class Kind : std::uint8_t { turning, beat, end };

    Kind kind = Kind::end;
    std::string scene;
    std::vector<std::string> options;  ///< open ones, in the order of the wall
    std::vector<std::string> moves;    ///< everything else that one can do: `listen:ID`, `skip`, `curtain`
    int pages = 1;

    bool operator==(const Stop&) const = default;
};

/// A choice of the story, and the scene in which it was made.
struct Step {
    std::string scene;
    std::string move;

    bool operator==(const Step&) const = default;
};

/// The story as the session sees it; whoever runs the session (src/app) answers from a scenario. The same questions
/// always have the same answers.
class Story {
  public:
    virtual ~Story() = default;

    /// Turning points on the longest way. Errors: "unknown-seat".
    virtual Result<std::vector<Leg>> way(const std::string& seat) const = 0;

    /// Errors: the story's own, in a sentence, where the last step cannot be made.
    virtual Result<Stop> after(const std::string& seat, std::span<const Step> path) const = 0;
};

struct Numbered {
    int number = 0;  ///< from 1, never given twice
    std::string text;

    bool operator==(const Numbered&) const = default;
};

struct Reason {
    enum class Where : std::uint8_t { waiting, wall, parked };

    int number = 0;
    std::string answer;
    std::string text;
    Where where = Where::waiting;

    bool operator==(const Reason&) const = default;
};

/// A question with its rounds, kept for good once somebody has been asked.
struct Question {
    std::string scene;                 ///< empty: the practice vote
    std::vector<std::string> answers;  ///< options in the order of the wall, then kSomethingElse, kRatherNot
    std::array<Round, 2> rounds;
    std::vector<Moved> moves;  ///< between the two
    std::vector<Numbered> suggestions;
    std::vector<Reason> reasons;
    std::string decided;  ///< the move; empty: not yet
    std::string why;

    bool operator==(const Question&) const = default;
};

/// The two answers of the practice vote: "Tea before or after?"
inline constexpr std::string_view kBefore = "before";
inline constexpr std::string_view kAfter = "after";

/// Another way through the story, from a scene on; the main line and its votes stay as they are.
struct SidePlay {
    std::vector<Step> path;  ///< the whole way, the part shared with the main line included
    std::size_t shared = 0;  ///< steps of it
    Stop stop;
    int page = 1;

    bool operator==(const SidePlay&) const = default;
};

/// What lies over the wall.
struct Cover {
    enum class Kind : std::uint8_t { none, blank, pause, recap, word };

    Kind kind = Kind::none;
    std::string term;
    TimeMs back_at;  ///< of a break (pause)

    bool operator==(const Cover&) const = default;
};

/// Started for a number of minutes, since made longer or not. It never does anything.
struct Timer {
    TimeMs started;
    int minutes = 0;

    TimeMs ends() const { return {started.ms + minutes * 60'000LL}; }
    bool operator==(const Timer&) const = default;
};

struct RolePresent {
    std::string role;
    int people = 0;

    bool operator==(const RolePresent&) const = default;
};

struct KeptPromise {
    int number = 0;
    Promise promise;

    bool operator==(const KeptPromise&) const = default;
};

struct Session {
    int revision = 0;
    Setup setup;
    Plan plan;
    Phase phase = Phase::lobby;
    int page = 1;  ///< of the story
    Circle circle = Circle::pairs;
    Look look = Look::reactions;

    std::vector<Step> path;
    Stop stop;
    Question practice;
    std::vector<Question> questions;  ///< in the order in which they were first asked
    std::optional<SidePlay> side;     ///< a What if

    Cover cover;
    std::optional<Timer> timer;
    std::string next_holder;  ///< empty: the facilitator
    std::string chair;
    std::vector<Numbered> words_heard;
    std::vector<KeptPromise> promises;
    std::vector<Numbered> parked;  ///< ideas
    std::vector<RolePresent> roles;
    std::string learning;
    int last_number = 0;  ///< given to anything in a list

    std::optional<TimeMs> began;  ///< when the lobby was left; moved on by as long as a pause took
    std::optional<TimeMs> paused;
    std::optional<TimeMs> finished;
    int new_people = 0;  ///< told when the session was last resumed
    int sittings = 1;    ///< one more each time that it is resumed

    /// The question in hand: that of the practice, or of the scene that the story stands at. Null if nobody was asked.
    const Question* question() const;
    const Question* find(std::string_view scene) const;

    /// The round that is being counted, from 0. None where no vote is open.
    std::optional<std::size_t> open_round() const;

    /// How closely the scene that the story stands at is looked at.
    Pace pace() const;

    /// What is on the wall: of a What if, or of the story.
    const Stop& shown_stop() const { return side ? side->stop : stop; }
    int shown_page() const { return side ? side->page : page; }

    bool operator==(const Session&) const = default;
};

/// A session in its lobby, before any event. Errors: those of the story.
Result<Session> new_session(const Story& story);

/// Takes the event, or leaves the session as it is. Errors: "not-now", "unknown-answer", "unknown-number",
/// "unknown-scene", "paused", "finished", "full", and those of the story and of read_event.
Result<void> apply(Session& session, const Event& event, TimeMs at, const Story& story);

/// The phases that the question in hand goes through by its pace, in order; empty where nothing is asked.
std::vector<Phase> route(const Session& session);

/// The phases that `go` leads to from here.
std::vector<Phase> reachable(const Session& session);

/// What comes next by the plan; none where the room has to choose, or all is over.
std::optional<Event> next(const Session& session);

/// One step back; none at the very beginning.
std::optional<Event> back(const Session& session);

}  // namespace alongside::vote
