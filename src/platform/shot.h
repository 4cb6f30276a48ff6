#pragma once
/// Pictures without a display: runs a frame function until it rests and writes what it drew as PNG.
///
/// The same input gives the same bytes: the clock is stepped, not read. "software" is what machines without graphics
/// hardware see; "gles" is the GPU path on an off-screen surface, which needs a working EGL.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "ui/ui.h"

namespace alongside::platform {

enum class ShotRenderer { software, gles };

struct Image {
    int w = 0;
    int h = 0;
    std::vector<std::uint8_t> rgba;
    bool operator==(const Image&) const = default;
};

/// Why there is no picture, in one sentence.
struct ShotError {
    std::string why;
};

using DrawScreen = std::function<void(ui::Ui&)>;
/// Makes the source of pictures for this shot; without one every picture has its stand-in.
using MakePictures = std::function<std::unique_ptr<ui::PictureSource>(ui::Textures&)>;

struct Shot {
    ui::FrameInput input;
    ShotRenderer renderer = ShotRenderer::software;
    MakePictures pictures = {};
    ui::Themes themes = ui::built_in_themes();
};

/// Draws at least two frames: events of `input` meet the tree of the first.
std::variant<Image, ShotError> take_shot(const Shot& shot, const DrawScreen& draw);

/// Empty when written, else why not.
std::string write_png(const Image& image, const std::filesystem::path& file);

}  // namespace alongside::platform
