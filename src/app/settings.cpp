#include "app/settings.h"

#include <algorithm>
#include <charconv>

#include "app/desk.h"

namespace alongside::app {

namespace {

constexpr std::string_view kTheme = "look.theme";
constexpr std::string_view kText = "look.text-percent";
constexpr std::string_view kMotion = "look.reduced-motion";
constexpr std::string_view kLetters = "look.letters";
constexpr std::string_view kEasierLetters = "look.easier-letters";  // until there were three to choose from
constexpr std::string_view kSpacing = "look.spacing";
constexpr std::string_view kSound = "sound.on";
constexpr std::string_view kVolume = "sound.volume";
constexpr std::string_view kHome = "home.look";
constexpr std::string_view kPressTwice = "keys.press-twice";
constexpr std::string_view kVoice = "voice.on";
constexpr std::string_view kRate = "voice.rate";
constexpr std::string_view kReviews = "home.reviews";

constexpr std::string_view kColumns = "text.columns";
constexpr std::string_view kExplains = "text.explains";

std::string kept(const Desk& desk, std::string_view key) {
    const auto value = desk.saves->settings().get(std::nullopt, key);
    return value && *value ? **value : std::string();
}

/// A number on a step of the scale, or `otherwise` where there is none.
int in_steps(const std::string& text, int otherwise, int step, int low, int high) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value / step * step, low, high);
}

LettersChoice letters_in(const Desk& desk) {
    if (const auto letters = index_of(kLettersIds, kept(desk, kLetters))) {
        return static_cast<LettersChoice>(*letters);
    }
    return kept(desk, kEasierLetters) == "yes" ? LettersChoice::opendyslexic : LettersChoice::inter;
}

using Row = std::pair<std::string_view, std::string>;

/// Each that differs from what was kept.
Result<void> write(const Desk& desk, const std::vector<Row>& rows) {
    for (const auto& [key, value] : rows) {
        if (desk.saves->settings().get(std::nullopt, key).value_or(std::nullopt) == value) {
            continue;
        }
        if (auto written = desk.saves->settings().set(std::nullopt, key, value); !written) {
            return written;
        }
    }
    return {};
}

}  // namespace

Preferences read_preferences(const Desk& desk) {
    Preferences preferences;
    if (desk.saves == nullptr) {
        return preferences;
    }
    if (const auto theme = index_of(kThemeIds, kept(desk, kTheme))) {
        preferences.theme = static_cast<ThemeChoice>(*theme);
    }
    preferences.text_percent = in_steps(kept(desk, kText), kTextLow, kTextStep, kTextLow, kTextHigh);
    preferences.reduced_motion = kept(desk, kMotion) == "yes";
    preferences.letters = letters_in(desk);
    if (const auto spacing = index_of(kSpacingIds, kept(desk, kSpacing))) {
        preferences.spacing = static_cast<SpacingChoice>(*spacing);
    }
    preferences.sound = kept(desk, kSound) == "yes";
    preferences.volume = in_steps(kept(desk, kVolume), preferences.volume, kVolumeStep, 0, 100);
    if (const auto look = index_of(kHomeLookIds, kept(desk, kHome))) {
        preferences.home = static_cast<HomeLook>(*look);
    }
    preferences.press_twice = kept(desk, kPressTwice) == "yes";
    preferences.voice = kept(desk, kVoice) == "yes";
    preferences.voice_rate = in_steps(kept(desk, kRate), preferences.voice_rate, kRateStep, 0, 100);
    preferences.reviews = kept(desk, kReviews) != "no";
    return preferences;
}

Result<void> write_preferences(const Desk& desk, const Preferences& preferences) {
    if (desk.saves == nullptr) {
        return {};
    }
    return write(desk, {{kTheme, std::string(kThemeIds[static_cast<std::size_t>(preferences.theme)])},
                        {kText, std::to_string(preferences.text_percent)},
                        {kMotion, preferences.reduced_motion ? "yes" : "no"},
                        {kLetters, std::string(kLettersIds[static_cast<std::size_t>(preferences.letters)])},
                        {kSpacing, std::string(kSpacingIds[static_cast<std::size_t>(preferences.spacing)])},
                        {kSound, preferences.sound ? "yes" : "no"},
                        {kVolume, std::to_string(preferences.volume)},
                        {kHome, std::string(kHomeLookIds[static_cast<std::size_t>(preferences.home)])},
                        {kPressTwice, preferences.press_twice ? "yes" : "no"},
                        {kVoice, preferences.voice ? "yes" : "no"},
                        {kRate, std::to_string(preferences.voice_rate)},
                        {kReviews, preferences.reviews ? "yes" : "no"}});
}

TextPreferences read_text_preferences(const Desk& desk) {
    TextPreferences preferences;
    if (desk.saves != nullptr) {
        const int columns = in_steps(kept(desk, kColumns), static_cast<int>(kUsualColumns), 1,
                                     static_cast<int>(kFewestColumns), static_cast<int>(kMostColumns));
        preferences.columns = static_cast<std::size_t>(columns);
        preferences.explains = kept(desk, kExplains) == "yes";
    }
    return preferences;
}

Result<void> write_text_preferences(const Desk& desk, const TextPreferences& preferences) {
    if (desk.saves == nullptr) {
        return {};
    }
    return write(desk,
                 {{kColumns, std::to_string(preferences.columns)}, {kExplains, preferences.explains ? "yes" : "no"}});
}

}  // namespace alongside::app
