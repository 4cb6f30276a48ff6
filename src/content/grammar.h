#pragma once
/// What a scenario file can hold, as a table: every name, what kind of thing belongs to it, and within which bounds.
///
/// The readers take their known names and bounds from here, the lints learn here which texts people read, and the JSON
/// Schema for editors is made from it. What only a reader can know (that a scene exists, that a condition makes sense)
/// is not in the table.
#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

#include "core/story/scale.h"
#include "core/story/scenario.h"

namespace alongside::content {

inline constexpr int kMostMinutes = 120;
inline constexpr int kMostEnergy = 6;
inline constexpr int kMostHearings = 9;     ///< listens that a scenario can give
inline constexpr int kEndOfScale = 3;       ///< of stances and conditions, on both sides of 0
inline constexpr int kEndOfResource = 100;  ///< likewise; choose a larger unit beyond that
inline constexpr int kMostTag = 2;
inline constexpr int kMostWeight = 3;
inline constexpr std::size_t kLeastOptions = 2;
inline constexpr std::size_t kMostListens = 5;  ///< in one scene
inline constexpr std::size_t kLeastVariants = 2;
inline constexpr std::size_t kMostVariants = 3;
inline constexpr std::size_t kMaxPeople = 24;
inline constexpr std::size_t kMaxPlans = 4;
inline constexpr std::size_t kMaxConsequences = 16;
inline constexpr std::size_t kMaxAnswers = 40;  ///< of the authors to people who said that something is wrong
inline constexpr std::size_t kLongestId = 40;

inline constexpr std::array<std::string_view, 1> kFormats = {"1"};
inline constexpr std::array<std::string_view, 8> kModules = {"M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7"};
inline constexpr std::array<std::string_view, 3> kStatuses = {"draft", "read", "reviewed"};
inline constexpr std::array<std::string_view, 2> kLights = {"day", "evening"};
inline constexpr std::array<std::string_view, 2> kAnswers = {"no", "yes"};

/// Leading is no cap: nothing would be limited.
inline constexpr std::span<const std::string_view> kCaps = std::span(kLevelIds).first(3);

/// Speaking is what an option is without a word of its own.
inline constexpr std::span<const std::string_view> kUnspokenActs = std::span(kActIds).subspan(1);

/// Things with known names.
enum class Thing : std::uint8_t {
    scenario,
    review,
    person,
    conditions,
    resource,
    promise,
    part,
    seat,
    scene,
    entering,  ///< what happens on the way into a scene
    listen,
    option,
    also,
    skip,
    route,
    ending,
    home_line,
    plan,
    answer,  ///< of the authors
};

/// Who reads a text, and where; the lints ask different things of each.
enum class Role : std::uint8_t {
    none,     ///< the program reads it
    label,    ///< a few words: a title, a name of a moment
    about,    ///< before the play begins
    said,     ///< a line of the story
    ask,      ///< the moment of choice
    option,   ///< what one can say or do at it
    listen,   ///< whom one can hear out, and what that costs
    reason,   ///< in the closer look afterwards
    ending,   ///< how it ended, and what people say at home
    trainer,  ///< notes for whoever leads a room
};

struct Key {
    enum class Kind : std::uint8_t {
        text,
        texts,       ///< a list of texts, or one
        text_by_id,  ///< ids of the author's choosing or of people, each with a text
        id,
        ids,  ///< a list of ids, or one
        trap,
        number,
        day,   ///< "2026-05-01"
        word,  ///< one of `words`
        condition,
        changes,
        tags,
        lines,   ///< what is said: a list, or one text
        routes,  ///< a scene, or a list of routes
        thing,
        thing_list,
        things,  ///< ids of the author's choosing, each a thing
        facts,
        skip,     ///< a thing, or lines
        homes,    ///< by person, or by seat and then by person
        endings,  ///< by seat, then by part if there are parts, then by outcome
    };

    std::string_view name;
    Kind kind = Kind::text;
    bool needed = false;
    Role role = Role::none;
    Thing thing = Thing::scenario;  ///< of thing, thing_list and things
    int low = 0;                    ///< of a number, or of how many there are
    int high = std::numeric_limits<int>::max();
    std::span<const std::string_view> words = {};
    bool may_be_empty = false;  ///< of things: nothing at all may stand after the name
};

/// The keys of a thing, in the order in which people are told about them.
std::span<const Key> keys_of(Thing thing);

/// Their names alone.
std::span<const std::string_view> names_of(Thing thing);

/// Null if the thing has no such key.
const Key* find_key(Thing thing, std::string_view name);

}  // namespace alongside::content
