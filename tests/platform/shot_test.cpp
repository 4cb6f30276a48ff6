/// Pictures without a display: the same every time, the same from both renderers, written as PNG.
#include "platform/shot.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "support/catch.h"
#include "ui/gallery.h"
#include "ui/widgets.h"

using namespace alongside;
using platform::Image;
using platform::Shot;
using platform::ShotError;
using platform::ShotRenderer;

namespace {

Image gallery_shot(Shot shot) {
    ui::Gallery state;
    state.page = ui::GalleryPage::controls;
    return std::get<Image>(platform::take_shot(shot, [&](ui::Ui& ui) { ui::gallery(ui, state); }));
}

ui::Rgba pixel(const Image& image, int x, int y) {
    const auto* p =
        &image
             .rgba[(static_cast<std::size_t>(y) * static_cast<std::size_t>(image.w) + static_cast<std::size_t>(x)) * 4];
    return {p[0], p[1], p[2], p[3]};
}

}  // namespace

TEST_CASE("the same screen gives the same bytes, motion included") {
    Shot shot;
    shot.input.events = {ui::MoveFocus{"gallery/buttons/begin"}};
    CHECK(gallery_shot(shot) == gallery_shot(shot));
}

TEST_CASE("a picture has the size and the ground that were asked for") {
    for (const ui::ThemeName name : ui::all_themes) {
        Shot shot;
        shot.input.pixels = {640, 400};
        shot.input.look.theme = name;
        const Image image = gallery_shot(shot);
        CHECK(image.w == 640);
        CHECK(image.h == 400);
        CHECK(pixel(image, 0, 200) == ui::built_in_themes()[name][ui::Colour::ground]);
    }
}

TEST_CASE("events of a shot meet the screen that they are for") {
    Shot shot;
    shot.input.pixels = {400, 300};
    bool pressed = false;
    platform::take_shot(shot, [&](ui::Ui& ui) { pressed = ui::button(ui, "b", "Press") || pressed; });
    CHECK_FALSE(pressed);
    shot.input.events = {ui::Act{"b"}};
    platform::take_shot(shot, [&](ui::Ui& ui) { pressed = ui::button(ui, "b", "Press") || pressed; });
    CHECK(pressed);
}

TEST_CASE("graphics hardware and software draw the same picture") {
    Shot shot;
    shot.input.pixels = {900, 2400};
    const auto page = GENERATE(ui::GalleryPage::look, ui::GalleryPage::words, ui::GalleryPage::controls);
    const auto theme = GENERATE(ui::ThemeName::light, ui::ThemeName::contrast);
    shot.input.look.theme = theme;
    ui::Gallery state;
    state.page = page;
    const auto draw = [&](ui::Ui& ui) { ui::gallery(ui, state); };
    const Image soft = std::get<Image>(platform::take_shot(shot, draw));
    shot.renderer = ShotRenderer::gles;
    const auto hard = platform::take_shot(shot, draw);
    if (const auto* error = std::get_if<ShotError>(&hard)) {
        WARN("no OpenGL ES here to compare with: " << error->why);
        return;
    }
    const auto& other = std::get<Image>(hard).rgba;
    REQUIRE(other.size() == soft.rgba.size());
    std::size_t different = 0;
    for (std::size_t i = 0; i < other.size(); ++i)
        different += std::abs(other[i] - soft.rgba[i]) > 2 ? 1U : 0U;
    CHECK(different == 0);
}

TEST_CASE("a picture is written as PNG, or the sentence says why not") {
    const auto file = std::filesystem::temp_directory_path() / ("alongside-shot-" + std::to_string(getpid()) + ".png");
    const Image image{2, 1, {255, 0, 0, 255, 0, 255, 0, 255}};
    CHECK(platform::write_png(image, file).empty());
    char start[5] = {};
    std::ifstream(file, std::ios::binary).read(start, 4);
    CHECK(std::string(start + 1, 3) == "PNG");
    std::filesystem::remove(file);
    CHECK(platform::write_png(image, "/nowhere/at/all.png") == "Could not write the picture to /nowhere/at/all.png.");
}
