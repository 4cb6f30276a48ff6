#pragma once
/// Evenings to look back on, days later, with the person's own words quoted back (curriculum 5.5).
///
/// Of several evenings with one scenario the latest counts. Nothing here waits or runs by itself: who wants to be
/// reminded takes a calendar file or a printed card along.
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/after/after_state.h"
#include "app/pack/pack.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace alongside::app {

struct Desk;

struct Reviews {
    std::vector<DueView> due;        ///< the latest evening first
    std::vector<ComingView> coming;  ///< the earliest day first
};

/// Empty without saves. Errors: those of the store.
Result<Reviews> reviews_of(const Desk& desk, const std::optional<Id>& person);

/// Errors: "no-such-review" if this person has no such evening to look back on, those of Play::resume and of the store.
Result<ReviewView> review_view(const Desk& desk, const std::optional<Id>& person, const learn::Review& review);

/// Keeps that somebody looked back, with what they wrote. Errors: "no-such-review" unless it is due, and those of the
/// store.
Result<void> keep_review(const Desk& desk, const std::optional<Id>& person, const learn::Review& review,
                         std::string_view text);

/// The days to come as a calendar file. Names scenarios, and nothing that the person chose or wrote.
Result<std::string> reviews_calendar(const Desk& desk, const std::optional<Id>& person);

/// The days to come on a card, with what the person wrote on each evening.
Result<Print> reviews_card(const Desk& desk, const std::optional<Id>& person);

}  // namespace alongside::app
