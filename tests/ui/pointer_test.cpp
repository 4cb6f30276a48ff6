/// The pointer: presses what was seen, lets go without pressing, drags, hovers.
#include "near.h"
#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/widgets.h"

using namespace alongside;
using test::complaint;
using test::holds;
using test::UiDriver;

namespace {

std::optional<std::string> two_buttons(ui::Ui& ui) {
    std::optional<std::string> pressed;
    for (const char* name : {"one", "two"})
        if (ui::button(ui, name, name))
            pressed = name;
    return pressed;
}

ui::Point middle(const UiDriver<std::string>& screen, std::string_view name) {
    return screen.node(name).rect.centre();
}

}  // namespace

TEST_CASE("a press counts when it ends where it began") {
    UiDriver<std::string> screen(two_buttons);
    const ui::Point one = middle(screen, "one");
    const ui::Point two = middle(screen, "two");
    CHECK_FALSE(screen.send({ui::PointerPressed{one}}));
    CHECK_FALSE(screen.send({ui::PointerMoved{two}, ui::PointerReleased{two}}));
    CHECK_FALSE(screen.send({ui::PointerPressed{one}}));
    CHECK(screen.send({ui::PointerReleased{one}}) == "one");
}

TEST_CASE("a press and its release between two frames is a press") {
    UiDriver<std::string> screen(two_buttons);
    const ui::Point two = middle(screen, "two");
    CHECK(screen.send({ui::PointerPressed{two}, ui::PointerReleased{two}}) == "two");
}

TEST_CASE("two quick clicks reach two frames") {
    UiDriver<std::string> screen(two_buttons);
    const ui::Point one = middle(screen, "one");
    screen.send(
        {ui::PointerPressed{one}, ui::PointerReleased{one}, ui::PointerPressed{one, 2}, ui::PointerReleased{one}});
    CHECK(screen.answers.size() == 2);
}

TEST_CASE("the pointer changes its shape over what it can press or write in") {
    std::string words;
    UiDriver<> screen([&](ui::Ui& ui) {
        ui::button(ui, "b", "Button");
        ui::text_field(ui, "t", "Words", words);
    });
    screen.send({ui::PointerMoved{screen.node("Button").rect.centre()}});
    CHECK(screen.frame().cursor == ui::Cursor::hand);
    screen.send({ui::PointerMoved{screen.node("Words").rect.centre()}});
    CHECK(screen.frame().cursor == ui::Cursor::text);
    screen.send({ui::PointerLeft{}});
    CHECK(screen.frame().cursor == ui::Cursor::arrow);
}

TEST_CASE("what moves under a still pointer is hovered without a new event") {
    bool moved = false;
    UiDriver<> screen([&](ui::Ui& ui) {
        if (moved)
            ui::paragraph(ui, "Something came in above.");
        ui::button(ui, "b", "Button");
    });
    const ui::Point below{screen.node("Button").rect.x + 10, screen.node("Button").rect.bottom() + 10};
    screen.send({ui::PointerMoved{below}});
    CHECK(screen.frame().cursor == ui::Cursor::arrow);
    moved = true;
    screen.rest();
    CHECK(screen.frame().cursor == ui::Cursor::hand);
}

TEST_CASE("what is scrolled away cannot be clicked through its neighbours") {
    UiDriver<> screen([&](ui::Ui& ui) {
        ui::scroll_area(ui, "area", 100, [&] {
            for (int i = 0; i < 10; ++i)
                ui::button(ui, "b" + std::to_string(i), "Button " + std::to_string(i));
        });
    });
    CHECK(screen.node("Button 9").visible.empty());
    CHECK(holds(complaint([&] { screen.click("Button 9"); }), "is not in view"));
}
