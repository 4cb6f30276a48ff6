#include "ui/key_map.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/text.h"

namespace alongside::ui {

namespace {

/// Small letters without spaces: "Page Down" and "pagedown" are one name.
std::string small(std::string_view text) {
    std::string all(text);
    std::ranges::transform(all, all.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    std::erase(all, ' ');
    return all;
}

/// What keyboards have printed on them where help has a shorter or a longer name.
std::string as_help_names(const std::string& name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> printed{
        {{"escape", "esc"}, {"return", "enter"}, {"pgup", "pageup"}, {"pgdn", "pagedown"}, {"del", "delete"}}};
    const auto found = std::ranges::find(printed, std::string_view(name), [](const auto& pair) { return pair.first; });
    return found == printed.end() ? name : std::string(found->second);
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
    const std::string wanted = as_help_names(small(name));
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
