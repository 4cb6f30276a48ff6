#pragma once
/// Where a room is in its session: the loop of think, vote, talk, vote, reveal, and what stands around it.
///
/// Ids are what lines and JSON say; words for people live in the locale.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace alongside::vote {

enum class Phase : std::uint8_t {
    lobby,           ///< people arrive; the plan can be changed
    practice,        ///< a vote that teaches the loop is open
    practice_shown,  ///< its counts are on the wall
    story,           ///< pages of the story, the consequence of the last choice first
    beat,            ///< a small choice: the trainer takes what the room says, or asks for hands
    think,           ///< alone and silent
    vote_1,
    closed_1,  ///< counted, and not shown
    talk,      ///< in twos, fours, all together
    vote_2,
    closed_2,
    reveal,    ///< the counts of every round, by channel
    minority,  ///< reasons from the smallest group, first
    decide,    ///< the room chooses, with a why
    debrief,   ///< four moves, after the story
    closing,   ///< promises, the words heard, and the empty chair
};
inline constexpr std::size_t kPhases = 16;
inline constexpr std::array<std::string_view, kPhases> kPhaseIds = {
    "lobby", "practice", "practice-shown", "story",  "beat",     "think",  "vote-1",  "closed-1",
    "talk",  "vote-2",   "closed-2",       "reveal", "minority", "decide", "debrief", "closing"};

constexpr std::string_view id_of(Phase phase) {
    return kPhaseIds[static_cast<std::size_t>(phase)];
}

/// How many talk together. With the silent thinking before it this is 1-2-4-All (Liberating Structures).
enum class Circle : std::uint8_t { pairs, fours, all };
inline constexpr std::array<std::string_view, 3> kCircleIds = {"pairs", "fours", "all"};

/// The four moves of a debrief (curriculum 7.1): one word each; what happened; how others saw it; one thing by when.
enum class Look : std::uint8_t { reactions, facts, sense, use };
inline constexpr std::array<std::string_view, 4> kLookIds = {"reactions", "facts", "sense", "use"};

/// How much time a turning point gets.
enum class Pace : std::uint8_t {
    aloud,  ///< like a beat: the trainer takes what the room says
    quick,  ///< one round
    deep,   ///< think, vote, talk, vote
};
inline constexpr std::array<std::string_view, 3> kPaceIds = {"aloud", "quick", "deep"};

}  // namespace alongside::vote
