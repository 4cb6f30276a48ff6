#pragma once
/// How hard a text is to read, by the usual formulas: Flesch reading ease, Flesch-Kincaid grade, SMOG grade.
///
/// A score is a rough guide; only somebody who reads the text aloud can tell. SMOG needs sentences: below 5 there is no
/// score, below 30 it is rough. Sources: curriculum 6.3; McLaughlin 1969 for SMOG.
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace alongside::content {

inline constexpr std::size_t kFewestSentences = 5;
inline constexpr std::size_t kSteadySentences = 30;

struct Counts {
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t syllables = 0;
    std::size_t long_words = 0;  ///< of three syllables or more, names and jargon left out

    Counts& operator+=(const Counts& other);
};

/// 90 to 100 is very easy, 60 to 70 plain English, below 30 for graduates. Needs words and sentences.
double reading_ease(const Counts& counts);

/// A school grade in the United States; about five years less than the age.
double kincaid_grade(const Counts& counts);

double smog_grade(const Counts& counts);

/// None where the text is too short to score.
std::optional<double> scored_smog(const Counts& counts);

/// By rule: about nine words of ten are right. A short form in capitals is spelt out, W as three.
std::size_t syllables_in(std::string_view word);

/// One sentence each, without white space at its ends. The end of the text ends its last sentence.
std::vector<std::string_view> sentences_in(std::string_view text);

/// Words in capitals and words that begin with one inside a sentence are taken for names and are never long words.
Counts count_reading(std::string_view text);

}  // namespace alongside::content
