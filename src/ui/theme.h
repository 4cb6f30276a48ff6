#pragma once
/// The look as tokens: colours by role, sizes on an 8 grid, type by cap height, radii, motion.
///
/// Widgets name tokens, never colours or pixels. Four themes share one shape and stand in assets/themes as JSON, read
/// by ui/theme_reader.h; ui/contrast.h holds the pairs of colours that meet on screen and the bars they must clear.
/// Lengths are given for the reference layout 1280x720 and become pixels through `Scale`.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ui/geometry.h"
#include "ui/text_engine.h"

namespace alongside::ui {

struct Rgba {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;
    std::uint8_t a = 255;
    bool operator==(const Rgba&) const = default;
};

constexpr Rgba rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U),
            static_cast<std::uint8_t>(hex)};
}
/// `t` = 0 gives `a`, 1 gives `b`.
Rgba mix(Rgba a, Rgba b, float t);
Rgba with_alpha(Rgba colour, float alpha);
/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrast(Rgba a, Rgba b);

enum class Colour : std::size_t {
    ground,       // behind everything
    surface,      // cards and panels
    raised,       // what stands above a surface: dialogs, a card under the pointer
    sunk,         // wells: tracks, the inside of a text field
    ink,          // text
    ink_soft,     // secondary text; still meets the text bar
    accent,       // the one colour that asks to be pressed
    accent_ink,   // text on accent
    accent_deep,  // accent while pressed or hovered
    accent_wash,  // accent as a tint behind ink: selected, chosen
    line,         // decoration only
    border,       // outline of a control; meets the 3:1 bar
    focus,        // the ring
    shadow,
    paper,       // promise slips
    paper_edge,  // the band along their top
    kept,        // a promise kept, said in words beside it
    owed,        // a promise not kept
    count_
};
inline constexpr std::size_t colour_count = static_cast<std::size_t>(Colour::count_);
/// As theme files name it: "ink-soft".
std::string_view colour_key(Colour colour);

enum class ThemeName { light, dark, contrast, projector };
inline constexpr std::array all_themes{ThemeName::light, ThemeName::dark, ThemeName::contrast, ThemeName::projector};
std::string_view theme_key(ThemeName name);
std::optional<ThemeName> theme_from_key(std::string_view key);

struct Theme {
    ThemeName name = ThemeName::light;
    std::array<Rgba, colour_count> colours = {};
    std::array<Rgba, 7> stances = {};  // -3 hostile .. +3 with you, cool to warm; never without the word
    float type_factor = 1;             // projector sets type larger
    float line_width = 1;              // of borders, at the reference size
    float shadow_strength = 1;         // 0 where shadows would only blur edges

    Rgba operator[](Colour colour) const { return colours[static_cast<std::size_t>(colour)]; }
    /// Colour of a stance; values outside -3..+3 count as the nearest.
    Rgba stance(int value) const;
    bool operator==(const Theme&) const = default;
};

/// All four, by name.
struct Themes {
    std::array<Theme, all_themes.size()> all = {};

    const Theme& operator[](ThemeName name) const { return all[static_cast<std::size_t>(name)]; }
    bool operator==(const Themes&) const = default;
};
/// Behind a person's initial: a stance's hue thinned until ink reads on it.
Rgba medallion_fill(const Theme& theme, int hue);

/// Distances at the reference size.
enum class Space { none = 0, xs = 4, s = 8, sm = 12, m = 16, l = 24, xl = 32, xxl = 48, huge = 72 };
enum class Radius { small = 6, control = 10, card = 14, pill = 999 };

/// Type sizes by use. Numbers are cap heights at the reference size, times 10.
enum class Type {
    caption = 95,
    small = 105,
    body = 120,
    lead = 140,
    subtitle = 155,
    title = 205,
    display = 300,
    numeral = 380,
    room_small = 195,
    room_body = 220,
    room_choice = 245,
    room_question = 295,
    room_numeral = 390
};

/// Seconds.
namespace motion {
constexpr double quick = 0.12;
constexpr double calm = 0.20;
constexpr double slow = 0.32;
}  // namespace motion

/// The letters somebody likes to read.
enum class Letters {
    inter,        // with a serif for headings and the narrator
    noto_sans,    // one plain face for everything
    opendyslexic  // for everything
};

/// What a person chose in the settings.
struct Look {
    ThemeName theme = ThemeName::light;
    float text_scale = 1.0F;  // 1.0 to 2.0
    bool reduced_motion = false;
    Letters letters = Letters::inter;
    Spacing spacing = Spacing::as_drawn;
    bool operator==(const Look&) const = default;
};

/// Reference lengths to pixels. Type grows fully with the text scale, spaces by a part of it, so that 200 % text
/// does not spend the window on padding.
struct Scale {
    float layout = 1;
    float text = 1;

    float space(float reference) const;
    float type(float reference) const;
};
/// `pixels` is the surface; `ratio` physical pixels per desktop unit (1, 2 on a dense screen).
Scale scale_for(Size pixels, float ratio, float text_scale);

/// The style of a type token: face, weight and cap height in whole pixels.
TextStyle text_style(Type type, const Theme& theme, const Look& look, Scale scale);

}  // namespace alongside::ui
