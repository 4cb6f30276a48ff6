#include "ui/theme_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <stdexcept>
#include <vector>

#include "core/story/scale.h"
#include "ui/contrast.h"

namespace alongside::ui {

namespace {

using Json = nlohmann::json;

tl::unexpected<Error> wrong(std::string sentence) {
    return fail("theme", std::move(sentence));
}

std::optional<Rgba> colour_in(const Json& value) {
    const auto* text = value.get_ptr<const std::string*>();
    if (text == nullptr || text->size() != 7 || text->front() != '#')
        return std::nullopt;
    std::uint32_t hex = 0;
    const char* end = text->data() + text->size();
    const auto read = std::from_chars(text->data() + 1, end, hex, 16);
    return read.ptr == end ? std::optional(rgb(hex)) : std::nullopt;
}

/// Exactly the colours named by `keys`, each into its place.
Result<void> read_colours(const Json& file, const char* part, std::span<const std::string_view> keys,
                          std::span<Rgba> into) {
    const auto found = file.find(part);
    if (found == file.end() || !found->is_object())
        return wrong(fmt::format("\"{}\" is missing.", part));
    for (const auto& [key, value] : found->items()) {
        const auto place = std::ranges::find(keys, std::string_view(key));
        if (place == keys.end())
            return wrong(fmt::format("There is no \"{}\" among the {}.", key, part));
        const auto colour = colour_in(value);
        if (!colour)
            return wrong(fmt::format("\"{}\" is {}; a colour is written like \"#0E625F\".", key, value.dump()));
        into[static_cast<std::size_t>(place - keys.begin())] = *colour;
    }
    for (const std::string_view key : keys)
        if (!found->contains(key))
            return wrong(fmt::format("\"{}\" is missing among the {}.", key, part));
    return {};
}

Result<float> number_in(const Json& file, const char* key, float low, float high) {
    const auto found = file.find(key);
    if (found == file.end() || !found->is_number() || found->get<float>() < low || found->get<float>() > high)
        return wrong(fmt::format("\"{}\" must be a number from {} to {}.", key, low, high));
    return found->get<float>();
}

Result<void> only_known_parts(const Json& file) {
    constexpr std::array<std::string_view, 6> parts{"about",           "type-factor", "line-width",
                                                    "shadow-strength", "colours",     "stances"};
    for (const auto& [key, value] : file.items())
        if (std::ranges::find(parts, std::string_view(key)) == parts.end())
            return wrong(fmt::format("A theme has no \"{}\".", key));
    return {};
}

Result<void> read_numbers(const Json& file, Theme& theme) {
    const auto type = number_in(file, "type-factor", 1, 2);
    if (!type)
        return tl::unexpected(type.error());
    const auto line = number_in(file, "line-width", 1, 4);
    if (!line)
        return tl::unexpected(line.error());
    const auto shadow = number_in(file, "shadow-strength", 0, 1);
    if (!shadow)
        return tl::unexpected(shadow.error());
    theme.type_factor = *type;
    theme.line_width = *line;
    theme.shadow_strength = *shadow;
    return {};
}

Result<void> read_all_colours(const Json& file, Theme& theme) {
    std::array<std::string_view, colour_count> keys;
    for (std::size_t i = 0; i < colour_count; ++i)
        keys[i] = colour_key(static_cast<Colour>(i));
    if (auto read = read_colours(file, "colours", keys, theme.colours); !read)
        return read;
    return read_colours(file, "stances", kStanceIds, theme.stances);
}

Result<Theme> read_file(ThemeName name, const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes(max_theme_bytes + 1, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.is_open() || file.bad())
        return wrong("It cannot be read.");
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return read_theme(name, bytes);
}

Theme built_in(ThemeName name) {
    auto theme = read_theme(name, built_in_theme_file(name));
    if (!theme)
        throw std::logic_error(fmt::format("the built-in theme {}: {}", theme_key(name), theme.error().message));
    return *theme;
}

}  // namespace

Result<Theme> read_theme(ThemeName name, std::string_view json) {
    if (json.size() > max_theme_bytes)
        return wrong("It is longer than 64 KB.");
    const Json file = Json::parse(json, nullptr, false);
    if (!file.is_object())
        return wrong("It is not JSON.");
    Theme theme;
    theme.name = name;
    for (const auto& part : {only_known_parts(file), read_numbers(file, theme), read_all_colours(file, theme)})
        if (!part)
            return tl::unexpected(part.error());
    if (auto sentence = hard_to_read(theme))
        return wrong(std::move(*sentence));
    return theme;
}

Themes built_in_themes() {
    Themes themes;
    for (const ThemeName name : all_themes)
        themes.all[static_cast<std::size_t>(name)] = built_in(name);
    return themes;
}

ThemesRead read_themes(const std::filesystem::path& folder) {
    ThemesRead read;
    for (const ThemeName name : all_themes) {
        const std::string file = fmt::format("{}.json", theme_key(name));
        auto theme = read_file(name, folder / file);
        if (!theme)
            read.trouble += fmt::format("{}The theme file \"{}\" cannot be used, so the built-in one is shown. {}",
                                        read.trouble.empty() ? "" : " ", file, theme.error().message);
        read.themes.all[static_cast<std::size_t>(name)] = theme ? *theme : built_in(name);
    }
    return read;
}

}  // namespace alongside::ui
