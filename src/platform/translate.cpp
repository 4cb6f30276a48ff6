#include "platform/translate.h"

#include <optional>

namespace alongside::platform {

namespace {

std::optional<ui::Key> named_key(SDL_Keycode code) {
    switch (code) {
        case SDLK_TAB:
            return ui::Key::tab;
        case SDLK_RETURN:
        case SDLK_RETURN2:
        case SDLK_KP_ENTER:
            return ui::Key::enter;
        case SDLK_SPACE:
            return ui::Key::space;
        case SDLK_ESCAPE:
            return ui::Key::escape;
        case SDLK_UP:
            return ui::Key::up;
        case SDLK_DOWN:
            return ui::Key::down;
        case SDLK_LEFT:
            return ui::Key::left;
        case SDLK_RIGHT:
            return ui::Key::right;
        case SDLK_HOME:
            return ui::Key::home;
        case SDLK_END:
            return ui::Key::end;
        case SDLK_PAGEUP:
            return ui::Key::page_up;
        case SDLK_PAGEDOWN:
            return ui::Key::page_down;
        case SDLK_BACKSPACE:
            return ui::Key::backspace;
        case SDLK_DELETE:
            return ui::Key::del;
        case SDLK_F1:
            return ui::Key::f1;
        case SDLK_F5:
            return ui::Key::f5;
        case SDLK_F11:
            return ui::Key::f11;
        default:
            return {};
    }
}

/// The number pad by its lock: digits, or the keys printed below them.
std::optional<ui::KeyDown> pad_key(SDL_Keycode code, bool numbers) {
    constexpr SDL_Keycode pad[] = {SDLK_KP_0, SDLK_KP_1, SDLK_KP_2, SDLK_KP_3, SDLK_KP_4,
                                   SDLK_KP_5, SDLK_KP_6, SDLK_KP_7, SDLK_KP_8, SDLK_KP_9};
    constexpr std::optional<ui::Key> below[] = {
        {}, ui::Key::end,   ui::Key::down, ui::Key::page_down, ui::Key::left,
        {}, ui::Key::right, ui::Key::home, ui::Key::up,        ui::Key::page_up};
    for (std::size_t digit = 0; digit < 10; ++digit) {
        if (code != pad[digit])
            continue;
        if (numbers)
            return ui::KeyDown{.key = ui::Key::character, .letter = static_cast<char32_t>(U'0' + digit)};
        if (below[digit])
            return ui::KeyDown{.key = *below[digit]};
    }
    return {};
}

std::optional<ui::KeyDown> key_down(const SDL_KeyboardEvent& event) {
    const SDL_Keysym& sym = event.keysym;
    std::optional<ui::KeyDown> key;
    if (const auto named = named_key(sym.sym))
        key = ui::KeyDown{.key = *named};
    else if (sym.sym > ' ' && sym.sym < 127)
        key = ui::KeyDown{.key = ui::Key::character, .letter = static_cast<char32_t>(sym.sym)};
    else
        key = pad_key(sym.sym, (sym.mod & KMOD_NUM) != 0);
    if (!key)
        return {};
    // AltGr writes characters; only the left Alt is a modifier for us.
    key->mods = {
        .shift = (sym.mod & KMOD_SHIFT) != 0, .ctrl = (sym.mod & KMOD_CTRL) != 0, .alt = (sym.mod & KMOD_LALT) != 0};
    key->repeat = event.repeat != 0;
    return key;
}

ui::Point scaled(int x, int y, float ratio) {
    return {static_cast<float>(x) * ratio, static_cast<float>(y) * ratio};
}

void button(const SDL_MouseButtonEvent& event, float ratio, std::vector<ui::Event>& into) {
    if (event.button != SDL_BUTTON_LEFT)
        return;
    const ui::Point at = scaled(event.x, event.y, ratio);
    if (event.type == SDL_MOUSEBUTTONUP)
        into.emplace_back(ui::PointerReleased{at});
    else
        into.emplace_back(ui::PointerPressed{at, event.clicks, (SDL_GetModState() & KMOD_SHIFT) != 0});
}

float lines_of(const SDL_MouseWheelEvent& event) {
    return event.direction == SDL_MOUSEWHEEL_FLIPPED ? -event.preciseY : event.preciseY;
}

}  // namespace

void translate(const SDL_Event& event, float ratio, std::vector<ui::Event>& into) {
    switch (event.type) {
        case SDL_KEYDOWN:
            if (const auto key = key_down(event.key))
                into.emplace_back(*key);
            break;
        case SDL_TEXTINPUT:
            into.emplace_back(ui::TextTyped{event.text.text});
            break;
        case SDL_TEXTEDITING:
            into.emplace_back(ui::TextComposing{event.edit.text});
            break;
        case SDL_TEXTEDITING_EXT:
            into.emplace_back(ui::TextComposing{event.editExt.text == nullptr ? "" : event.editExt.text});
            break;
        case SDL_MOUSEMOTION:
            into.emplace_back(ui::PointerMoved{scaled(event.motion.x, event.motion.y, ratio)});
            break;
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
            button(event.button, ratio, into);
            break;
        case SDL_MOUSEWHEEL:
            into.emplace_back(ui::Wheel{lines_of(event.wheel)});
            break;
        case SDL_WINDOWEVENT:
            if (event.window.event == SDL_WINDOWEVENT_LEAVE)
                into.emplace_back(ui::PointerLeft{});
            break;
        default:
            break;
    }
}

Uint32 window_of(const SDL_Event& event) {
    switch (event.type) {
        case SDL_KEYDOWN:
        case SDL_KEYUP:
            return event.key.windowID;
        case SDL_TEXTINPUT:
            return event.text.windowID;
        case SDL_TEXTEDITING:
            return event.edit.windowID;
        case SDL_TEXTEDITING_EXT:
            return event.editExt.windowID;
        case SDL_MOUSEMOTION:
            return event.motion.windowID;
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
            return event.button.windowID;
        case SDL_MOUSEWHEEL:
            return event.wheel.windowID;
        case SDL_WINDOWEVENT:
            return event.window.windowID;
        default:
            return 0;
    }
}

}  // namespace alongside::platform
