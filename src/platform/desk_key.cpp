#include "platform/desk_key.h"

#include <SDL_syswm.h>
#include <X11/Xutil.h>

#include <array>

namespace alongside::platform {

namespace {

constexpr unsigned kNumberLock = 1U << 14U;  // ATSPI_MODIFIER_NUMLOCK: X has a bit for it that may be any

const XKeyEvent* x_key(const SDL_Event& event) {
    if (event.type != SDL_SYSWMEVENT || event.syswm.msg == nullptr || event.syswm.msg->subsystem != SDL_SYSWM_X11)
        return nullptr;
    const XEvent& message = event.syswm.msg->msg.x11.event;
    return message.type == KeyPress || message.type == KeyRelease ? &message.xkey : nullptr;
}

/// Nobody is woken by the rest of what X tells.
int SDLCALL keep_keys(void* /*nobody*/, SDL_Event* event) {
    return event->type != SDL_SYSWMEVENT || x_key(*event) != nullptr ? 1 : 0;
}

/// The letter itself where there is one, by the simplest of X's letters: tools know the others by the symbol.
std::string text_of(char letter, int length, KeySym symbol) {
    if (length == 1 && letter > ' ' && letter < 127)
        return {letter};
    const char* name = XKeysymToString(symbol);
    return name == nullptr ? "" : name;
}

}  // namespace

void ask_for_desk_keys() {
    SDL_SetEventFilter(keep_keys, nullptr);
    SDL_EventState(SDL_SYSWMEVENT, SDL_ENABLE);
}

std::optional<DeskKey> desk_key(const SDL_Event& event) {
    const XKeyEvent* told = x_key(event);
    if (told == nullptr)
        return {};
    XKeyEvent asked = *told;
    std::array<char, 16> letters{};
    KeySym symbol = NoSymbol;
    const int length = XLookupString(&asked, letters.data(), static_cast<int>(letters.size()), &symbol, nullptr);
    const unsigned lock = (SDL_GetModState() & KMOD_NUM) != 0 ? kNumberLock : 0;
    return DeskKey{.pressed = told->type == KeyPress,
                   .symbol = static_cast<unsigned>(symbol),
                   .code = told->keycode,
                   .modifiers = told->state | lock,
                   .time = static_cast<unsigned>(told->time),
                   .text = text_of(letters[0], length, symbol)};
}

bool comes_of_key(const SDL_Event& event) {
    return event.type == SDL_KEYDOWN || event.type == SDL_KEYUP || event.type == SDL_TEXTINPUT;
}

}  // namespace alongside::platform
