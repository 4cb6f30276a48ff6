/// Drawings: what is read, what is refused, what comes out.
#include "platform/svg.h"

#include <algorithm>

#include "pictures_files.h"
#include "platform/svg_slips.h"
#include "support/catch.h"

using namespace alongside;
using namespace alongside::platform;

namespace {

const std::string red_square = R"(<svg viewBox="0 0 10 10"><rect width="10" height="10" fill="#FF0000"/></svg>)";

std::vector<std::uint8_t> drawn(const std::string& svg, ui::PixelSize size) {
    const auto drawing = read_drawing(svg);
    REQUIRE(drawing);
    const auto rgba = rasterise(*drawing, size);
    REQUIRE(rgba);
    return *rgba;
}

std::uint8_t alpha_at(const std::vector<std::uint8_t>& rgba, int width, int x, int y) {
    return rgba[static_cast<std::size_t>((y * width + x) * 4 + 3)];
}

std::string wrong_colour(const std::string& colour) {
    return "The colour \"" + colour +
           "\" would come out wrong. Write it as #RRGGBB, such as #0E625F, and an opacity apart.";
}

std::string why_not(const std::string& svg) {
    const auto drawing = read_drawing(svg);
    REQUIRE_FALSE(drawing);
    return drawing.error().message;
}

}  // namespace

TEST_CASE("a drawing is its view box and what stands inside its root", "[svg]") {
    const auto drawing = read_drawing("<?xml version=\"1.0\"?>\n<svg width='5' viewBox='1 2 30.5 40'><g/></svg>\n");
    REQUIRE(drawing);
    CHECK(drawing->box == ViewBox{1, 2, 30.5F, 40});
    CHECK(drawing->body == "<g/>");
}

TEST_CASE("a width and a height do in place of a view box", "[svg]") {
    const auto drawing = read_drawing(R"(<svg width="512px" height="256px"></svg>)");
    REQUIRE(drawing);
    CHECK(drawing->box == ViewBox{0, 0, 512, 256});
}

TEST_CASE("what is not a drawing is answered with a sentence", "[svg]") {
    CHECK(why_not("") == "The drawing has no <svg> element that opens and closes.");
    CHECK(why_not("<svg viewBox=\"0 0 1 1\">") == "The drawing has no <svg> element that opens and closes.");
    CHECK(why_not("</svg><svg >") == "The drawing has no <svg> element that opens and closes.");
    const std::string box = "The drawing has no viewBox of four numbers, such as viewBox=\"0 0 512 512\".";
    CHECK(why_not("<svg></svg>") == box);
    CHECK(why_not("<svg viewBox=\"0 0 x 9\"></svg>") == box);
    CHECK(why_not("<svg viewBox=\"0 0 0 9\"></svg>") == box);
    CHECK(why_not("<svg viewBox=\"0 0 inf 9\"></svg>") == box);
    CHECK(why_not(red_square + std::string(most_svg_bytes, ' ')) == "The drawing is larger than 512 KB.");
}

TEST_CASE("a picture has exactly the size that was asked for, and the drawing fills it", "[svg]") {
    const ui::PixelSize size =
        GENERATE(ui::PixelSize{7, 7}, ui::PixelSize{31, 13}, ui::PixelSize{13, 31}, ui::PixelSize{1, 1});
    const auto rgba = drawn(red_square, size);
    REQUIRE(rgba.size() == static_cast<std::size_t>(size.w * size.h * 4));
    for (std::size_t i = 0; i < rgba.size(); i += 4) {
        CHECK(rgba[i] == 255);
        CHECK(rgba[i + 3] >= 250);
    }
}

