/// Frames come only when something changes, motion ends, and reduced motion does without.
#include "support/catch.h"
#include "support/ui_driver.h"
#include "ui/gallery.h"
#include "ui/widgets.h"

using namespace alongside;
using test::UiDriver;

namespace {

struct Timeline {
    explicit Timeline(bool reduced) : ui({services.text, services.textures, services.pictures, services.clipboard}) {
        input.look.reduced_motion = reduced;
    }
    ui::Frame at(double time, float target) {
        input.now = time;
        return ui
            .frame(input,
                   [&](ui::Ui& u) {
                       value = u.ease("key", target, 0.2);
                       shown = u.appear("sheet", 0.2);
                       return false;
                   })
            .second;
    }
    test::FakeServices services;
    ui::FrameInput input;
    ui::Ui ui;
    float value = 0;
    float shown = 0;
};

}  // namespace

TEST_CASE("a value starts where it is and slides to where it should be") {
    Timeline line(false);
    line.at(1, 5);
    CHECK(line.value == 5);
    CHECK(line.at(2, 10).next < 2.05);
    CHECK(line.value == 5);
    line.at(2.1, 10);
    CHECK(line.value > 5);
    CHECK(line.value < 10);
    CHECK(line.at(2.3, 10).next == ui::never);
    CHECK(line.value == 10);
}

TEST_CASE("what appears slides in from nothing") {
    Timeline line(false);
    line.at(1, 0);
    CHECK(line.shown == 0);
    line.at(1.3, 0);
    CHECK(line.shown == 1);
}

TEST_CASE("with reduced motion everything is at once where it should be") {
    Timeline line(true);
    line.at(1, 5);
    CHECK(line.shown == 1);
    CHECK(line.at(2, 10).next == ui::never);
    CHECK(line.value == 10);
}

TEST_CASE("a screen at rest asks for no frame, the whole gallery included") {
    ui::Gallery state;
    state.page = ui::GalleryPage::controls;
    UiDriver<> screen([&](ui::Ui& ui) { ui::gallery(ui, state); });
    CHECK(screen.frame().next == ui::never);
    screen.move_focus("Name this place");
    CHECK(screen.frame().next == ui::never);
}

TEST_CASE("a hover slides in and then rests") {
    UiDriver<> screen([](ui::Ui& ui) { ui::button(ui, "b", "Button"); });
    screen.input.look.reduced_motion = false;
    screen.send({ui::PointerMoved{screen.node("Button").rect.centre()}});
    CHECK(screen.frames_to_rest() >= 2);
    CHECK(screen.frame().next == ui::never);
}

TEST_CASE("a screen is drawn again at the time it asked for") {
    UiDriver<> screen([](ui::Ui& ui) { ui.wake_at(1e6); });
    CHECK(screen.frame().next == 1e6);
}

TEST_CASE("what left the screen is forgotten, and appears anew") {
    Timeline line(false);
    line.at(1, 0);
    line.at(2, 0);
    CHECK(line.shown == 1);
    line.input.now = 3;
    line.ui.frame(line.input, [](ui::Ui&) { return false; });
    line.at(4, 0);
    CHECK(line.shown == 0);
}
