#include "platform/recipe.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace alongside::platform {

namespace {

constexpr std::size_t most_bytes = 8192;
constexpr std::size_t most_lines = 120;
constexpr std::size_t most_parts = 8;  // of one layer
constexpr ViewBox sheet{0, 0, 512, 512};

/// A reserved colour, the name that a recipe gives it, and where it comes from when a recipe does not.
struct Reserved {
    std::string_view code;
    std::string_view name;
    std::string_view from;   // another colour's name, or six hex digits
    std::string_view blend;  // mixed in ...
    float share = 0;         // ... by this much
};

constexpr std::array<Reserved, 32> reserved = {{
    {"#F0A001", "skin", "D9A07A", "", 0},
    {"#F0A002", "skin-shade", "skin", "6E2F2A", 0.24F},
    {"#F0A003", "skin-light", "skin", "FFE3BC", 0.32F},
    {"#F0A004", "line", "skin", "1C0E10", 0.80F},
    {"#F0A005", "blush", "skin", "C8402F", 0.42F},
    {"#F0A006", "lip", "skin", "9A2F35", 0.46F},
    {"#F0A007", "lid", "skin", "4A201E", 0.20F},
    {"#F0A008", "crease", "skin", "3A1416", 0.46F},
    {"#F0A009", "mouth-inside", "5A2326", "", 0},
    {"#F0B001", "hair", "4A3328", "", 0},
    {"#F0B002", "hair-shade", "hair", "120A10", 0.34F},
    {"#F0B003", "hair-light", "hair", "FFE7C2", 0.24F},
    {"#F0B004", "brow", "hair", "1C0E10", 0.42F},
    {"#F0B005", "beard", "hair", "1C0E10", 0.10F},
    {"#F0C001", "top", "0E625F", "", 0},
    {"#F0C002", "top-shade", "top", "101425", 0.32F},
    {"#F0C003", "top-light", "top", "FFF1D0", 0.22F},
    {"#F0C004", "shirt", "F1E7D3", "", 0},
    {"#F0C005", "shirt-shade", "shirt", "3B3550", 0.22F},
    {"#F0C006", "accent", "C8643C", "", 0},
    {"#F0C007", "accent-shade", "accent", "1A1024", 0.30F},
    {"#F0C008", "accent-light", "accent", "FFF1D0", 0.30F},
    {"#F0D001", "ground", "DCD3BE", "", 0},
    {"#F0D002", "ground-shade", "ground", "2A3440", 0.12F},
    {"#F0D003", "ground-light", "ground", "FFFBEF", 0.34F},
    {"#F0E001", "iris", "3A2A22", "", 0},
    {"#F0E002", "eye-white", "F6EDE0", "skin", 0.12F},
    {"#F0E003", "teeth", "F7F0E2", "", 0},
    {"#F0F001", "frame", "2B2A2E", "", 0},
    {"#F0F002", "frame-light", "frame", "FFF1D0", 0.35F},
    {"#F0F003", "thing", "3C4A55", "", 0},
    {"#F0F004", "thing-light", "thing", "FFF1D0", 0.34F},
}};

/// How somebody holds themselves in an expression, in the order of `expressions`. The head turns by degrees about the
/// nape and moves by units; the face looks aside in it, by units, and is so much narrower seen from there. The body is
/// so much narrower when it turns away, its near shoulder drops by this slope, and it rises from the sheet's foot by
/// this factor when shoulders are drawn up. Who leans in is larger.
struct Held {
    float turn = 0;
    float dx = 0;
    float dy = 0;
    float face = 0;
    float face_width = 1;
    float body_width = 1;
    float slope = 0;
    float rise = 1;
    float size = 1;
};
constexpr std::array<Held, 7> held = {{
    {.turn = -2, .dy = 18, .body_width = 0.98F, .rise = 1.14F, .size = 1.04F},
    {.turn = 5,
     .dx = -4,
     .dy = -9,
     .face = -23,
     .face_width = 0.90F,
     .body_width = 0.84F,
     .slope = 0.07F,
     .rise = 0.97F},
    {.turn = -6,
     .dx = 7,
     .dy = 3,
     .face = 13,
     .face_width = 0.96F,
     .body_width = 0.95F,
     .slope = -0.03F,
     .rise = 1.08F},
    {},
    {.turn = 5, .dx = 3, .dy = 2, .face = 3, .size = 1.02F},
    {.turn = -7, .dx = -5, .dy = 4, .face = -3, .rise = 0.97F},
    {.turn = 3, .dx = 2, .dy = 2, .face = 3, .rise = 1.05F, .size = 1.03F},
}};

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    return begin == std::string_view::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::vector<std::string_view> split(std::string_view text, char by) {
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(by, at), text.size());
        if (const auto piece = trimmed(text.substr(at, end - at)); !piece.empty())
            pieces.push_back(piece);
        at = end + 1;
    }
    return pieces;
}

