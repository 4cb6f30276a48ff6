/// Nothing leaves its box: every sample, at every window and text size, in both kinds of letters.
#include <algorithm>

#include "shown.h"

using namespace alongside;
using test::Shown;

namespace {

constexpr ui::Size kWindows[] = {{1024, 640}, {1280, 720}, {1920, 1080}};
constexpr int kTexts[] = {100, 150, 200};

std::string at(ui::Size window, int text) {
    return std::to_string(static_cast<int>(window.w)) + "x" + std::to_string(static_cast<int>(window.h)) + " at " +
           std::to_string(text) + " %";
}

}  // namespace

TEST_CASE("no text leaves its box in any window, at any text size", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            for (const ui::Size window : kWindows) {
                for (const int text : kTexts) {
                    INFO(at(window, text));
                    shown.ui.input.pixels = window;
                    shown.ui.input.look.text_scale = static_cast<float>(text) / 100;
                    shown.ui.rest();
                    CHECK(shown.ui.overflows() == std::vector<std::string>{});
                }
            }
        }
    }
}

TEST_CASE("the projector's larger type fits as well", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            shown.ui.input.look.theme = ui::ThemeName::projector;
            shown.ui.input.pixels = {1920, 1080};
            shown.ui.rest();
            CHECK(shown.ui.overflows() == std::vector<std::string>{});
        }
    }
}

TEST_CASE("more space between letters and lines fits as well", "[screens]") {
    for (const std::string_view name : ui::screens::sample_names()) {
        DYNAMIC_SECTION(name) {
            Shown shown(name);
            shown.ui.input.look.spacing = ui::Spacing::wider;
            for (const ui::Size window : kWindows) {
                for (const int text : {100, 200}) {
                    INFO(at(window, text));
                    shown.ui.input.pixels = window;
                    shown.ui.input.look.text_scale = static_cast<float>(text) / 100;
                    shown.ui.rest();
                    CHECK(shown.ui.overflows() == std::vector<std::string>{});
                }
            }
        }
    }
}

TEST_CASE("the way on from a page of a practice tool is in sight without scrolling", "[screens]") {
    Shown shown("tool-statements");
    for (const ui::Size window : kWindows) {
        INFO(at(window, 100));
        shown.ui.input.pixels = window;
        shown.ui.rest();
        const auto& nodes = shown.ui.tree().nodes;
        const auto on =
            std::find_if(nodes.begin(), nodes.end(), [](const ui::Node& node) { return node.name == "Go on"; });
        REQUIRE(on != nodes.end());
        CHECK(on->rect.bottom() <= window.h);
    }
}
