#include "ui/contrast.h"

#include <fmt/format.h>

#include <cmath>

#include "core/story/scale.h"

namespace alongside::ui {

namespace {

using enum Colour;

constexpr ColourPair kTextPairs[] = {{ink, ground},
                                     {ink, surface},
                                     {ink, raised},
                                     {ink, sunk},
                                     {ink, accent_wash},
                                     {ink, paper},
                                     {ink_soft, ground},
                                     {ink_soft, surface},
                                     {ink_soft, raised},
                                     {ink_soft, paper},
                                     {ink_soft, accent_wash},
                                     {accent, ground},
                                     {accent, surface},
                                     {accent, raised},
                                     {accent, accent_wash},
                                     {accent_ink, accent},
                                     {accent_ink, accent_deep},
                                     {kept, paper},
                                     {owed, paper},
                                     {owed, ground},
                                     {owed, surface},
                                     {owed, raised},
                                     {ground, ink}};

constexpr ColourPair kControlPairs[] = {{border, ground}, {border, surface}, {border, raised}, {focus, ground},
                                        {focus, surface}, {focus, raised},   {accent, sunk},   {accent, paper},
                                        {focus, paper},   {ink_soft, sunk},  {owed, raised}};

std::string sentence(std::string_view front, std::string_view back, double ratio, double bar) {
    // Rounded down, so that a near miss does not read as if it had met the bar.
    return fmt::format("\"{}\" on \"{}\" has a contrast of {:.1f} to 1 and needs {}.", front, back,
                       std::floor(ratio * 10) / 10, bar);
}

std::optional<std::string> first_miss(const Theme& theme, std::span<const ColourPair> pairs, double bar) {
    for (const ColourPair pair : pairs)
        if (const double ratio = contrast(theme[pair.front], theme[pair.back]); ratio < bar)
            return sentence(colour_key(pair.front), colour_key(pair.back), ratio, bar);
    return std::nullopt;
}

std::optional<std::string> stance_miss(const Theme& theme) {
    for (int stance = -3; stance <= 3; ++stance) {
        const std::string_view name = kStanceIds[stance_index(stance)];
        for (const Colour back : {ground, surface, raised})
            if (const double ratio = contrast(theme.stance(stance), theme[back]); ratio < control_bar)
                return sentence(name, colour_key(back), ratio, control_bar);
        if (const double ratio = contrast(theme[ink], medallion_fill(theme, stance)); ratio < text_bar(theme.name))
            return sentence("ink", name, ratio, text_bar(theme.name));
    }
    return std::nullopt;
}

}  // namespace

std::span<const ColourPair> text_pairs() {
    return kTextPairs;
}

std::span<const ColourPair> control_pairs() {
    return kControlPairs;
}

double text_bar(ThemeName theme) {
    return theme == ThemeName::contrast || theme == ThemeName::projector ? 7.0 : 4.5;
}

std::optional<std::string> hard_to_read(const Theme& theme) {
    if (auto miss = first_miss(theme, kTextPairs, text_bar(theme.name)))
        return miss;
    if (auto miss = first_miss(theme, kControlPairs, control_bar))
        return miss;
    return stance_miss(theme);
}

}  // namespace alongside::ui
