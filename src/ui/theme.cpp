#include "ui/theme.h"

#include <algorithm>
#include <cmath>

#include "core/story/scale.h"

namespace alongside::ui {

namespace {

double linear(std::uint8_t channel) {
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Rgba colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

std::uint8_t mixed(std::uint8_t a, std::uint8_t b, float t) {
    const float value = static_cast<float>(a) + (static_cast<float>(b) - static_cast<float>(a)) * t;
    return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 255.0F)));
}

}  // namespace

Rgba mix(Rgba a, Rgba b, float t) {
    return {mixed(a.r, b.r, t), mixed(a.g, b.g, t), mixed(a.b, b.b, t), mixed(a.a, b.a, t)};
}

Rgba with_alpha(Rgba colour, float alpha) {
    colour.a = mixed(0, colour.a, alpha);
    return colour;
}

double contrast(Rgba a, Rgba b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

std::string_view colour_key(Colour colour) {
    // In the order of `Colour`.
    constexpr std::array<std::string_view, colour_count> keys{
        "ground",      "surface", "raised", "sunk",  "ink",    "ink-soft", "accent",     "accent-ink", "accent-deep",
        "accent-wash", "line",    "border", "focus", "shadow", "paper",    "paper-edge", "kept",       "owed"};
    return keys[static_cast<std::size_t>(colour)];
}

std::string_view theme_key(ThemeName name) {
    // In the order of `ThemeName`.
    constexpr std::array<std::string_view, 4> keys{"light", "dark", "contrast", "projector"};
    return keys[static_cast<std::size_t>(name)];
}

std::optional<ThemeName> theme_from_key(std::string_view key) {
    const auto* found = std::ranges::find(all_themes, key, theme_key);
    return found == all_themes.end() ? std::nullopt : std::optional(*found);
}

Rgba Theme::stance(int value) const {
    return stances[stance_index(value)];
}

Rgba medallion_fill(const Theme& theme, int hue) {
    return mix(theme[Colour::surface], theme.stance(hue), 0.3F);
}

float Scale::space(float reference) const {
    return reference * layout * (1 + (text - 1) * 0.35F);
}

float Scale::type(float reference) const {
    return reference * layout * text;
}

Scale scale_for(Size pixels, float ratio, float text_scale) {
    // A small window scrolls rather than shrinks its type: below 88 % text gets hard to read.
    const float fit = std::min(pixels.w / 1280, pixels.h / 720);
    return {std::max(fit, 0.88F * ratio), std::clamp(text_scale, 1.0F, 2.0F)};
}

namespace {

Face face_of(Letters letters, bool heading) {
    switch (letters) {
        case Letters::noto_sans:
            return Face::plain;
        case Letters::opendyslexic:
            return Face::dyslexic;
        case Letters::inter:
            break;
    }
    return heading ? Face::serif : Face::sans;
}

}  // namespace

TextStyle text_style(Type type, const Theme& theme, const Look& look, Scale scale) {
    TextStyle style;
    const float reference = static_cast<float>(type) / 10;
    const bool heading = type == Type::title || type == Type::display || type == Type::room_question;
    const bool room = type >= Type::room_small && type != Type::title && type != Type::display && type != Type::numeral;
    style.cap = std::max(7, static_cast<int>(std::lround(scale.type(reference) * (room ? 1 : theme.type_factor))));
    style.face = face_of(look.letters, heading);
    style.weight = heading ? Weight::bold : type == Type::subtitle ? Weight::semibold : Weight::regular;
    style.line_height = heading ? 1.25F : 1.4F;
    style.spacing = look.spacing;
    return style;
}

}  // namespace alongside::ui
