/// The desktop's own keys, out of the messages that SDL hands on.
#include "platform/desk_key.h"

#include "support/catch.h"

// Last, since X's macros have names that others use.
#include <SDL_syswm.h>

using namespace alongside::platform;

TEST_CASE("only a message of the desktop about a key is one of its keys") {
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    CHECK(desk_key(event) == std::nullopt);
    event.type = SDL_SYSWMEVENT;
    CHECK(desk_key(event) == std::nullopt);
    SDL_SysWMmsg message{};
    message.subsystem = SDL_SYSWM_X11;
    message.msg.x11.event.type = MotionNotify;
    event.syswm.msg = &message;
    CHECK(desk_key(event) == std::nullopt);
    message.subsystem = SDL_SYSWM_WAYLAND;
    message.msg.x11.event.type = KeyPress;
    CHECK(desk_key(event) == std::nullopt);
}

TEST_CASE("what SDL makes of a key is a press, a letting go or letters, and no pointer") {
    SDL_Event event{};
    for (const Uint32 type : {SDL_KEYDOWN, SDL_KEYUP, SDL_TEXTINPUT}) {
        event.type = type;
        CHECK(comes_of_key(event));
    }
    for (const Uint32 type : {SDL_MOUSEBUTTONDOWN, SDL_SYSWMEVENT, SDL_QUIT}) {
        event.type = type;
        CHECK_FALSE(comes_of_key(event));
    }
}
