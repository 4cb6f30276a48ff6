#include "ui/theme.h"

#include <algorithm>
#include <cmath>

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

// The order of the colours is that of `Colour`.

// Warm paper, deep ink, one teal; the ring is brick, its opposite, so that it is never taken for a pressed button.
constexpr Theme light{
    ThemeName::light,
    {rgb(0xF5EEE2), rgb(0xFCF8F0), rgb(0xFFFDF8), rgb(0xEAE1D1), rgb(0x23262B), rgb(0x5B5850), rgb(0x0E625F),
     rgb(0xFFFFFF), rgb(0x0A4A48), rgb(0xDCEBE5), rgb(0xDDD2BF), rgb(0x857B69), rgb(0xB4441B), rgb(0x4A3B22),
     rgb(0xFFF8E0), rgb(0xD8B66A), rgb(0x2F6B3A), rgb(0x9A3D1C)},
    {rgb(0x35467A), rgb(0x4A6593), rgb(0x667085), rgb(0x7D766A), rgb(0x8A7325), rgb(0xB0601B), rgb(0xC2451F)},
    1,
    1,
    1};

// Evening: the same room by lamplight.
constexpr Theme dark{
    ThemeName::dark,
    {rgb(0x16191E), rgb(0x20252B), rgb(0x2A3037), rgb(0x0F1216), rgb(0xF2E9DA), rgb(0xB9B1A3), rgb(0x7FD1C2),
     rgb(0x0B2522), rgb(0xA5E3D7), rgb(0x1F3F3D), rgb(0x363C44), rgb(0x7F8790), rgb(0xFFA06B), rgb(0x000000),
     rgb(0x39342A), rgb(0x8A7440), rgb(0x9AD79F), rgb(0xFFB08A)},
    {rgb(0x8FA6E8), rgb(0x9DB9E0), rgb(0xA5AEBD), rgb(0xBDB5A6), rgb(0xD9C36A), rgb(0xF0AE63), rgb(0xFF9168)},
    1,
    1,
    1};

constexpr Theme contrast_theme{
    ThemeName::contrast,
    {rgb(0x000000), rgb(0x0A0A0A), rgb(0x141414), rgb(0x000000), rgb(0xFFFFFF), rgb(0xE4E4E4), rgb(0xFFD84A),
     rgb(0x000000), rgb(0xFFEFA8), rgb(0x3A3000), rgb(0x8C8C8C), rgb(0xFFFFFF), rgb(0x5CE1FF), rgb(0x000000),
     rgb(0x141414), rgb(0xFFFFFF), rgb(0x9DFFA8), rgb(0xFFC2A8)},
    {rgb(0x9DB5FF), rgb(0xA8CEFF), rgb(0xC9D2E0), rgb(0xE0DCD2), rgb(0xF5E08A), rgb(0xFFC57A), rgb(0xFFA98A)},
    1,
    2,
    0};

// For a lit hall: nothing rests on a pale tint, lines are thick, type is large.
constexpr Theme projector{
    ThemeName::projector,
    {rgb(0xFFFFFF), rgb(0xF6F4EF), rgb(0xFFFFFF), rgb(0xE6E2D8), rgb(0x101316), rgb(0x3A3A38), rgb(0x004B49),
     rgb(0xFFFFFF), rgb(0x003331), rgb(0xCFE6E0), rgb(0xB9B2A2), rgb(0x56524A), rgb(0xA33408), rgb(0x2A241A),
     rgb(0xFFF6D6), rgb(0xB98F2C), rgb(0x14501F), rgb(0x7A2A0C)},
    {rgb(0x22346B), rgb(0x2C4A80), rgb(0x444D60), rgb(0x544E44), rgb(0x5E4C08), rgb(0x7E3E06), rgb(0x8E2A0C)},
    1.3F,
    2,
    0.6F};

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
    return stances[static_cast<std::size_t>(std::clamp(value, -3, 3) + 3)];
}

const Theme& theme(ThemeName name) {
    static constexpr std::array themes{&light, &dark, &contrast_theme, &projector};
    return *themes[static_cast<std::size_t>(name)];
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

TextStyle text_style(Type type, const Theme& theme, const Look& look, Scale scale) {
    TextStyle style;
    const float reference = static_cast<float>(type) / 10;
    const bool heading = type == Type::title || type == Type::display || type == Type::room_question;
    const bool room = type >= Type::room_small && type != Type::title && type != Type::display && type != Type::numeral;
    style.cap = std::max(7, static_cast<int>(std::lround(scale.type(reference) * (room ? 1 : theme.type_factor))));
    style.face = look.opendyslexic ? Face::dyslexic : heading ? Face::serif : Face::sans;
    style.weight = heading ? Weight::bold : type == Type::subtitle ? Weight::semibold : Weight::regular;
    style.line_height = heading ? 1.25F : 1.4F;
    return style;
}

}  // namespace alongside::ui
