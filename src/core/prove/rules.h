#pragma once
/// The rules of the game that a program can check (play.md sections 1 to 5): no answer key, costs that are real, facts
/// that can be found, promises that fall due.
///
/// They ask the proofs of all seats together. A breach is a value; its words, code and severity are the caller's.
#include <optional>
#include <string>
#include <vector>

#include "core/prove/proof.h"

namespace alongside::prove {

enum class Rule : std::uint8_t {
    // What the proof itself finds.
    ending_without_text,  ///< part, outcome, seat
    stuck,                ///< scene, way
    too_large,            ///< seat; number: states
    scene_never_reached,  ///< scene
    option_never_open,    ///< scene, option
    lock_never_shut,      ///< scene, option: its condition always holds
    dominated,            ///< scene, option
    key,                  ///< scene, option
    cosmetic,             ///< scene, option, other
    answer_key,           ///< seat; option: the bot; number: its percent on the good side; of: that of random play
    promise_never_due,    ///< scene, option; other: the promise
    fact_never_found,     ///< other: the fact
    // The rules of play.
    too_many_words,        ///< seat; number: words of the longest way
    too_few_words,         ///< seat; number: words of the longest way
    facts,                 ///< number: how many there are
    two_ways_to_be_right,  ///< scene, way
    close_calls,           ///< number: turning points that are close; of: turning points
    costs,                 ///< number: best options that cost; of: best options
    right_at_wrong_time,
    raises_and_lowers,    ///< number: turning points that do
    beats_move_stances,   ///< number: beats that do
    people_with_stances,  ///< number
    no_curtain,
    nobody_waits,
    label_on_participant,  ///< scene, option; other: the label
    refusal_scored_down,   ///< scene, option; number: its total
};

struct Breach {
    Rule rule = Rule::stuck;
    std::optional<SceneIndex> scene = std::nullopt;
    std::string option = {};
    std::string other = {};
    std::string seat = {};
    long number = 0;
    long of = 0;
    std::size_t part = 0;
    std::size_t outcome = 0;
    std::vector<std::string> way = {};  ///< choices that show it, the opening first
};

// Bounds of play.md sections 1 to 4.
inline constexpr std::uint32_t kLeastWordsAPath = 1'500;
inline constexpr std::uint32_t kMostWordsAPath = 2'200;
inline constexpr long kLeastFacts = 2;
inline constexpr long kMostFacts = 4;
inline constexpr long kMostBeatsThatMove = 6;
inline constexpr long kMostPeopleWithStances = 4;
inline constexpr int kKeyMargin = 2;

/// Proofs of all seats, in their order; those that are not complete are told as too large and left aside.
std::vector<Breach> breaches_of(const Scenario& scenario, const std::vector<Proof>& proofs);

}  // namespace alongside::prove
