/// The tokens meet the contrast bars, scale as promised, and set type by its cap height.
#include "ui/theme.h"

#include "near.h"
#include "support/catch.h"
#include "ui/contrast.h"
#include "ui/theme_reader.h"

using namespace alongside::ui;
using alongside::test::near;

namespace {

/// The files as they ship.
const Themes& shipped() {
    static const Themes themes = read_themes(std::string(ALONGSIDE_SOURCE_DIR) + "/assets/themes").themes;
    return themes;
}

const Theme& theme(ThemeName name) {
    return shipped()[name];
}

}  // namespace

TEST_CASE("contrast is that of WCAG") {
    CHECK(near(contrast(rgb(0x000000), rgb(0xFFFFFF)), 21.0));
    CHECK(near(contrast(rgb(0x777777), rgb(0xFFFFFF)), 4.48, 0.01));
    CHECK(near(contrast(rgb(0x123456), rgb(0x123456)), 1.0));
}

TEST_CASE("each theme that ships clears its bars: 7 to 1 for text where it is made for those who need more") {
    CHECK(text_bar(ThemeName::light) == 4.5);
    CHECK(text_bar(ThemeName::dark) == 4.5);
    CHECK(text_bar(ThemeName::contrast) == 7);
    CHECK(text_bar(ThemeName::projector) == 7);
    for (const ThemeName name : all_themes)
        CHECK(hard_to_read(theme(name)) == std::nullopt);
}

TEST_CASE("every text can be read on every ground it lies on") {
    for (const ThemeName name : all_themes)
        for (const ColourPair pair : text_pairs()) {
            const Theme& t = theme(name);
            INFO(theme_key(name) << ": " << colour_key(pair.front) << " on " << colour_key(pair.back));
            CHECK(contrast(t[pair.front], t[pair.back]) >= text_bar(name));
        }
}

TEST_CASE("controls and the focus stand out from every ground") {
    for (const ThemeName name : all_themes)
        for (const ColourPair pair : control_pairs()) {
            const Theme& t = theme(name);
            INFO(theme_key(name) << ": " << colour_key(pair.front) << " on " << colour_key(pair.back));
            CHECK(contrast(t[pair.front], t[pair.back]) >= control_bar);
        }
}

TEST_CASE("stances can be told from the ground, and an initial reads on its medallion") {
    for (const ThemeName name : all_themes)
        for (int stance = -3; stance <= 3; ++stance) {
            const Theme& t = theme(name);
            INFO(theme_key(name) << " " << stance);
            CHECK(contrast(t.stance(stance), t[Colour::surface]) >= control_bar);
            CHECK(contrast(t.stance(stance), t[Colour::ground]) >= control_bar);
            CHECK(contrast(t[Colour::ink], medallion_fill(t, stance)) >= text_bar(name));
        }
}

TEST_CASE("a stance outside the seven counts as the nearest") {
    const Theme& t = theme(ThemeName::light);
    CHECK(t.stance(9) == t.stance(3));
    CHECK(t.stance(-9) == t.stance(-3));
}

TEST_CASE("themes are known by their keys") {
    for (const ThemeName name : all_themes)
        CHECK(theme_from_key(theme_key(name)) == name);
    CHECK_FALSE(theme_from_key("sepia"));
}

TEST_CASE("the layout grows with the window and stops shrinking where text gets hard to read") {
    CHECK(scale_for({1280, 720}, 1, 1).layout == 1.0F);
    CHECK(scale_for({1920, 1080}, 1, 1).layout == 1.5F);
    CHECK(near(scale_for({800, 480}, 1, 1).layout, 0.88F));
    CHECK(near(scale_for({1600, 960}, 2, 1).layout, 1.76F));
}

TEST_CASE("text scale goes from 100 to 200 percent and moves spaces only a little") {
    CHECK(scale_for({1280, 720}, 1, 0.5F).text == 1.0F);
    CHECK(scale_for({1280, 720}, 1, 3.0F).text == 2.0F);
    const Scale doubled = scale_for({1280, 720}, 1, 2);
    CHECK(doubled.type(10) == 20.0F);
    CHECK(near(doubled.space(10), 13.5F));
}

TEST_CASE("type is as tall in every face, in whole pixels") {
    const Scale scale = scale_for({1280, 720}, 1, 1);
    const Theme& t = theme(ThemeName::light);
    CHECK(text_style(Type::body, t, {}, scale).cap == 12);
    CHECK(text_style(Type::body, t, {.letters = Letters::opendyslexic}, scale).cap == 12);
    CHECK(text_style(Type::body, t, {.letters = Letters::opendyslexic}, scale).face == Face::dyslexic);
    CHECK(text_style(Type::title, t, {}, scale).face == Face::serif);
    CHECK(text_style(Type::title, t, {.letters = Letters::noto_sans}, scale).face == Face::plain);
}

TEST_CASE("a heading leaves room for what it heads, and stays the largest") {
    const Theme& t = theme(ThemeName::light);
    const auto cap = [&](Type type, Size window) { return text_style(type, t, {}, scale_for(window, 1, 2)).cap; };
    for (const Size window : {Size{640, 480}, Size{1024, 640}, Size{1280, 720}, Size{3840, 2160}}) {
        INFO(window.w << "x" << window.h);
        CHECK(cap(Type::display, window) > cap(Type::title, window));
        CHECK(cap(Type::title, window) > cap(Type::subtitle, window));
    }
    const TextStyle largest = text_style(Type::display, t, {}, scale_for({1024, 640}, 1, 2));
    CHECK(static_cast<float>(largest.cap) / 0.7F * largest.line_height * 3 < 640.0F / 3);
    CHECK(text_style(Type::display, t, {}, scale_for({1280, 720}, 1, 1)).cap == 30);
}

TEST_CASE("a room reads the question from the back row") {
    // Capitals of 3 % of the picture's height for the farthest viewer at six picture heights (AVIXA DISCAS).
    const Scale hall = scale_for({1920, 1080}, 1, 1);
    const Theme& t = theme(ThemeName::projector);
    CHECK(text_style(Type::room_body, t, {}, hall).cap >= 32);
    CHECK(text_style(Type::room_choice, t, {}, hall).cap >= 36);
    CHECK(text_style(Type::room_question, t, {}, hall).cap >= 44);
    CHECK(text_style(Type::room_small, t, {}, hall).cap >= 29);
}