bool is_name(std::string_view text) {
    return !text.empty() && text.size() <= 40 && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool is_hex(std::string_view text) {
    return text.size() == 6 && text.find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos;
}

const Layer* layer_named(std::string_view name) {
    const auto* found = std::ranges::find(layers, name, &Layer::name);
    return found == layers.end() ? nullptr : found;
}

const Reserved* colour_named(std::string_view name) {
    const auto* found = std::ranges::find(reserved, name, &Reserved::name);
    return found == reserved.end() ? nullptr : found;
}

bool take(std::string_view word, float& value, float least, float most) {
    const auto [end, trouble] = std::from_chars(word.data(), word.data() + word.size(), value);
    return trouble == std::errc() && end == word.data() + word.size() && value >= least && value <= most;
}

/// `name`, `name dx dy` or `name dx dy scale`.
std::optional<Placed> read_placed(std::string_view text) {
    const auto words = split(text, ' ');
    Placed placed;
    if (words.empty() || words.size() == 2 || words.size() > 4 || !is_name(words[0]))
        return std::nullopt;
    placed.part = words[0];
    if (words.size() > 2 && (!take(words[1], placed.dx, -256, 256) || !take(words[2], placed.dy, -256, 256)))
        return std::nullopt;
    if (words.size() > 3 && !take(words[3], placed.scale, 0.25F, 4))
        return std::nullopt;
    return placed;
}

/// Parts of one layer, set apart by commas; `none` leaves it empty.
bool read_parts(std::string_view text, std::vector<Placed>& parts) {
    parts.clear();
    if (text == "none")
        return true;
    for (const std::string_view one : split(text, ',')) {
        const auto placed = read_placed(one);
        if (!placed || parts.size() == most_parts)
            return false;
        parts.push_back(*placed);
    }
    return !parts.empty();
}

/// `wary.brows: heavy-cold` changes one layer in one expression.
bool read_change(std::string_view key, std::string_view value, Recipe& recipe) {
    const std::size_t dot = key.find('.');
    const std::string_view expression = key.substr(0, dot);
    const std::string_view layer = key.substr(dot + 1);
    if (std::ranges::find(expressions, expression) == expressions.end() || layer_named(layer) == nullptr)
        return false;
    return read_parts(value, recipe.changed[std::string(expression)][std::string(layer)]);
}

bool read_line(std::string_view key, std::string_view value, Recipe& recipe) {
    if (key == "mirror") {
        recipe.mirror = value == "yes";
        return value == "yes" || value == "no";
    }
    if (key.find('.') != std::string_view::npos)
        return read_change(key, value, recipe);
    if (key.starts_with("colour-")) {
        const std::string_view name = key.substr(7);
        return colour_named(name) != nullptr && is_hex(value) &&
               recipe.colours.insert_or_assign(std::string(name), std::string(value)).second;
    }
    return layer_named(key) != nullptr && read_parts(value, recipe.parts[std::string(key)]);
}

std::uint8_t channel(std::string_view hex, std::size_t i) {
    unsigned value = 0;
    std::from_chars(hex.data() + i * 2, hex.data() + i * 2 + 2, value, 16);
    return static_cast<std::uint8_t>(value);
}

std::string mixed(std::string_view a, std::string_view b, float share) {
    std::string out;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto from = static_cast<float>(channel(a, i));
        out += fmt::format("{:02X}", std::lround(from + (static_cast<float>(channel(b, i)) - from) * share));
    }
    return out;
}

std::string colour(const Recipe& recipe, std::string_view name) {
    if (const auto given = recipe.colours.find(name); given != recipe.colours.end())
        return given->second;
    const Reserved* known = colour_named(name);
    if (known == nullptr)
        return std::string(name);
    const std::string from = colour(recipe, known->from);
    return known->blend.empty() ? from : mixed(from, colour(recipe, known->blend), known->share);
}

