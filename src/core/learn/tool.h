#pragma once
/// A practice tool as data: what it asks, what may be answered, and the words for what the answers mean.
///
/// A tool is used on somebody's own work, or is a small exercise with cards. It is read from a file under practice/ and
/// never changes. What somebody answered is a Work (work.h); what follows from it is worked out by the functions beside
/// each kind of tool: readiness.h, level.h, cards.h. Knows nothing of screens or saves.
#include <array>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "core/story/scale.h"

namespace alongside::learn {

// A readiness check: statements about one's own project (`dont-01` to `dont-14`, `do-01` to `do-11`).

/// Statements that are about the same thing, reported together and apart from the others.
struct Cluster {
    std::string id;
    std::string title;
    std::string weak;                   ///< what to do where it is weak
    std::vector<std::string> practise;  ///< scenarios that practise it; some may not be on the shelf
};

struct Statement {
    std::string id;
    std::string text;
    std::size_t cluster = 0;
    bool wanted = true;  ///< whether "yes" speaks for going ahead, or "no"
    std::string stop;    ///< said where the answer speaks clearly against it; empty: no stop sign
    std::string step;    ///< what to do next where the answer is not a clear yes
    std::vector<std::string> sources;
};

struct ReadinessCheck {
    std::vector<Cluster> clusters;
    std::vector<Statement> statements;
};

// Which level of engagement fits (`thq-1` to `thq-4`, `lev-c1` to `lev-c4`).

struct LevelOption {
    std::string id;
    std::string text;
    Level reaches = Level::informing;  ///< no higher level than this fits the answer
    std::string because;               ///< said where this answer is what holds the level down
};

struct LevelQuestion {
    std::string id;
    std::string text;
    std::string help;
    std::vector<LevelOption> options;
    std::vector<std::string> sources;
};

/// One of the four conditions, as something to say yes, partly or no to.
struct ConditionQuestion {
    std::string id;  ///< of kConditionIds
    std::string text;
    std::string help;
    std::string weak;  ///< what to mend where it does not hold
    std::vector<std::string> sources;
};

/// A level and its two sides (`lev-1` to `lev-4`).
struct LevelWords {
    std::string title;
    std::string good;
    std::string bad;
    std::string say;  ///< how the plain statement to people begins
    std::vector<std::string> sources;
};

/// Something to write in one's own words.
struct Prompt {
    std::string id;
    std::string text;
    std::string help;
    std::vector<std::string> sources;
};

struct LevelTool {
    std::vector<LevelQuestion> questions;
    std::array<ConditionQuestion, kConditions> conditions;  ///< by Condition4
    std::array<LevelWords, kLevelIds.size()> levels;        ///< from informing up
    std::vector<Prompt> say;                                ///< what else the statement to people tells
};

/// One page about somebody, in their own words (`wm-0` to `wm-6`).
struct OnePage {
    std::vector<Prompt> prompts;
};

// Cards to find a place for: one's own view first, then that of the authors.

struct CardPlace {
    std::string id;
    std::string title;
    std::string text;
};

struct PlacedCard {
    std::string id;
    std::string text;
    std::vector<std::size_t> places;  ///< where the authors would put it: at least one
    std::string why;
    std::vector<std::string> sources;
};

struct CardSet {
    std::string id;
    std::string title;
    std::string ask;
    std::vector<CardPlace> places;
    std::vector<PlacedCard> cards;
};

struct CardTool {
    std::vector<CardSet> sets;
};

struct Tool {
    std::string id;
    std::string title;
    std::string summary;
    int minutes = 0;
    std::vector<std::string> modules;  ///< whose sessions it suits: "M1"
    std::vector<std::string> sources;  ///< what the tool as a whole rests on
    std::variant<ReadinessCheck, LevelTool, OnePage, CardTool> body;
};

/// Every item of the inventory that the tool rests on, each once, in no order.
std::vector<std::string> sources_of(const Tool& tool);

}  // namespace alongside::learn
