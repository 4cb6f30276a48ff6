#pragma once
/// Which colours meet on screen, and the WCAG bar that each such pair must clear.
///
/// One table for three readers: the tests, the style guide, and the reader of theme files, which refuses a theme that
/// somebody could not read. tests/platform/contrast_test.cpp looks at real pictures for pairs that the table lacks.

#include <optional>
#include <span>
#include <string>

#include "ui/theme.h"

namespace alongside::ui {

struct ColourPair {
    Colour front;
    Colour back;
};

/// Text, and the ground that it lies on.
std::span<const ColourPair> text_pairs();
/// Outlines, marks and rings that say what is a control and where the focus is.
std::span<const ColourPair> control_pairs();

/// 4.5, or 7 where a theme is made for those who need more.
double text_bar(ThemeName theme);
inline constexpr double control_bar = 3;

/// The first pair that misses its bar, said in a sentence; none when everything can be read.
std::optional<std::string> hard_to_read(const Theme& theme);

}  // namespace alongside::ui
