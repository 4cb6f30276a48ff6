#pragma once
/// How hard a text is to read, by the usual formulas: Flesch reading ease, Flesch-Kincaid grade, SMOG grade.
///
/// A score is a rough guide; only somebody who reads the text aloud can tell. SMOG needs sentences: below 5 there is no
/// score, below 30 it is rough. Sources: curriculum 6.3; McLaughlin 1969 for SMOG.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace alongside::learn {

inline constexpr std::size_t kFewestSentences = 5;
inline constexpr std::size_t kSteadySentences = 30;

struct ReadingCounts {
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t syllables = 0;
    std::size_t long_words = 0;  ///< of three syllables or more, names and jargon left out

    ReadingCounts& operator+=(const ReadingCounts& other);
};

/// 90 to 100 is very easy, 60 to 70 plain English, below 30 for graduates. Needs words and sentences.
double reading_ease(const ReadingCounts& counts);

/// A school grade in the United States; about five years less than the age.
double kincaid_grade(const ReadingCounts& counts);

double smog_grade(const ReadingCounts& counts);

/// None where the text is too short to score.
std::optional<double> scored_smog(const ReadingCounts& counts);

/// How far a SMOG grade reaches: the decimal would promise more than it can keep.
enum class ReadingBand : std::uint8_t { to_9, to_11, to_13, to_16, beyond };
ReadingBand reading_band(double smog);

/// Of a hundred adults in the United Kingdom, about how many read at this band; of the last one, fewer than this
/// (curriculum 6.3, from the NHS service manual).
int adults_in_hundred(ReadingBand band);

/// Flesch reading ease in words. Unlike SMOG it says something of a single sentence, if roughly.
enum class ReadingEase : std::uint8_t { very_easy, plain, fairly_hard, hard, very_hard };
ReadingEase ease_of(double reading_ease);

/// By rule: about nine words of ten are right. A short form in capitals is spelt out, W as three.
std::size_t syllables_in(std::string_view word);

/// One sentence each, without white space at its ends. The end of the text ends its last sentence.
std::vector<std::string_view> sentences_in(std::string_view text);

/// Words in capitals and words that begin with one inside a sentence are taken for names and are never long words.
ReadingCounts count_reading(std::string_view text);

}  // namespace alongside::learn
