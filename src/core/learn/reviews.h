#pragma once
/// When to look back at an evening that one has played: after 1, 7, 30 and 90 days (curriculum 5.5).
///
/// A review that is not done lapses when the next one comes, so nothing piles up. Reads no clock: days arrive as
/// arguments, counted from 1970 as app/calendar.h does.
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/ids.h"

namespace alongside::learn {

inline constexpr std::array<int, 4> kReviewDays = {1, 7, 30, 90};
inline constexpr int kLastReviewLapses = 180;  ///< days after the evening

struct FinishedRun {
    Id run;
    std::int64_t day = 0;
};

/// A review of `run` that was done or is to be done, so many days `after` it.
struct Review {
    Id run;
    int after = 1;  ///< one of kReviewDays

    bool operator==(const Review&) const = default;
};

/// What can be looked back on today: at most one review a run, in the order of `runs`.
std::vector<Review> reviews_due(const std::vector<FinishedRun>& runs, const std::vector<Review>& done,
                                std::int64_t today);

/// A review in the days to come.
struct PlannedReview {
    Review review;
    std::int64_t day = 0;

    bool operator==(const PlannedReview&) const = default;
};

/// Those of all runs whose day is after `today`, the earliest first.
std::vector<PlannedReview> reviews_to_come(const std::vector<FinishedRun>& runs, std::int64_t today);

}  // namespace alongside::learn
