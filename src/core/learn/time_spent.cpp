#include "core/learn/time_spent.h"

#include <algorithm>

namespace alongside::learn {

int active_minutes(std::span<const TimeMs> moments) {
    constexpr std::int64_t minute = 60'000;
    std::int64_t sum = 0;
    for (std::size_t i = 1; i < moments.size(); ++i) {
        const std::int64_t pause = moments[i].ms - moments[i - 1].ms;
        sum += std::clamp<std::int64_t>(pause, 0, kLongestPause * minute);
    }
    return static_cast<int>((sum + minute - 1) / minute);
}

}  // namespace alongside::learn
