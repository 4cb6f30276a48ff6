#include "window/voice.h"

#include <utility>

#include "ui/voice.h"

namespace alongside::window {

void Voice::show(const ui::Tree& tree, const app::AppState& state) {
    const bool was_on = std::exchange(on_, state.preferences.voice);
    const bool again = std::exchange(heard_again_, state.hear_again) != state.hear_again;
    if (std::exchange(hushed_, state.hushed) != state.hushed || (was_on && !on_))
        speech_.stop();
    if (!on_ || (was_on && !again && tree == said_))
        return;
    auto sentences = again || !was_on ? ui::whole_screen(tree, words_) : ui::to_say(said_, tree, words_);
    said_ = tree;
    if (!sentences.empty())
        speech_.say(std::move(sentences), state.preferences.voice_rate);
}

}  // namespace alongside::window
