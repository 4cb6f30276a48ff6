/// Windows on SDL's dummy driver: events by window, waking, waiting, and drawing only what changed.
#include "platform/window.h"

#include <chrono>
#include <thread>

#include "platform/pango_text.h"
#include "platform/stand_ins.h"
#include "support/catch.h"
#include "ui/widgets.h"

using namespace alongside;
using platform::Video;
using platform::Window;

namespace {

struct Display {
    Display() { SDL_SetHint(SDL_HINT_VIDEODRIVER, "dummy"); }
    ~Display() { SDL_SetHint(SDL_HINT_VIDEODRIVER, nullptr); }
};

/// A window with an interface that shows one button.
struct App : Display {
    explicit App(const char* title = "one")
        : window(video, {.title = title, .w = 640, .h = 480, .hidden = true}),
          text(window.textures()),
          ui({text, window.textures(), pictures, window.clipboard()}) {}

    bool turn() {
        auto [answer, frame] = ui.frame(window.input({.reduced_motion = true}), [&](ui::Ui& u) {
            pressed += ui::button(u, "b", label) ? 1 : 0;
            return false;
        });
        last = frame;
        return window.show(frame);
    }
    /// Until nothing more is asked for; true when something was drawn.
    bool rest() {
        bool drawn = turn();
        while (last.next <= video.now())
            drawn = turn() || drawn;
        return drawn;
    }

    Video video;
    Window window;
    platform::PangoText text;
    platform::NoPictures pictures;
    ui::Ui ui;
    ui::Frame last;
    std::string label = "Begin";
    int pressed = 0;
};

void push_key(SDL_Keycode code, Uint32 window) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.windowID = window;
    event.key.keysym.sym = code;
    SDL_PushEvent(&event);
}

void push_window_event(Uint8 what, Uint32 window) {
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.windowID = window;
    event.window.event = what;
    SDL_PushEvent(&event);
}

}  // namespace

TEST_CASE("software is chosen where it was asked for or nothing else is there") {
    CHECK(platform::prefers_software("software", true));
    CHECK(platform::prefers_software("", false));
    CHECK_FALSE(platform::prefers_software("", true));
    CHECK_FALSE(platform::prefers_software("opengles2", false));
}

TEST_CASE("a window opens with a renderer and a size") {
    App app;
    REQUIRE(app.window.error().empty());
    CHECK_FALSE(app.window.renderer_name().empty());
    CHECK(app.window.pixels() == ui::Size{640, 480});
    CHECK(app.window.ratio() == 1.0F);
    CHECK(app.window.input({}).title == "one");
}

TEST_CASE("the first frame is drawn, and the same picture is not drawn again") {
    App app;
    CHECK(app.rest());
    CHECK_FALSE(app.rest());
    app.label = "Begin now";
    CHECK(app.rest());
    CHECK_FALSE(app.rest());
}

TEST_CASE("a window that was uncovered is drawn again") {
    App app;
    app.rest();
    push_window_event(SDL_WINDOWEVENT_EXPOSED, app.window.id());
    app.video.wait(app.video.now());
    CHECK(app.rest());
}

TEST_CASE("a minimised window draws nothing until it is back") {
    App app;
    app.rest();
    push_window_event(SDL_WINDOWEVENT_MINIMIZED, app.window.id());
    app.video.wait(app.video.now());
    app.label = "Changed";
    CHECK(app.window.minimised());
    CHECK_FALSE(app.rest());
    push_window_event(SDL_WINDOWEVENT_RESTORED, app.window.id());
    app.video.wait(app.video.now());
    CHECK(app.rest());
}

TEST_CASE("a key reaches the window it was pressed in, and presses there") {
    App app;
    Window other(app.video, {.title = "two", .w = 320, .h = 240, .hidden = true});
    app.rest();
    push_key(SDLK_TAB, app.window.id());
    push_key(SDLK_RETURN, app.window.id());
    push_key(SDLK_SPACE, other.id());
    app.video.wait(app.video.now());
    CHECK(other.input({}).events.size() == 1);
    app.rest();
    CHECK(app.pressed == 1);
}

