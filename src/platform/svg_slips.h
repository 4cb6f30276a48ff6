#pragma once
/// What nanosvg would drop without a word, found before anybody misses it.
///
/// Text, `use`, clip paths, masks, filters, pictures in pictures, style sheets and classes, `var()` and `currentColor`
/// vanish or turn black; gradients in the default units render flat. Knows nothing of files: give it the text.
#include <string>
#include <string_view>
#include <vector>

namespace alongside::platform {

/// A sentence for each thing that would not be drawn, with what to do instead; empty when all of it would.
std::vector<std::string> svg_slips(std::string_view svg);

}  // namespace alongside::platform
