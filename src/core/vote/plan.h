#pragma once
/// How a session spends its time: which turning points are looked at how closely, and where it stops.
///
/// All in whole minutes. A plan is worked out from what the trainer asked for (Setup) and the turning points on the
/// longest way through the story (Leg); what the trainer changed stays as it was asked for. Knows no clock.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/vote/phase.h"

namespace alongside::vote {

inline constexpr int kMostPeople = 2000;
inline constexpr int kFewestMinutes = 15;
inline constexpr int kMostMinutes = 480;

/// "Until the story ends", where a scene is asked for to stop at.
inline constexpr std::string_view kStoryEnd = "END";

/// What the trainer asked for.
struct Setup {
    int people = 24;
    int minutes = 60;
    int facilitators = 2;
    int depth = 6;                                   ///< of the room, in heights of the picture
    std::string seat;                                ///< empty: the first
    std::map<std::string, Pace, std::less<>> paces;  ///< changed by hand, by scene
    std::string stop;                                ///< changed by hand: a scene, or kStoryEnd

    bool operator==(const Setup&) const = default;
};

/// A turning point on the way.
struct Leg {
    std::string scene;
    std::string name;
    int weight = 1;        ///< of its mark of the pen
    bool curtain = false;  ///< the session may end honestly here

    bool operator==(const Leg&) const = default;
};

struct Planned {
    Leg leg;
    Pace pace = Pace::quick;
    int after = 0;      ///< minutes from the beginning of the session to the scene
    int minutes = 0;    ///< of the scene and its votes
    bool left = false;  ///< beyond the curtain: not played

    bool operator==(const Planned&) const = default;
};

struct Plan {
    int welcome = 0;
    int practice = 0;
    std::vector<Planned> turnings;  ///< every one on the way
    std::string stop;               ///< the scene whose curtain falls; empty: the story is played to its end
    int pause = 0;                  ///< a break, where the session is long enough for one
    int debrief = 0;
    int promises = 0;
    int total = 0;
    int over = 0;  ///< minutes more than were asked for; below 0: minutes in hand

    /// Quick, where the way does not lead past `scene`.
    Pace pace_of(std::string_view scene) const;

    bool operator==(const Plan&) const = default;
};

/// Minutes from coming into a scene until the next one, reading included.
int minutes_of(Pace pace);

/// For 60 minutes one deep and three quick, and then the curtain. A curtain stands only at some turning points, so
/// that those which come before it and have no time of their own are taken aloud.
Plan make_plan(const Setup& setup, const std::vector<Leg>& way);

}  // namespace alongside::vote
