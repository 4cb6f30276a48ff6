#pragma once
/// What nanosvg would drop or change without a word, found before anybody misses it.
///
/// Text, `use`, clip paths, masks, filters, patterns, markers, pictures in pictures, style sheets, blends and nested
/// drawings vanish or stand elsewhere; colours other than #RGB, #RRGGBB, rgb() and ten plain names turn grey or lose
/// their opacity; a gradient that stands after its shape fills nothing. Knows nothing of files: give it the text.
#include <string>
#include <string_view>
#include <vector>

namespace alongside::platform {

/// A sentence for each thing that would not be drawn, with what to do instead; empty when all of it would.
std::vector<std::string> svg_slips(std::string_view svg);

}  // namespace alongside::platform
