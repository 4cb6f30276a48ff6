#pragma once
/// What the screens about words share: the list of hard words, and the readability guide.
#include "ui/screens/draw.h"

namespace alongside::ui::screens {

/// Each with its meaning, in reading order; nothing where there are none.
void word_list(View& view, std::string_view key, const std::vector<app::LensWord>& found);

/// How hard a text is to read, roughly, and what in it wants another look. Announced when it changes; nothing while
/// there is no text.
void guide(View& view, const app::GuideView& guide);

// One tool each, for words.cpp.
void draw_own_text(View& view);
void draw_exercises(View& view);
void draw_rewrite(View& view);
void draw_cards(View& view);

}  // namespace alongside::ui::screens
