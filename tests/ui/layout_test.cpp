/// Places: rows wrap, cards are equally tall, panes stack, pages centre, and nothing leaves its box.
#include "drawn.h"
#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/gallery.h"
#include "ui/widgets.h"

using namespace alongside;
using test::UiDriver;

namespace {

void three(ui::Ui& ui) {
    for (const char* name : {"one", "two", "three"})
        ui::button(ui, name, name);
}

}  // namespace

TEST_CASE("a row stands side by side and wraps when the window is narrow") {
    UiDriver<> screen([](ui::Ui& ui) { ui::page(ui, "p", {}, [&] { ui::row(ui, {}, [&] { three(ui); }); }); });
    CHECK(screen.node("one").rect.y == screen.node("three").rect.y);
    CHECK(screen.node("one").rect.right() < screen.node("two").rect.x);
    screen.input.pixels = {220, 480};
    screen.rest();
    CHECK(screen.node("one").rect.bottom() < screen.node("three").rect.y);
    CHECK(screen.overflows().empty());
}

TEST_CASE("a row ends at the right edge, or spreads over it") {
    ui::RowAlign align = ui::RowAlign::end;
    UiDriver<> screen([&](ui::Ui& ui) { ui::row(ui, {.align = align}, [&] { three(ui); }); });
    CHECK(screen.node("three").rect.right() == 1280);
    align = ui::RowAlign::spread;
    screen.rest();
    CHECK(screen.node("one").rect.x == 0);
    CHECK(screen.node("three").rect.right() == 1280);
    align = ui::RowAlign::centre;
    screen.rest();
    const float left = screen.node("one").rect.x;
    CHECK(std::abs(left - (1280 - screen.node("three").rect.right())) <= 1);
}

TEST_CASE("what a row moved is pressed where it is seen") {
    std::string pressed;
    UiDriver<> screen([&](ui::Ui& ui) {
        ui::row(ui, {.align = ui::RowAlign::end}, [&] {
            if (ui::button(ui, "one", "one"))
                pressed = "one";
        });
    });
    screen.click("one");
    CHECK(pressed == "one");
}

TEST_CASE("cards of one line of a grid are equally tall") {
    UiDriver<> screen([](ui::Ui& ui) {
        ui::grid(ui, {}, 3, [&](std::size_t i) {
            const std::string text =
                i == 1 ? "This one has so many words that it must take several lines of its narrow card." : "Short.";
            ui::option_card(ui, "c" + std::to_string(i), {.number = static_cast<int>(i) + 1, .text = text});
        });
    });
    const auto& nodes = screen.tree().nodes;
    CHECK(nodes[1].rect.h == nodes[2].rect.h);
    CHECK(nodes[3].rect.h == nodes[2].rect.h);
    CHECK(nodes[1].rect.y == nodes[3].rect.y);
}

TEST_CASE("two panes stand side by side, and stack when narrow or at 200 % text") {
    const auto draw = [](ui::Ui& ui) {
        ui::page(ui, "p", {.measure = ui::Measure::full}, [&] {
            ui::two_pane(
                ui, {}, [&] { ui::paragraph(ui, "left"); }, [&] { ui::paragraph(ui, "right"); });
        });
    };
    UiDriver<> screen(draw);
    CHECK(screen.node("left").rect.y == screen.node("right").rect.y);
    screen.input.look.text_scale = 2;
    screen.rest();
    CHECK(screen.node("left").rect.bottom() <= screen.node("right").rect.y);
    screen.input.look.text_scale = 1;
    screen.input.pixels = {700, 720};
    screen.rest();
    CHECK(screen.node("left").rect.bottom() <= screen.node("right").rect.y);
}

TEST_CASE("running text keeps to 55 to 70 characters a line") {
    UiDriver<> screen([](ui::Ui& ui) { ui::page(ui, "p", {}, [&] { ui::paragraph(ui, std::string(600, 'm')); }); });
    const float letters = screen.tree().nodes[1].rect.w / 9;  // of the fake text at body size
    CHECK(letters >= 55);
    CHECK(letters <= 70);
}

TEST_CASE("a short page stands a little above the middle, a long one at the top") {
    int lines = 1;
    UiDriver<> screen([&](ui::Ui& ui) {
        ui::page(ui, "p", {.centred = true}, [&] {
            for (int i = 0; i < lines; ++i)
                ui::paragraph(ui, "line " + std::to_string(i));
        });
    });
    CHECK(screen.node("line 0").rect.y > 250);
    CHECK(screen.node("line 0").rect.bottom() < 360);
    lines = 60;
    screen.rest();
    CHECK(screen.node("line 0").rect.y < 60);
}

TEST_CASE("the bars of a shell stay while the middle scrolls, and join it when there is little room") {
    UiDriver<> screen([](ui::Ui& ui) {
        ui::shell(
            ui, "s", {}, [&] { ui::heading(ui, "Top"); },
            [&] {
                for (int i = 0; i < 50; ++i)
                    ui::paragraph(ui, "line " + std::to_string(i));
            },
            [&] { ui::button(ui, "b", "Bottom"); });
    });
    CHECK(screen.node("Bottom").rect.bottom() <= 720);
    const float top = screen.node("Top").rect.y;
    screen.key(ui::Key::end);
    CHECK(screen.node("Top").rect.y == top);
    CHECK_FALSE(screen.node("line 49").visible.empty());
    screen.input.pixels = {640, 300};
    screen.input.look.text_scale = 2;
    screen.rest();
    screen.key(ui::Key::home);
    CHECK(screen.node("Bottom").rect.y > 300);
}

TEST_CASE("a panel ends below its last word") {
    UiDriver<> screen([](ui::Ui& ui) {
        ui::panel(ui, {}, [&] { ui::paragraph(ui, "inside"); });
        ui::paragraph(ui, "after");
    });
    CHECK(screen.node("after").rect.y >= screen.node("inside").rect.bottom() + 24);
}

TEST_CASE("nothing leaves its box: every widget, four windows, all text sizes") {
    for (const ui::Size window : {ui::Size{1280, 720}, {1024, 640}, {1920, 1080}, {640, 480}})
        for (const float scale : {1.0F, 1.5F, 2.0F})
            for (const std::string_view name : ui::gallery_names()) {
                const bool dialog = name == "gallery-controls";
                ui::Gallery state;
                state.page = ui::gallery_page(name).value();
                state.dialog = dialog;
                UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
                screen.input.pixels = window;
                screen.input.look.text_scale = scale;
                screen.rest();
                INFO(name << " " << window.w << " x " << window.h << " at " << scale);
                CHECK(screen.overflows() == std::vector<std::string>{});
                for (const int list : {0, 1}) {
                    const auto texts = test::texts_drawn(*screen.frame().draw, list);
                    CHECK(texts.size() >= (list == 0 || dialog ? 3U : 0U));
                    CHECK(test::overlaps(texts) == std::vector<std::string>{});
                    for (const ui::Rect& text : texts)
                        CHECK(ui::Rect{0, 0, window.w, window.h}.encloses(text));
                }
            }
}
