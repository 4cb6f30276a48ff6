#pragma once
/// Everything that a trainer does, each as one small value with one line of plain words for it.
///
/// The lines are what the saves keep, what `alongside room ID --no-window` reads, and what a window sends: reading what
/// was written gives the same event. What an event does, and where it does not fit, is in session.h. Nothing here says
/// who voted how: counts are numbers, and names are only ever of those who promise, hold Next, or are missed.
///
///     people 24                     count hands sit-down 7
///     pace hall deep                decide sit-down because we owe her that
///     go vote-1                     promise Ade | ring the clinic | Friday
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/vote/phase.h"
#include "core/vote/plan.h"
#include "core/vote/tally.h"

namespace alongside::vote {

inline constexpr std::size_t kLongestText = 280;  ///< bytes of one text of a person
inline constexpr std::size_t kLongestLine = 1000;
inline constexpr int kMostCounted = 9999;

// The plan.
struct SetPeople {
    int people = 0;
    bool operator==(const SetPeople&) const = default;
};
struct SetMinutes {
    int minutes = 0;
    bool operator==(const SetMinutes&) const = default;
};
struct SetFacilitators {
    int facilitators = 0;  ///< 1 or 2
    bool operator==(const SetFacilitators&) const = default;
};
struct SetDepth {
    int heights = 0;  ///< of the picture, 2 to 12
    bool operator==(const SetDepth&) const = default;
};
struct SetSeat {
    std::string seat;
    bool operator==(const SetSeat&) const = default;
};
struct SetPace {
    std::string scene;
    Pace pace = Pace::quick;
    bool operator==(const SetPace&) const = default;
};
struct SetStop {
    std::string scene;  ///< or kStoryEnd
    bool operator==(const SetStop&) const = default;
};

// The way through the session.
struct Go {
    Phase phase = Phase::lobby;
    bool operator==(const Go&) const = default;
};
struct TurnTo {
    int page = 1;  ///< of the story, from 1; beyond the last: the last
    bool operator==(const TurnTo&) const = default;
};
struct TalkIn {
    Circle circle = Circle::pairs;
    bool operator==(const TalkIn&) const = default;
};
struct LookAt {
    Look look = Look::reactions;
    bool operator==(const LookAt&) const = default;
};

// Votes, and what the room does.
struct Count {
    Channel channel = Channel::hands;
    std::string answer;
    int count = 0;  ///< all of them, not how many more
    bool operator==(const Count&) const = default;
};
struct Moved {  ///< between the two votes by phone; only of several, so that nobody can be recognised
    std::string from;
    std::string to;
    int count = 0;
    bool operator==(const Moved&) const = default;
};
struct Suggest {
    std::string words;  ///< what "something else" would be
    bool operator==(const Suggest&) const = default;
};
struct Decide {
    std::string move;  ///< as in core/story/step.h: an option, `own:ID`, `listen:ID`, `skip`, `curtain`
    std::string why;   ///< in the room's words; may be empty
    bool operator==(const Decide&) const = default;
};
struct Undo {  ///< takes the last choice of the story back
    bool operator==(const Undo&) const = default;
};
struct WhatIf {
    std::string scene;  ///< this one, or one that the room has passed
    std::string move;
    bool operator==(const WhatIf&) const = default;
};
struct Return {  ///< from a What if
    bool operator==(const Return&) const = default;
};

// Reasons of those who are few.
struct GiveReason {
    std::string answer;
    std::string words;
    bool operator==(const GiveReason&) const = default;
};
struct Approve {
    int number = 0;
    std::string words;  ///< softened; empty: as they were
    bool operator==(const Approve&) const = default;
};
struct ParkReason {
    int number = 0;
    bool operator==(const ParkReason&) const = default;
};
struct ParkIdea {
    std::string words;
    bool operator==(const ParkIdea&) const = default;
};

// What covers the wall.
struct Blank {
    bool operator==(const Blank&) const = default;
};
struct Break {
    int minutes = 0;
    bool operator==(const Break&) const = default;
};
struct Recap {
    bool operator==(const Recap&) const = default;
};
struct ShowWord {
    std::string term;
    bool operator==(const ShowWord&) const = default;
};
struct Clear {  ///< shows the wall again
    bool operator==(const Clear&) const = default;
};

// What the room leaves behind.
struct HearWord {
    std::string words;  ///< a word we heard today
    bool operator==(const HearWord&) const = default;
};
struct NameChair {
    std::string name;  ///< of the empty chair
    bool operator==(const NameChair&) const = default;
};
struct HandNext {
    std::string to;  ///< who holds Next now; empty: the facilitator again
    bool operator==(const HandNext&) const = default;
};
struct Promise {
    std::string who;
    std::string what;
    std::string by_when;
    bool operator==(const Promise&) const = default;
};
struct SetRole {
    int people = 0;
    std::string role;  ///< as they chose to call it
    bool operator==(const SetRole&) const = default;
};
struct SetLearning {
    std::string words;  ///< one line of what was learnt
    bool operator==(const SetLearning&) const = default;
};

/// What can be struck out again, by number.
enum class List : std::uint8_t { words, promises, parked, reasons, suggestions };
inline constexpr std::array<std::string_view, 5> kListIds = {"word", "promise", "parked", "reason", "suggestion"};
struct Drop {
    List list = List::words;
    int number = 0;
    bool operator==(const Drop&) const = default;
};

// Time. Nothing ever happens by itself when a timer runs out.
struct StartTimer {
    int minutes = 0;  ///< 0: none
    bool operator==(const StartTimer&) const = default;
};
struct ExtendTimer {
    int minutes = 0;
    bool operator==(const ExtendTimer&) const = default;
};
struct Pause {
    bool operator==(const Pause&) const = default;
};
struct Resume {
    int new_people = 0;  ///< who were not here before
    bool operator==(const Resume&) const = default;
};
struct Finish {
    bool operator==(const Finish&) const = default;
};

using Event = std::variant<SetPeople, SetMinutes, SetFacilitators, SetDepth, SetSeat, SetPace, SetStop, Go, TurnTo,
                           TalkIn, LookAt, Count, Moved, Suggest, Decide, Undo, WhatIf, Return, GiveReason, Approve,
                           ParkReason, ParkIdea, Blank, Break, Recap, ShowWord, Clear, HearWord, NameChair, HandNext,
                           Promise, SetRole, SetLearning, Drop, StartTimer, ExtendTimer, Pause, Resume, Finish>;

/// The event as a line, without a line end.
std::string write_event(const Event& event);

/// Errors: "unknown-event" with what was probably meant, "bad-event" with how it is written, "bad-text".
Result<Event> read_event(std::string_view line);

/// How each event is written, one a line: what `help` says.
std::vector<std::string> event_forms();

}  // namespace alongside::vote
