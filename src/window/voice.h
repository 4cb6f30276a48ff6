#pragma once
/// Reads the screen aloud for whoever asked for it: what is new, where the focus went, and all of it on request.
#include "app/app.h"
#include "platform/speech.h"
#include "ui/semantics.h"

namespace alongside::window {

class Voice {
  public:
    Voice(platform::Speech& speech, const content::Words& words) : speech_(speech), words_(words) {}

    /// What is on the screen now. Says nothing unless the person wants to hear it.
    void show(const ui::Tree& tree, const app::AppState& state);
    /// A sentence for people who cannot see that there is a voice.
    void offer() { speech_.say({std::string(words_[content::Word::voice_offer])}, app::Preferences().voice_rate); }

  private:
    platform::Speech& speech_;
    const content::Words& words_;
    ui::Tree said_;
    bool on_ = false;
    std::uint64_t heard_again_ = 0;
    std::uint64_t hushed_ = 0;
};

}  // namespace alongside::window
