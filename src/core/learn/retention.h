#pragma once
/// How long things are kept, by what their owner chose, and when they go.
///
/// Nothing goes unless somebody chose so, and nothing by surprise: what is older than they wanted is announced first,
/// and goes seven days later at the earliest. What comes of age meanwhile waits for the next announcement, so that no
/// announcement is put off for ever. Knows nothing of stores; time is passed in.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/base/time.h"

namespace alongside::learn {

/// What can be kept for a time.
enum class Belongs : std::uint8_t {
    unfinished,  ///< an evening that has not ended
    finished,    ///< one that has, with what was written about it
    work,        ///< something worked out with a practice tool, or begun
};
inline constexpr std::size_t kBelongs = 3;
inline constexpr std::array<std::string_view, kBelongs> kBelongsIds = {"unfinished", "finished", "work"};

enum class Keep : std::uint8_t { for_good, quarter, year, three_years };
inline constexpr std::size_t kKeeps = 4;
inline constexpr std::array<std::string_view, kKeeps> kKeepIds = {"for-good", "3-months", "1-year", "3-years"};
std::optional<Keep> keep_named(std::string_view id);

using Rules = std::array<Keep, kBelongs>;  ///< by Belongs

struct Thing {
    Id id;
    Belongs what = Belongs::unfinished;
    TimeMs used;  ///< last
    std::string title;
};

/// From when on it is older than was wanted; none: never.
std::optional<TimeMs> old_from(const Thing& thing, const Rules& rules);

struct Leaving {
    Thing thing;
    TimeMs goes;  ///< at the earliest
};

/// All that will go some day, the soonest first. `told` is the moment of the last announcement; none: there is none to
/// come true.
std::vector<Leaving> leaving(const std::vector<Thing>& things, const Rules& rules, std::optional<TimeMs> told);

/// What has to happen now.
struct Round {
    std::vector<Thing> go;        ///< were announced long enough ago
    std::vector<Thing> announce;  ///< are to be announced now
    std::optional<TimeMs> told;   ///< of the announcement that holds from now on
};
Round round_at(TimeMs now, const std::vector<Thing>& things, const Rules& rules, std::optional<TimeMs> told);

/// When what is announced at `told` goes.
TimeMs goes_after(TimeMs told);

}  // namespace alongside::learn
