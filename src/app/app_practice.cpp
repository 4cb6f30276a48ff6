/// What a person asks of a practice tool, carried out.
#include <utility>

#include "app/app.h"

namespace alongside::app {

/// Another page begins at its top; who leaves is at home again.
void App::handle_practice(const PracticeCommand& command) {
    const auto where = [this] { return std::pair(state_.practice.at, state_.practice.page); };
    const auto before = where();
    if (std::string sentence = practice_.handle(command, profile_); !sentence.empty()) {
        tell(std::move(sentence));
    }
    if (where() == before) {
        return;
    }
    state_.practice.at == PracticeState::At::away ? show_home() : show(Screen::practice);
}

}  // namespace alongside::app
