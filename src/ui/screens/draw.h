#pragma once
/// The screens one by one, for screens.cpp: each draws itself from the view and may leave its answer there.
#include "ui/screens/parts.h"

namespace alongside::ui::screens {

void draw_welcome(View& view);
void draw_home(View& view);
void draw_card(View& view);
void draw_scene(View& view);
void draw_keep(View& view);
void draw_debrief(View& view);
void draw_closer(View& view);
void draw_settings(View& view);
void draw_code(View& view);
void draw_about(View& view);
void draw_statement(View& view);
void draw_module(View& view);
void draw_practice(View& view);
void draw_awards(View& view);
void draw_paper(View& view);
void draw_who(View& view);
void draw_my_data(View& view);
void draw_privacy(View& view);
void draw_reviews(View& view);
void draw_panel(View& view);
void draw_opening(View& view);

void draw_word_tools(View& view);

/// What may lie over any screen: the keys that work on it, and the hard words that stand on it.
void draw_keys(View& view);
void draw_lens(View& view);

/// A field for a name, and a button that is shut until there is one. The button, or Enter, asks for `command`.
void ask_name(View& view, Word button_words, app::Command command);

/// A sheet that Close, Esc and a press beside it put away.
void sheet(View& view, std::string_view key, Word title, Body body);

// What may lie over a scene.
void draw_ways_out(View& view);
void draw_note(View& view);
void draw_own_words(View& view);

}  // namespace alongside::ui::screens
