/// Pages longer than the window: keys, wheel, and the focus bring what is wanted into view.
#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace alongside;
using test::UiDriver;
using ui::Key;

namespace {

void long_page(ui::Ui& ui) {
    ui::page(ui, "page", {}, [&] {
        for (int i = 0; i < 30; ++i)
            ui::button(ui, "b" + std::to_string(i), "Button " + std::to_string(i));
    });
}

float top_of(const UiDriver<>& screen, std::string_view name) {
    return screen.node(name).rect.y;
}

}  // namespace

TEST_CASE("page keys, arrows, Home and End scroll") {
    UiDriver<> screen(long_page);
    const float start = top_of(screen, "Button 0");
    screen.key(Key::page_down);
    CHECK(top_of(screen, "Button 0") == start - std::round(720 * 0.85F));
    screen.key(Key::page_up);
    CHECK(top_of(screen, "Button 0") == start);
    screen.key(Key::down);
    CHECK(top_of(screen, "Button 0") < start);
    screen.key(Key::end);
    CHECK(screen.node("Button 29").rect.bottom() <= 720);
    screen.key(Key::home);
    CHECK(top_of(screen, "Button 0") == start);
}

TEST_CASE("scrolling stops at both ends") {
    UiDriver<> screen(long_page);
    const float start = top_of(screen, "Button 0");
    screen.key(Key::up);
    CHECK(top_of(screen, "Button 0") == start);
    screen.key(Key::end);
    const float end = top_of(screen, "Button 29");
    screen.key(Key::page_down);
    CHECK(top_of(screen, "Button 29") == end);
}

TEST_CASE("the wheel scrolls what lies under the pointer") {
    UiDriver<> screen([](ui::Ui& ui) {
        ui::page(ui, "page", {}, [&] {
            ui::scroll_area(ui, "inner", 200, [&] {
                for (int i = 0; i < 9; ++i)
                    ui::paragraph(ui, "Inner " + std::to_string(i));
            });
            for (int i = 0; i < 30; ++i)
                ui::paragraph(ui, "Outer " + std::to_string(i));
        });
    });
    const float inner = top_of(screen, "Inner 0");
    screen.send({ui::PointerMoved{{640, 100}}, ui::Wheel{-1}});
    CHECK(top_of(screen, "Inner 0") < inner);
    CHECK(screen.node("Outer 0").rect.y > 200);
    const float outer = top_of(screen, "Outer 0");
    screen.send({ui::PointerMoved{{640, 600}}, ui::Wheel{-1}});
    CHECK(top_of(screen, "Outer 0") < outer);
}

TEST_CASE("the focus is scrolled to, with room around it") {
    UiDriver<> screen(long_page);
    screen.move_focus("Button 20");
    const ui::Rect box = screen.node("Button 20").rect;
    CHECK(box.bottom() + 16 <= 720);
    CHECK(box.y >= 0);
    screen.move_focus("Button 0");
    CHECK(screen.node("Button 0").rect.y >= 16);
}

TEST_CASE("Tab to the last button of a long page shows it at once with reduced motion") {
    UiDriver<> screen(long_page);
    screen.key(Key::tab, {.shift = true});
    CHECK(screen.focus() == "Button 29");
    CHECK_FALSE(screen.node("Button 29").visible.empty());
}

TEST_CASE("with nothing to scroll the keys are the screen's: presentation clickers send them") {
    int turned = 0;
    UiDriver<> screen([&](ui::Ui& ui) {
        ui::page(ui, "short", {}, [&] { ui::paragraph(ui, "One line."); });
        turned += ui.key(Key::page_down) ? 1 : 0;
    });
    screen.key(Key::page_down);
    CHECK(turned == 1);
}

TEST_CASE("page keys scroll what has the focus, and never what merely stands beside a page that fits") {
    int turned = 0;
    UiDriver<> screen([&](ui::Ui& ui) {
        ui::two_pane(
            ui, {.first_share = 0.7F},
            [&] { ui::scroll_area(ui, "main", 600, [&] { ui::button(ui, "choice", "Choice"); }); },
            [&] {
                ui::scroll_area(ui, "beside", 200, [&] {
                    ui::button(ui, "person", "Person");
                    for (int i = 0; i < 20; ++i)
                        ui::paragraph(ui, "Beside " + std::to_string(i));
                });
            });
        turned += ui.key(Key::page_down) ? 1 : 0;
    });
    const float start = top_of(screen, "Beside 0");
    screen.key(Key::page_down);
    CHECK(turned == 1);
    CHECK(top_of(screen, "Beside 0") == start);
    screen.key(Key::tab);
    screen.key(Key::tab);
    REQUIRE(screen.focus() == "Person");
    screen.key(Key::page_down);
    CHECK(turned == 1);
    CHECK(top_of(screen, "Beside 0") < start);
}

TEST_CASE("a page that gets shorter is never left scrolled past its end") {
    int count = 60;
    UiDriver<> screen([&](ui::Ui& ui) {
        ui::page(ui, "page", {}, [&] {
            for (int i = 0; i < count; ++i)
                ui::paragraph(ui, "Line " + std::to_string(i));
        });
    });
    screen.key(Key::end);
    count = 3;
    screen.rest();
    CHECK(top_of(screen, "Line 0") > 0);
    CHECK_FALSE(screen.tree().scrolls);
}

TEST_CASE("scrolling glides unless motion is reduced, and then rests") {
    UiDriver<> screen(long_page);
    screen.input.look.reduced_motion = false;
    screen.rest();
    const float start = top_of(screen, "Button 0");
    auto& ui = screen.ui();
    ui::FrameInput input = screen.input;
    input.events = {ui::KeyDown{.key = Key::page_down}};
    const auto draw = [](ui::Ui& u) {
        long_page(u);
        return false;
    };
    input.now += 1;
    ui.frame(input, draw);
    input.events.clear();
    input.now += 0.05;
    ui.frame(input, draw);
    const float halfway = ui.tree().find("b0")->rect.y;
    CHECK(halfway < start);
    CHECK(halfway > start - 600);
    input.now += 1;
    ui.frame(input, draw);
    input.now += 1;
    const ui::Frame frame = ui.frame(input, draw).second;
    CHECK(ui.tree().find("b0")->rect.y == start - std::round(720 * 0.85F));
    CHECK(frame.next == ui::never);
}
