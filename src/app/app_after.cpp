/// What the window does with what comes after an evening.
#include "app/app.h"

namespace alongside::app {

AfterBusiness App::after_business() const {
    return {profile_, play_ ? &*play_ : nullptr, state_.debrief, state_.card};
}

/// Each page of looking back begins at its top; who leaves is where they came from.
void App::handle_after(const AfterCommand& command) {
    const bool was_open = state_.after.open.has_value();
    if (std::string sentence = after_.handle(command, after_business()); !sentence.empty()) {
        tell(std::move(sentence));
    }
    if (std::holds_alternative<ShowReviews>(command) || state_.after.open.has_value() != was_open) {
        show(Screen::reviews);
    } else if (std::holds_alternative<CloseReviews>(command)) {
        show_home();
    } else if (std::holds_alternative<ShowPanel>(command)) {
        show(Screen::panel);
    } else if (std::holds_alternative<ClosePanel>(command)) {
        show(Screen::card);
    }
}

/// The evening as it is, from the same chair, with something else true.
void App::begin_otherwise() {
    const content::Shelved* shelved = play_ ? desk_.library.find_playable(play_->run().scenario_id) : nullptr;
    if (shelved != nullptr && play_->state().seat < shelved->scenario->seats.size()) {
        take(Play::begin_otherwise(desk_, *shelved, *play_));
    }
}

}  // namespace alongside::app
