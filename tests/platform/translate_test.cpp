/// SDL's events in our words.
#include "platform/translate.h"

#include "support/catch.h"

using namespace alongside;
using platform::translate;
using platform::window_of;
using ui::Key;

namespace {

std::vector<ui::Event> events_of(const SDL_Event& event, float ratio = 1) {
    std::vector<ui::Event> events;
    translate(event, ratio, events);
    return events;
}

SDL_Event key_event(SDL_Keycode code, Uint16 mods = KMOD_NONE, bool repeat = false) {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.windowID = 7;
    event.key.keysym.sym = code;
    event.key.keysym.mod = mods;
    event.key.repeat = repeat ? 1 : 0;
    return event;
}

ui::KeyDown key_of(SDL_Keycode code, Uint16 mods = KMOD_NONE) {
    const auto events = events_of(key_event(code, mods));
    REQUIRE(events.size() == 1);
    return std::get<ui::KeyDown>(events[0]);
}

}  // namespace

TEST_CASE("named keys keep their names, and the pad's Enter is Enter") {
    CHECK(key_of(SDLK_TAB).key == Key::tab);
    CHECK(key_of(SDLK_KP_ENTER).key == Key::enter);
    CHECK(key_of(SDLK_PAGEDOWN).key == Key::page_down);
    CHECK(key_of(SDLK_F11).key == Key::f11);
}

TEST_CASE("letters and digits are characters, in lower case") {
    CHECK(key_of(SDLK_v).letter == U'v');
    CHECK(key_of(SDLK_1).letter == U'1');
    CHECK(ui::key_name(key_of(SDLK_1)) == "1");
}

TEST_CASE("the number pad follows its lock") {
    CHECK(key_of(SDLK_KP_3, KMOD_NUM).letter == U'3');
    CHECK(key_of(SDLK_KP_0, KMOD_NUM).letter == U'0');
    CHECK(key_of(SDLK_KP_3).key == Key::page_down);
    CHECK(events_of(key_event(SDLK_KP_5)).empty());
}

TEST_CASE("modifiers are told, and AltGr is none: it writes characters") {
    CHECK(key_of(SDLK_TAB, KMOD_LSHIFT).mods == ui::Mods{.shift = true});
    CHECK(key_of(SDLK_c, KMOD_RCTRL).mods == ui::Mods{.ctrl = true});
    CHECK(key_of(SDLK_q, KMOD_RALT).mods == ui::Mods{});
    CHECK(std::get<ui::KeyDown>(events_of(key_event(SDLK_RETURN, 0, true))[0]).repeat);
}

TEST_CASE("keys that mean nothing here are left out") {
    CHECK(events_of(key_event(SDLK_VOLUMEUP)).empty());
    CHECK(events_of(key_event(SDLK_LSHIFT)).empty());
}

TEST_CASE("points are in pixels, also on a dense screen") {
    SDL_Event event{};
    event.type = SDL_MOUSEMOTION;
    event.motion.x = 10;
    event.motion.y = 20;
    CHECK(std::get<ui::PointerMoved>(events_of(event, 2)[0]).at == ui::Point{20, 40});
}

TEST_CASE("only the left button presses") {
    SDL_Event event{};
    event.type = SDL_MOUSEBUTTONDOWN;
    event.button.type = SDL_MOUSEBUTTONDOWN;
    event.button.button = SDL_BUTTON_LEFT;
    event.button.clicks = 2;
    CHECK(std::get<ui::PointerPressed>(events_of(event)[0]).clicks == 2);
    event.button.button = SDL_BUTTON_RIGHT;
    CHECK(events_of(event).empty());
    event.type = SDL_MOUSEBUTTONUP;
    event.button.type = SDL_MOUSEBUTTONUP;
    event.button.button = SDL_BUTTON_LEFT;
    CHECK(std::holds_alternative<ui::PointerReleased>(events_of(event)[0]));
}

TEST_CASE("the wheel tells parts of lines and knows natural scrolling") {
    SDL_Event event{};
    event.type = SDL_MOUSEWHEEL;
    event.wheel.preciseY = 0.25F;
    CHECK(std::get<ui::Wheel>(events_of(event)[0]).lines == 0.25F);
    event.wheel.direction = SDL_MOUSEWHEEL_FLIPPED;
    CHECK(std::get<ui::Wheel>(events_of(event)[0]).lines == -0.25F);
}

TEST_CASE("text comes as it was typed or composed") {
    SDL_Event event{};
    event.type = SDL_TEXTINPUT;
    SDL_strlcpy(event.text.text, "\u00e9", sizeof event.text.text);
    CHECK(std::get<ui::TextTyped>(events_of(event)[0]).text == "\u00e9");
    event = {};
    event.type = SDL_TEXTEDITING;
    SDL_strlcpy(event.edit.text, "\u304b", sizeof event.edit.text);
    CHECK(std::get<ui::TextComposing>(events_of(event)[0]).text == "\u304b");
}

TEST_CASE("events know their window") {
    CHECK(window_of(key_event(SDLK_a)) == 7);
    SDL_Event quit{};
    quit.type = SDL_QUIT;
    CHECK(window_of(quit) == 0);
    SDL_Event leave{};
    leave.type = SDL_WINDOWEVENT;
    leave.window.windowID = 3;
    leave.window.event = SDL_WINDOWEVENT_LEAVE;
    CHECK(window_of(leave) == 3);
    CHECK(std::holds_alternative<ui::PointerLeft>(events_of(leave)[0]));
}