TEST_CASE("a window that is only to look at passes its keys on and keeps nothing") {
    App app;
    Window wall(app.video, {.title = "wall", .w = 320, .h = 240, .hidden = true, .keys_to = &app.window});
    app.rest();
    push_key(SDLK_TAB, wall.id());
    push_key(SDLK_RETURN, wall.id());
    SDL_Event click{};
    click.type = SDL_MOUSEBUTTONDOWN;
    click.button.windowID = wall.id();
    click.button.button = SDL_BUTTON_LEFT;
    SDL_PushEvent(&click);
    app.video.wait(app.video.now());
    CHECK(wall.input({}).events.empty());
    app.rest();
    CHECK(app.pressed == 1);
}

TEST_CASE("a window that is only to look at does not end what is being typed elsewhere") {
    App app;
    Window wall(app.video, {.title = "wall", .w = 320, .h = 240, .hidden = true, .keys_to = &app.window});
    ui::Frame typing = app.last;
    typing.text_input = ui::Rect{0, 0, 2, 20};
    app.window.show(typing);
    REQUIRE(SDL_IsTextInputActive() == SDL_TRUE);
    wall.show({});
    CHECK(SDL_IsTextInputActive() == SDL_TRUE);
    app.window.show({});
    CHECK(SDL_IsTextInputActive() == SDL_FALSE);
}

TEST_CASE("two windows with interfaces of their own draw what they show, each only when it changed") {
    App app;
    Window wall(app.video, {.title = "wall", .w = 320, .h = 240, .hidden = true, .keys_to = &app.window});
    platform::PangoText text(wall.textures());
    ui::Ui ui({text, wall.textures(), app.pictures, wall.clipboard()});
    std::string words = "Think";
    const auto draw_wall = [&] {
        bool drawn = false;
        for (int frame = 0; frame < 4; ++frame)
            drawn = wall.show(ui.frame(wall.input({.reduced_motion = true}),
                                       [&](ui::Ui& u) {
                                           ui::heading(u, words);
                                           return false;
                                       })
                                  .second) ||
                    drawn;
        return drawn;
    };
    CHECK(app.rest());
    CHECK(draw_wall());
    CHECK_FALSE(app.rest());
    CHECK_FALSE(draw_wall());
    words = "Vote";
    CHECK(draw_wall());
    CHECK_FALSE(app.rest());
    CHECK(ui.tree().nodes.at(1).name == "Vote");
    CHECK(app.ui.tree().nodes.at(1).name == "Begin");
}

TEST_CASE("a window stands on the display that it was moved to") {
    App app;
    const platform::Display first{"one", 0, 0, 1024, 768};
    app.window.move_to(first);
    CHECK(app.window.is_on(first));
    CHECK_FALSE(app.window.is_on({"two", 1024, 0, 1280, 800}));
}

TEST_CASE("closing a window and ending the program are told apart") {
    App app;
    push_window_event(SDL_WINDOWEVENT_CLOSE, app.window.id());
    app.video.wait(app.video.now());
    CHECK(app.window.closed());
    CHECK_FALSE(app.video.quit());
    SDL_Event quit{};
    quit.type = SDL_QUIT;
    SDL_PushEvent(&quit);
    app.video.wait(app.video.now());
    CHECK(app.video.quit());
}

TEST_CASE("waiting ends at its time") {
    App app;
    app.rest();
    app.video.wait(app.video.now());
    const double start = app.video.now();
    app.video.wait(start + 0.05);
    CHECK(app.video.now() >= start + 0.04);
}

TEST_CASE("another thread wakes a window that waits for nothing") {
    App app;
    app.rest();
    app.video.wait(app.video.now());
    const double start = app.video.now();
    std::thread waker([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        app.video.wake();
    });
    app.video.wait(ui::never);
    waker.join();
    CHECK(app.video.now() - start < 4);
}

TEST_CASE("the clipboard keeps text in any language") {
    App app;
    app.window.clipboard().set_text("caf\u00e9 \u0394");
    CHECK(app.window.clipboard().text() == "caf\u00e9 \u0394");
}
