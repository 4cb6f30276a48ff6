#include "core/learn/reviews.h"

#include <algorithm>

namespace alongside::learn {

namespace {

/// The review whose time it is so many days after the evening; none before the first and after the last.
std::optional<int> open_after(std::int64_t days) {
    std::optional<int> open;
    for (const int after : kReviewDays) {
        open = after <= days ? std::optional(after) : open;
    }
    return days < kLastReviewLapses ? open : std::nullopt;
}

}  // namespace

std::vector<Review> reviews_due(const std::vector<FinishedRun>& runs, const std::vector<Review>& done,
                                std::int64_t today) {
    std::vector<Review> due;
    for (const FinishedRun& run : runs) {
        const std::optional<int> after = open_after(today - run.day);
        if (after && std::find(done.begin(), done.end(), Review{run.run, *after}) == done.end()) {
            due.push_back({run.run, *after});
        }
    }
    return due;
}

std::vector<PlannedReview> reviews_to_come(const std::vector<FinishedRun>& runs, std::int64_t today) {
    std::vector<PlannedReview> planned;
    for (const FinishedRun& run : runs) {
        for (const int after : kReviewDays) {
            if (run.day + after > today) {
                planned.push_back({{run.run, after}, run.day + after});
            }
        }
    }
    std::stable_sort(planned.begin(), planned.end(),
                     [](const PlannedReview& a, const PlannedReview& b) { return a.day < b.day; });
    return planned;
}

}  // namespace alongside::learn
