#pragma once
/// Taps about the choices of an evening (core/learn/taps.h): which there are, and what was tapped.
#include <vector>

#include "app/after/after_state.h"
#include "app/debrief_view.h"
#include "core/base/result.h"

namespace alongside::app {

class Play;
struct Desk;

/// At the choices after which most followed. Errors: those of the store.
Result<std::vector<TapView>> taps_of(const Desk& desk, const Play& play, const DebriefView& view);

/// Keeps an answer, in place of the one before; without saves nothing is kept. Errors: those of the store.
Result<void> set_tap(const Desk& desk, const Play& play, const DebriefView& view, const SetTap& tap);

}  // namespace alongside::app
