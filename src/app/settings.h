#pragma once
/// How somebody likes the program: light, text size, motion. Kept on this device, by the profile where there is one.
#include <optional>
#include <string>

#include "core/base/result.h"

namespace alongside::app {

struct Desk;

enum class ThemeChoice { follow_desktop, light, dark, contrast, projector };
inline constexpr std::array<std::string_view, 5> kThemeIds = {"desktop", "light", "dark", "contrast", "projector"};

enum class LettersChoice { inter, noto_sans, opendyslexic };
inline constexpr std::array<std::string_view, 3> kLettersIds = {"inter", "noto-sans", "opendyslexic"};

/// How far apart letters, words and lines stand.
enum class SpacingChoice { as_drawn, wider };
inline constexpr std::array<std::string_view, 2> kSpacingIds = {"as-drawn", "wider"};

/// How home is seen.
enum class HomeLook { table, map, list };
inline constexpr std::array<std::string_view, 3> kHomeLookIds = {"table", "map", "list"};

struct Preferences {
    ThemeChoice theme = ThemeChoice::follow_desktop;
    int text_percent = 100;  ///< 100 to 200
    bool reduced_motion = false;
    LettersChoice letters = LettersChoice::inter;
    SpacingChoice spacing = SpacingChoice::as_drawn;
    bool sound = false;  ///< off until asked for
    int volume = 60;     ///< 0 to 100
    HomeLook home = HomeLook::table;
    bool press_twice = false;  ///< a choice takes two presses
    bool voice = false;        ///< what is on the screen is also spoken
    int voice_rate = 50;       ///< 0 to 100: how fast
    bool reviews = true;       ///< a line at home says when an evening can be looked back on

    bool operator==(const Preferences&) const = default;
};

inline constexpr std::size_t kUsualColumns = 76;
inline constexpr std::size_t kFewestColumns = 20;
inline constexpr std::size_t kMostColumns = 400;

/// How somebody likes the text edition. Its size, colours and voice are the terminal's.
struct TextPreferences {
    std::size_t columns = kUsualColumns;  ///< of the longest line
    bool explains = false;                ///< the hard words of a moment are explained below it, unasked

    bool operator==(const TextPreferences&) const = default;
};

inline constexpr int kTextLow = 100;
inline constexpr int kTextHigh = 200;
inline constexpr int kTextStep = 10;
inline constexpr int kVolumeStep = 10;
inline constexpr int kRateStep = 10;

/// What was kept, or the defaults; values that make no sense count as not kept.
Preferences read_preferences(const Desk& desk);

TextPreferences read_text_preferences(const Desk& desk);

/// Errors: those of the store.
Result<void> write_preferences(const Desk& desk, const Preferences& preferences);
Result<void> write_text_preferences(const Desk& desk, const TextPreferences& preferences);

}  // namespace alongside::app
