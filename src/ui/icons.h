#pragma once
/// The few pictograms of the interface, drawn as strokes with round ends so that they match at every size.
///
/// Never the only carrier of a meaning: a word stands beside each one.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace alongside::ui {

enum class Icon {
    tick,
    arrow_right,
    arrow_left,
    chevron_down,
    chevron_right,
    lock,
    close,
    ear,
    pen,
    person,
    more,
    settings,
    sound,
    alert,
    dot,
    ring
};
inline constexpr std::size_t icon_count = 16;

/// Coverage of an icon in a square of `pixels`, one byte a pixel.
std::vector<std::uint8_t> icon_mask(Icon icon, int pixels);

}  // namespace alongside::ui