std::string placed_group(const Placed& part, std::string_view body) {
    if (part == Placed{part.part})
        return fmt::format("<g>{}</g>", body);
    constexpr float cx = 256;
    constexpr float cy = 250;
    return fmt::format("<g transform='translate({} {}) scale({})'>{}</g>", cx + part.dx - cx * part.scale,
                       cy + part.dy - cy * part.scale, part.scale, body);
}

const std::vector<Placed>* parts_of(const Recipe& recipe, std::string_view expression, std::string_view layer) {
    const auto in = [&](const PartsOf& parts) {
        const auto found = parts.find(layer);
        return found == parts.end() ? nullptr : &found->second;
    };
    const auto changed = recipe.changed.find(expression);
    const auto* own = changed == recipe.changed.end() ? nullptr : in(changed->second);
    return own != nullptr ? own : in(recipe.parts);
}

/// The group that holds a layer as this expression holds it. Everybody stands on the foot of the sheet.
std::string held_group(const Layer& layer, std::string_view expression) {
    constexpr float middle = 256;
    constexpr float foot = 512;
    constexpr float nape = 390;
    if (!layer.head && !layer.body)
        return "<g>";
    const auto which = static_cast<std::size_t>(std::ranges::find(expressions, expression) - expressions.begin());
    const Held& how = held[which];
    const std::string near =
        fmt::format("translate({} {}) scale({})", middle * (1 - how.size), foot * (1 - how.size), how.size);
    if (layer.body) {
        const float drop = std::abs(how.slope) * middle - how.slope * middle;
        return fmt::format("<g transform='{} matrix({} {} 0 {} {} {})'>", near, how.body_width, how.slope, how.rise,
                           middle * (1 - how.body_width), foot * (1 - how.rise) + drop);
    }
    const float width = layer.face >= 1 ? how.face_width : 1;
    return fmt::format("<g transform='{} translate({} {}) rotate({} {} {}) translate({} 0) scale({} 1)'>", near, how.dx,
                       how.dy, how.turn, middle, nape, how.face * layer.face + middle * (1 - width), width);
}

}  // namespace

Result<Recipe> read_recipe(std::string_view text) {
    const auto lines = std::count(text.begin(), text.end(), '\n');
    if (text.size() > most_bytes || static_cast<std::size_t>(lines) > most_lines)
        return fail("recipe-large",
                    fmt::format("A recipe has at most {} lines and {} KB.", most_lines, most_bytes / 1024));
    Recipe recipe;
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        at = end + 1;
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t colon = line.find(':');
        const std::string_view key = trimmed(line.substr(0, colon));
        const std::string_view value = colon == std::string_view::npos ? "" : trimmed(line.substr(colon + 1));
        if (!read_line(key, value, recipe))
            return fail("recipe-line", fmt::format("Line {} is not a part or a colour that a recipe knows. Write for "
                                                   "instance \"hair: bob\" or \"colour-skin: D9A07A\".",
                                                   number));
    }
    return recipe;
}

std::string recolour(std::string_view svg, const Recipe& recipe) {
    std::string out(svg);
    for (const Reserved& one : reserved) {
        const std::string with = "#" + colour(recipe, one.name);
        for (std::size_t at = out.find(one.code); at != std::string::npos; at = out.find(one.code, at + with.size()))
            out.replace(at, one.code.size(), with);
    }
    return out;
}

Result<Drawing> compose(const Recipe& recipe, std::string_view expression, bool ground, const FindPart& find) {
    std::string body = recipe.mirror ? "<g transform='translate(512 0) scale(-1 1)'>" : "<g>";
    for (const Layer& layer : layers) {
        const auto* parts = parts_of(recipe, expression, layer.name);
        if (parts == nullptr || (layer.name == "ground" && !ground))
            continue;
        body += held_group(layer, expression);
        for (const Placed& part : *parts) {
            const bool varies = layer.changes && !std::ranges::any_of(expressions, [&](std::string_view e) {
                                    return part.part.ends_with(fmt::format("-{}", e));
                                });
            const auto drawing = find(layer.name, varies ? fmt::format("{}-{}", part.part, expression) : part.part);
            if (!drawing)
                return tl::unexpected(drawing.error());
            body += placed_group(part, drawing->body);
        }
        body += "</g>";
    }
    return Drawing{sheet, recolour(body + "</g>", recipe)};
}

}  // namespace alongside::platform
