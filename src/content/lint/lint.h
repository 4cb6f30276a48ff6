#pragma once
/// What a reader of the story would stumble over: the lints.
///
/// A scenario that can be played may still give its options away by their length, speak jargon, or be too long for a
/// projector. Each lint has a code L0xx with a page in the catalogue. An author who has a reason may lower one
/// (lowering.h).
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/diagnostic.h"
#include "content/library.h"
#include "core/learn/reading.h"
#include "content/lint/rules.h"

namespace alongside::content {

inline constexpr std::size_t kLengthApart = 20;       ///< percent that the longest option may exceed the shortest by
inline constexpr std::size_t kOptionCharacters = 90;  ///< readable from the back of a room (craft.md section 3)
inline constexpr std::size_t kLineWords = 45;         ///< between two inputs (play.md section 1)
inline constexpr std::size_t kLineCharacters = 320;   ///< on one projected page
inline constexpr std::size_t kSentenceWords = 25;     ///< curriculum.md 6.2
inline constexpr double kMostSmog = 10;               ///< over a whole scenario
inline constexpr double kMostMeanSentence = 14;       ///< words

struct Linted {
    std::vector<Diagnostic> findings;
    learn::ReadingCounts reading;
};

/// `bytes` are those of a scenario that the reader has accepted.
Linted lint(std::string_view bytes, std::string file, const LintRules& rules);

/// Nothing if the scenario cannot be read.
Linted lint(const Shelved& shelved, const LintRules& rules);

/// The lints of single texts, on the interface's own words and other files in which every text is for people. What
/// stands under a name of `not_read` is for the program alone.
std::vector<Diagnostic> lint_words(std::string_view bytes, std::string file, const LintRules& rules,
                                   std::span<const std::string_view> not_read = {});

/// "SMOG 7 to 9, which about 93 of 100 adults can read", or that the text is too short to score.
std::string reading_words(const learn::ReadingCounts& counts);

}  // namespace alongside::content
