#pragma once
/// The pages of the style guide, one file each, and what they share.

#include <string_view>

#include "ui/gallery.h"
#include "ui/widgets.h"

namespace alongside::ui {

void gallery_look(Ui& ui, Gallery& state);
void gallery_words(Ui& ui, Gallery& state);
void gallery_controls(Ui& ui, Gallery& state);
void gallery_people(Ui& ui, Gallery& state);

/// A heading, a sentence that says what for, and the samples.
void gallery_section(Ui& ui, std::string_view key, std::string_view name, std::string_view what_for, Body body);
/// A sample with its state's name above it.
void gallery_sample(Ui& ui, std::string_view state, Pose pose, Body body);

}  // namespace alongside::ui