TEST_CASE("what does not fit the shape is cut off evenly", "[svg]") {
    const auto rgba =
        drawn(R"(<svg viewBox="0 0 30 10"><rect x="10" width="10" height="10" fill="#00FF00"/></svg>)", {10, 10});
    CHECK(alpha_at(rgba, 10, 0, 5) == 255);
    CHECK(alpha_at(rgba, 10, 9, 5) == 255);
}

TEST_CASE("a size beyond all displays is refused", "[svg]") {
    const auto drawing = read_drawing(red_square);
    REQUIRE(drawing);
    const auto rgba = rasterise(*drawing, {most_picture_pixels + 1, 4});
    REQUIRE_FALSE(rgba);
    CHECK(rgba.error().message == "A picture of 8193 by 4 pixels cannot be drawn.");
    CHECK_FALSE(rasterise(*drawing, {0, 4}));
}

TEST_CASE("corners are rounded softly and alike, and half the width gives a disc", "[svg]") {
    auto rgba = drawn(red_square, {20, 20});
    round_corners(rgba, {20, 20}, 10);
    CHECK(alpha_at(rgba, 20, 0, 0) == 0);
    CHECK(alpha_at(rgba, 20, 10, 10) == 255);
    CHECK(alpha_at(rgba, 20, 10, 0) > 200);
    int soft = 0;
    for (int y = 0; y < 20; ++y) {
        for (int x = 0; x < 20; ++x) {
            const auto alpha = alpha_at(rgba, 20, x, y);
            CHECK(alpha == alpha_at(rgba, 20, 19 - x, y));
            CHECK(alpha == alpha_at(rgba, 20, y, x));
            soft += alpha > 0 && alpha < 255 ? 1 : 0;
        }
    }
    CHECK(soft > 12);
}

TEST_CASE("a radius beyond the picture rounds as far as it can", "[svg]") {
    auto rgba = drawn(red_square, {9, 5});
    round_corners(rgba, {9, 5}, 400);
    CHECK(alpha_at(rgba, 9, 0, 0) < 128);
    CHECK(alpha_at(rgba, 9, 4, 2) == 255);
}

TEST_CASE("what the rasteriser drops is named, with what to do instead", "[svg]") {
    const auto [svg, sentence] = GENERATE(table<std::string, std::string>({
        {"<use href='#a'/>", "<use> would not be drawn. In Inkscape: Edit, Clone, Unlink Clone."},
        {"<text x='1'>a</text>", "<text> would not be drawn. Turn letters into paths: Path, Object to Path."},
        {"<clipPath id='a'/>", "<clipPath> would not be drawn. Cut the shape itself: Path, Intersection."},
        {"<mask id='a'/>", "<mask> would not be drawn. Cut the shape itself, or give it an opacity."},
        {"<filter\nid='a'/>", "<filter> would not be drawn. Draw the shadow or the blur as a shape with an opacity."},
        {"<image/>", "<image> would not be drawn. Draw it with shapes."},
        {"<style>", "<style> would not be drawn. Give each shape its own fill and stroke."},
        {"<flowRoot>a</flowRoot>", "<flowRoot> would not be drawn. Turn letters into paths: Path, Object to Path."},
        {"<pattern id='a'/>", "<pattern> would not be drawn. Draw the pieces of the pattern."},
        {"<meshgradient id='a'/>", "<meshgradient> would not be drawn. Use a gradient of one line or one circle."},
        {"<svg><g/><svg x='4'/></svg>",
         "An <svg> inside the drawing would stand elsewhere. Copy what it holds into a group."},
        {"<path class='a'/>", "\"class\" would not be drawn. Give each shape its own fill and stroke."},
        {"<path style='fill:#FFF; filter:url(#a)'/>",
         "\"filter\" would not be drawn. Draw the shadow or the blur as a shape with an opacity."},
        {"<path mask='url(#a)'/>", "\"mask\" would not be drawn. Cut the shape itself, or give it an opacity."},
        {"<path style='marker-end:url(#a)'/>", "\"marker-end\" would not be drawn. Draw the arrow's head as a shape."},
        {"<path style='mix-blend-mode:multiply'/>",
         "\"mix-blend-mode\" would not be drawn. Choose the colour that the blend would give."},
        {"<path style='paint-order:stroke fill markers'/>",
         "\"paint-order\" would not be drawn. Draw the stroke as a shape of its own, behind."},
        {"<path visibility='hidden'/>",
         "\"visibility\" would not be drawn. Delete the shape, or hide it with display=\"none\"."},
        {"<path transform-origin='4 4'/>", "\"transform-origin\" would not be drawn. Move the shape itself."},
        {"<g clip-path='url(#a)'/>", "\"clip-path\" would not be drawn. Cut the shape itself: Path, Intersection."},
        {"<path fill='var(--a)'/>", wrong_colour("var(--a)")},
        {"<path fill='currentColor'/>", wrong_colour("currentColor")},
        {"<path stroke='tomato'/>", wrong_colour("tomato")},
        {"<path style='fill:#FF000080'/>", wrong_colour("#FF000080")},
        {"<stop stop-color='hsl(0, 100%, 50%)'/>", wrong_colour("hsl(0, 100%, 50%)")},
        {"<path fill='url(#a)'/><linearGradient id='a'/>",
         "\"url(#a)\" would not be drawn. A gradient must stand before the shapes that it fills."},
        {"<radialGradient id='b' href='#a'/>", "\"href\" of a gradient would not be drawn. Write xlink:href."},
        {"<rect width='50%'/>", "\"width\" as a share (50%) would come out wrong. Write the number."},
    }));
    CHECK(svg_slips(svg) == std::vector<std::string>{sentence});
}

TEST_CASE("what the rasteriser draws is left alone", "[svg]") {
    const std::string svg =
        GENERATE(as<std::string>(), "<g id='user'><path d='M0 0'/></g>",
                 "<linearGradient id='a'><stop offset='50%'/></linearGradient>"
                 "<radialGradient id='b' r='50%' xlink:href='#a'/><path fill='url(#b)'/>",
                 "<title>A text about masks; filter: none</title>",
                 "<path style='mix-blend-mode:normal;filter:none;fill:#FFF;stroke:none'/>",
                 "<path fill='white' stroke='rgb(1, 2, 3)' display='none'/>",
                 "<g inkscape:label='a > b' inkscape:groupmode='layer'/>", "<path d='M0 0", "<", "<a b=");
    INFO(svg);
    CHECK(svg_slips(svg) == std::vector<std::string>{});
}

TEST_CASE("nothing under assets would be dropped by the rasteriser", "[svg][assets]") {
    const auto files = test::art("", ".svg");
    CHECK(files.size() > 200);
    for (const auto& file : files) {
        INFO(file.string());
        const std::string svg = test::read_bytes(file);
        CHECK(svg_slips(svg) == std::vector<std::string>{});
        CHECK(read_drawing(svg));
    }
}

TEST_CASE("every drawing opens in Inkscape with layers that have names", "[svg][assets]") {
    for (const auto& file : test::art("", ".svg")) {
        INFO(file.string());
        const std::string svg = test::read_bytes(file);
        CHECK(svg.find("xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"") != std::string::npos);
        const std::size_t first = svg.find("<g ");
        REQUIRE(first != std::string::npos);
        CHECK(svg.substr(first, svg.find('>', first) - first).find("inkscape:label=\"") != std::string::npos);
    }
}

TEST_CASE("parts of people share one sheet and bring no gradients, whose names would clash", "[svg][assets]") {
    for (const auto& file : test::art("people/parts", ".svg")) {
        INFO(file.string());
        const std::string svg = test::read_bytes(file);
        const auto drawing = read_drawing(svg);
        REQUIRE(drawing);
        CHECK(drawing->box == ViewBox{0, 0, 512, 512});
        CHECK(svg.find("Gradient") == std::string::npos);
    }
}

TEST_CASE("places share one shape, come by day and in the evening, and stay quick to draw", "[svg][assets]") {
    for (const auto& file : test::art("places", ".svg")) {
        INFO(file.string());
        const std::string svg = test::read_bytes(file);
        const auto drawing = read_drawing(svg);
        REQUIRE(drawing);
        CHECK(drawing->box == ViewBox{0, 0, 1600, 900});
        std::size_t paths = 0;
        for (std::size_t at = svg.find("<path"); at != std::string::npos; at = svg.find("<path", at + 1)) {
            ++paths;
        }
        CHECK(paths < 150);
        const std::string stem = file.stem().string();
        if (!stem.ends_with("-evening") && !stem.ends_with("-empty")) {
            CHECK(std::filesystem::exists(file.parent_path() / (stem + "-evening.svg")));
        }
    }
}
