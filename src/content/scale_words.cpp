#include <array>

#include "content/words.h"

/// The words for the fixed scales of core/story/scale.h, each in the order of its enumeration.
namespace alongside::content {

namespace {

using enum Word;

constexpr std::array<Word, 7> kStances = {stance_hostile, stance_cold, stance_wary,    stance_watching,
                                          stance_willing, stance_warm, stance_with_you};
constexpr std::array<std::array<Word, kPens>, 2> kPenWords = {
    {{pen_told, pen_asked, pen_shared, pen_led}, {pen_told_you, pen_asked_you, pen_shared, pen_led_you}}};
constexpr std::array<Word, kAxes> kAxisWords = {axis_power,     axis_honesty, axis_respect,     axis_plain,
                                                axis_ownership, axis_assets,  axis_reciprocity, axis_networks};
constexpr std::array<Word, kConditions> kConditionWords = {condition_context, condition_motivation, condition_capacity,
                                                           condition_assurances};
constexpr std::array<Word, 4> kLevels = {level_informing, level_voice, level_sharing, level_leading};
constexpr std::array<std::array<Word, 2>, 4> kSides = {{{side_informing_bad, side_informing_good},
                                                        {side_voice_bad, side_voice_good},
                                                        {side_sharing_bad, side_sharing_good},
                                                        {side_leading_bad, side_leading_good}}};
constexpr std::array<Word, kConditions> kConditionMeanings = {condition_means_context, condition_means_motivation,
                                                              condition_means_capacity, condition_means_assurances};
constexpr std::array<Word, 4> kLevelMeanings = {level_means_informing, level_means_voice, level_means_sharing,
                                                level_means_leading};
constexpr std::array<std::array<Word, 2>, 4> kSideMeanings = {{{side_means_informing_bad, side_means_informing_good},
                                                               {side_means_voice_bad, side_means_voice_good},
                                                               {side_means_sharing_bad, side_means_sharing_good},
                                                               {side_means_leading_bad, side_means_leading_good}}};
constexpr std::array<Word, 5> kSounds = {sound_bang, sound_door, sound_murmur, sound_pen, sound_rain};
constexpr std::array<Word, 5> kFates = {fate_none, fate_made, fate_kept, fate_renegotiated, fate_slid};

}  // namespace

Word word_of(Stance stance) {
    return kStances[static_cast<std::size_t>(static_cast<int>(stance) - static_cast<int>(Stance::hostile))];
}

Word word_of(Pen pen, bool participant) {
    return kPenWords[participant ? 1 : 0][static_cast<std::size_t>(pen)];
}
Word word_of(Axis axis) {
    return kAxisWords[static_cast<std::size_t>(axis)];
}
Word word_of(Condition4 condition) {
    return kConditionWords[static_cast<std::size_t>(condition)];
}
Word word_of(Level level) {
    return kLevels[static_cast<std::size_t>(level) - 1];
}

Word word_of(Level level, Side side) {
    return kSides[static_cast<std::size_t>(level) - 1][static_cast<std::size_t>(side)];
}

Word meaning_of(Condition4 condition) {
    return kConditionMeanings[static_cast<std::size_t>(condition)];
}

Word meaning_of(Level level) {
    return kLevelMeanings[static_cast<std::size_t>(level) - 1];
}

Word meaning_of(Level level, Side side) {
    return kSideMeanings[static_cast<std::size_t>(level) - 1][static_cast<std::size_t>(side)];
}

Word word_of(Fate fate) {
    return kFates[static_cast<std::size_t>(fate)];
}

Word word_of(Sound sound) {
    return kSounds[static_cast<std::size_t>(sound)];
}

}  // namespace alongside::content
