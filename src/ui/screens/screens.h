#pragma once
/// The window's screens: the state as it is, drawn; what the person asked for, as a command.
///
/// A screen is a pure function. It reads app::AppState, shows it through the widget kit, and answers with at most one
/// command a frame, which App carries out. It keeps nothing and decides nothing: not whether a choice is open, not what
/// happens next. One file a screen; what they share stands in parts.h. Every text comes from content::Words or from the
/// state.
#include <optional>

#include "app/app_state.h"
#include "app/command.h"
#include "content/words.h"
#include "ui/ui.h"

namespace alongside::ui {

/// The screen that the state asks for, with its sheet, its status sentence, and nothing else.
std::optional<app::Command> draw(Ui& ui, const app::AppState& state, const content::Words& words);

/// How somebody's preferences look. `desktop` is what the desktop prefers, light or dark.
Look look_for(const app::Preferences& preferences, ThemeName desktop);

}  // namespace alongside::ui
