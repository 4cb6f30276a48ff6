#include "core/learn/retention.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace alongside::learn {

namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;  // milliseconds
constexpr std::int64_t kNotice = 7 * kDay;
constexpr std::array<std::int64_t, kKeeps> kDays = {0, 91, 365, 1095};  // by Keep

}  // namespace

std::optional<Keep> keep_named(std::string_view id) {
    const auto* found = std::find(kKeepIds.begin(), kKeepIds.end(), id);
    return found == kKeepIds.end() ? std::nullopt : std::optional(static_cast<Keep>(found - kKeepIds.begin()));
}

std::optional<TimeMs> old_from(const Thing& thing, const Rules& rules) {
    const Keep keep = rules[static_cast<std::size_t>(thing.what)];
    return keep == Keep::for_good ? std::nullopt
                                  : std::optional(TimeMs{thing.used.ms + kDays[static_cast<std::size_t>(keep)] * kDay});
}

TimeMs goes_after(TimeMs told) {
    return {told.ms + kNotice};
}

std::vector<Leaving> leaving(const std::vector<Thing>& things, const Rules& rules, std::optional<TimeMs> told) {
    std::vector<Leaving> all;
    for (const Thing& thing : things) {
        if (const auto old = old_from(thing, rules)) {
            all.push_back({thing, goes_after(told ? std::max(*old, *told) : *old)});
        }
    }
    std::sort(all.begin(), all.end(), [](const Leaving& one, const Leaving& other) {
        return std::tie(one.goes, one.thing.title, one.thing.id) <
               std::tie(other.goes, other.thing.title, other.thing.id);
    });
    return all;
}

Round round_at(TimeMs now, const std::vector<Thing>& things, const Rules& rules, std::optional<TimeMs> told) {
    Round round;
    if (told && now < goes_after(*told)) {
        round.told = told;
        return round;
    }
    for (const Thing& thing : things) {
        const auto old = old_from(thing, rules);
        if (old && told && *old <= *told) {
            round.go.push_back(thing);
        } else if (old && *old <= now) {
            round.announce.push_back(thing);
        }
    }
    if (!round.announce.empty()) {
        round.told = now;
    }
    return round;
}

}  // namespace alongside::learn
