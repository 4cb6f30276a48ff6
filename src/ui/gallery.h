#pragma once
/// Every widget in every state, on one page: the living style guide, and what pictures and tests are made from.
///
/// `alongside gallery` shows it; the state is that of the sample controls, so that they can be tried. Hover, press
/// and focus come from the events, as everywhere. Its sample words are the only ones in the kit.

#include <cstddef>
#include <string>

#include "ui/ui.h"

namespace alongside::ui {

struct Gallery {
    bool sound = false;
    bool captions = true;
    std::size_t room = 1;
    int text_size = 120;
    std::string name = "Ruby's childminding round";
    std::string reflection = "I asked who was told, and did not wait for the answer.\nNext time I will.";
    std::string empty;
    bool closer_look = true;
    bool dialog = false;
    bool toast = false;
};

/// Draws the page and takes the presses on its samples into `state`.
void gallery(Ui& ui, Gallery& state);

}  // namespace alongside::ui
