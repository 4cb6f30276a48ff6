#include "ui/key_map.h"

#include <algorithm>

#include "core/base/text.h"

namespace alongside::ui {

namespace {

std::string small(std::string_view text) {
    std::string all(text);
    std::ranges::transform(all, all.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return all;
}

bool read_line(std::string_view line, KeyMap& map) {
    line = trimmed(line.substr(0, line.find('#')));
    if (line.empty())
        return true;
    const std::size_t equals = line.find('=', 1);  // the key "=" may itself be pressed
    if (equals == std::string_view::npos)
        return false;
    const auto pressed = key_named(trimmed(line.substr(0, equals)));
    const auto meant = key_named(trimmed(line.substr(equals + 1)));
    if (!pressed || !meant)
        return false;
    map.set(key_name(*pressed), *meant);
    return true;
}

}  // namespace

std::optional<KeyDown> key_named(std::string_view name) {
    const std::string wanted = small(name);
    if (wanted.size() == 1 && wanted[0] > ' ' && wanted[0] < 127)
        return KeyDown{.key = Key::character, .letter = static_cast<char32_t>(wanted[0])};
    for (int key = static_cast<int>(Key::tab); key <= static_cast<int>(Key::f11); ++key)
        if (const KeyDown one{.key = static_cast<Key>(key)}; small(key_name(one)) == wanted)
            return one;
    return {};
}

KeyDown KeyMap::meant(const KeyDown& pressed) const {
    const auto found = meant_.find(key_name(pressed));
    if (found == meant_.end() || pressed.mods.ctrl || pressed.mods.alt)
        return pressed;
    KeyDown key = pressed;
    key.key = found->second.key;
    key.letter = found->second.letter;
    return key;
}

std::string KeyMap::pressed_for(std::string_view name) const {
    const auto found = std::ranges::find_if(meant_, [&](const auto& pair) { return key_name(pair.second) == name; });
    return found == meant_.end() ? std::string(name) : found->first;
}

void KeyMap::set(std::string pressed, const KeyDown& meant) {
    meant_.insert_or_assign(std::move(pressed), meant);
}

KeyMapRead read_key_map(std::string_view text) {
    KeyMapRead read;
    text = text.substr(0, max_key_map_bytes);
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (!read_line(text.substr(0, end), read.map) && read.wrong_line == 0)
            read.wrong_line = number;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return read;
}

}  // namespace alongside::ui
