#pragma once
/// Made-up states of the tools for words and cards, for pictures and tests.
#include "app/app_state.h"

namespace alongside::ui::screens::story {

/// A lens over a few made-up words.
std::shared_ptr<const app::Lens> sample_lens();

app::WordsState own_text();
app::WordsState own_text_empty();
app::WordsState exercises();
app::WordsState rewriting();
app::WordsState rewritten();
app::WordsState dealt_card();
app::WordsState card_viewed();
app::WordsState cards_over();

}  // namespace alongside::ui::screens::story
