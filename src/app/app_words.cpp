/// The window's state where words and cards are looked at, and lists that lie over any screen.
#include "app/app.h"

namespace alongside::app {

/// One over the other: putting a list away leads back to what lay below the first of them.
void App::show_over(Sheet sheet) {
    const bool shown = state_.sheet == sheet;
    const bool over = state_.sheet == Sheet::keys || state_.sheet == Sheet::lens;
    below_keys_ = over ? below_keys_ : state_.sheet;
    state_.sheet = shown ? below_keys_ : sheet;
}

/// Closing leads back to where the tools were opened from, and one tool may lead to another.
void App::handle_words(const WordsCommand& command) {
    words_.practise_as(profile_);
    const std::string told = words_.handle(command);
    if (std::holds_alternative<CloseWords>(command)) {
        show(before_words_);
    } else if (std::holds_alternative<ShowWords>(command) || std::holds_alternative<OpenExercise>(command)) {
        before_words_ = state_.screen == Screen::words ? before_words_ : state_.screen;
        show(Screen::words);
    }
    if (!told.empty()) {
        tell(told);
    }
}

}  // namespace alongside::app
