#pragma once
/// The fixed scales of the game: stances, the pen, the eight axes, the four conditions, levels and sides.
///
/// They are the same in every scenario (play.md sections 4 to 6 of the handbook give the reasons), which is what lets
/// two runs of different scenarios be set side by side. Words for people live in the locale; the ids here are those of
/// the files.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/names.h"

namespace alongside {

/// How somebody stands towards the player, -3 to +3.
enum class Stance : std::int8_t { hostile = -3, cold, wary, watching, willing, warm, with_you };
inline constexpr std::array<std::string_view, 7> kStanceIds = {"hostile", "cold", "wary",    "watching",
                                                               "willing", "warm", "with-you"};

/// Where a stance stands in kStanceIds. What is beyond the scale counts as its end.
constexpr std::size_t stance_index(int stance) {
    const int place = std::clamp(stance, -3, 3) + 3;
    return static_cast<std::size_t>(place);
}

/// Who decided at a turning point. Each mark is the ladder rung it stands on: told 1, asked 2, shared 3, led 4
/// (`ladder-1` to `ladder-4`).
enum class Pen : std::uint8_t { told, asked, shared, led };
inline constexpr std::size_t kPens = 4;
inline constexpr std::array<std::string_view, kPens> kPenIds = {"told", "asked", "shared", "led"};

/// Eight axes that hold the eleven named principles, none counted twice (curriculum 5.1).
enum class Axis : std::uint8_t { power, honesty, respect, plain, ownership, assets, reciprocity, networks };
inline constexpr std::size_t kAxes = 8;
inline constexpr std::array<std::string_view, kAxes> kAxisIds = {"PW", "HO", "RS", "PL", "OW", "AS", "RE", "NE"};

/// What tips a level to its good or its bad side (`lev-c1-context` to `lev-c4-assurances`).
enum class Condition4 : std::uint8_t { context, motivation, capacity, assurances };
inline constexpr std::size_t kConditions = 4;
inline constexpr std::array<std::string_view, kConditions> kConditionIds = {"context", "motivation", "capacity",
                                                                            "assurances"};

/// The rung that people reached.
enum class Level : std::uint8_t { informing = 1, voice, sharing, leading };
inline constexpr std::array<std::string_view, 4> kLevelIds = {"informing", "voice", "sharing", "leading"};

/// Whether the level came out in its good or its bad form.
enum class Side : std::uint8_t { bad, good };

/// What became of a promise. The numbers are those of the promise's variable.
enum class Fate : std::uint8_t { none, made, kept, renegotiated, slid };
inline constexpr std::array<std::string_view, 5> kFateIds = {"none", "made", "kept", "renegotiated", "let-slide"};

/// What is heard in a room, a few things only. Each also stands on the screen in words.
enum class Sound : std::uint8_t { bang, door, murmur, pen, rain };
inline constexpr std::array<std::string_view, 5> kSoundIds = {"bang", "door", "murmur", "pen", "rain"};

}  // namespace alongside
