#pragma once
/// Themes from their files: assets/themes/light.json, dark.json, contrast.json and projector.json.
///
/// A file is bounded, must name every colour and no other, and must clear the bars of ui/contrast.h: no file can make a
/// screen that cannot be read. The four that ship are also part of the program; where a file is missing or wrong, its
/// built-in twin is shown and a sentence says so.

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "ui/theme.h"

namespace alongside::ui {

inline constexpr std::size_t max_theme_bytes = std::size_t{64} * 1024;

/// Error "theme": what is wrong with the file, in one sentence.
Result<Theme> read_theme(ThemeName name, std::string_view json);

/// The file as it was when the program was built.
std::string_view built_in_theme_file(ThemeName name);
Themes built_in_themes();

struct ThemesRead {
    Themes themes;
    std::string trouble;  // a sentence for each file that could not be used; empty when all is well
};
ThemesRead read_themes(const std::filesystem::path& folder);

}  // namespace alongside::ui
