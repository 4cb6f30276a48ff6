#pragma once
/// Says what is in a parcel, for somebody to read before it goes on their shelf (ParcelView).
#include "app/examination.h"
#include "app/share/parcel.h"
#include "app/share/share_state.h"

namespace alongside::app {

/// Of check, at most; what is beyond is counted in a last one.
inline constexpr std::size_t kMostFindings = 40;

/// States of one seat that the proof of a stranger's scenario may try, about 200 MB.
inline constexpr std::size_t kParcelBudget = 2'000'000;

/// What check goes by: the glossary and the handbook that lie here, and what a line can echo on this shelf.
content::LintRules parcel_rules(const Desk& desk);

/// May run elsewhere: touches only what it is given.
Examination examine(const Parcel& parcel, const content::LintRules& rules, const CheckLimits& limits);

ParcelView view_of(const Desk& desk, const Parcel& parcel, const Examination& examination);

}  // namespace alongside::app
