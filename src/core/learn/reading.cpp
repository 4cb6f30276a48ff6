#include "core/learn/reading.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string>

#include "core/base/text.h"

namespace alongside::learn {

namespace {

constexpr std::size_t kLongWord = 3;
constexpr std::string_view kClosing = "\"')";

bool is_letter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}
bool is_capital(char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}
bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

std::string letters_of(std::string_view word) {
    std::string letters;
    std::copy_if(word.begin(), word.end(), std::back_inserter(letters), is_letter);
    return letters;
}

bool is_short_form(std::string_view letters) {
    return letters.size() > 1 && std::all_of(letters.begin(), letters.end(), is_capital);
}

bool ends_with(std::string_view word, std::string_view end) {
    return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
}

/// Two vowels side by side that are spoken apart: "idea", "evaluate", "museum".
bool spoken_apart(std::string_view word, std::size_t first) {
    const std::string_view pair = word.substr(first, 2);
    const char before = first > 0 ? word[first - 1] : ' ';
    if (pair == "ia" || pair == "iu") {
        return before != 't' && before != 'c' && before != 's';
    }
    if (pair == "io") {
        return before != 't' && before != 's' && before != 'c' && before != 'g' && before != 'x';
    }
    if (pair == "ua") {
        return before != 'q' && before != 'g';
    }
    return pair == "eo" || pair == "eu";
}

std::size_t vowel_groups(std::string_view word) {
    std::size_t groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool begins = is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]));
        groups += begins ? 1U : 0U;
        groups += i > 0 && is_vowel(word[i]) && is_vowel(word[i - 1]) && spoken_apart(word, i - 1) ? 1U : 0U;
    }
    return groups;
}

/// The last e of "made", "makes" and "named" is not heard; that of "table", "houses" and "wanted" is.
bool silent_end(std::string_view word) {
    if (ends_with(word, "e")) {
        const bool little = ends_with(word, "le") && word.size() > 2 && !is_vowel(word[word.size() - 3]);
        return !little && !is_vowel(word[word.size() - 2]);
    }
    const char before = word.size() > 2 ? word[word.size() - 3] : ' ';
    if (ends_with(word, "ed")) {
        return before != 't' && before != 'd' && !is_vowel(before);
    }
    if (ends_with(word, "es")) {
        return std::string_view("sxzhcg").find(before) == std::string_view::npos && !is_vowel(before) &&
               !(before == 'l' && word.size() > 3 && !is_vowel(word[word.size() - 4]));
    }
    return false;
}

bool ends_sentence(std::string_view text, std::size_t at) {
    constexpr std::string_view kEllipsis = "\xE2\x80\xA6";
    const bool stop =
        text[at] == '.' || text[at] == '!' || text[at] == '?' || (at >= 2 && text.substr(at - 2, 3) == kEllipsis);
    const std::size_t next = text.find_first_not_of(kClosing, at + 1);
    return stop && (next == std::string_view::npos || text[next] == ' ' || text[next] == '\n');
}

/// The last of the quote marks and brackets that close behind a full stop.
std::size_t past_quotes(std::string_view text, std::size_t at) {
    const std::size_t next = text.find_first_not_of(kClosing, at + 1);
    return (next == std::string_view::npos ? text.size() : next) - 1;
}

/// Words of every day that the rules get wrong.
struct Known {
    std::string_view word;
    std::size_t syllables;
};
constexpr Known kKnown[] = {{"area", 3},       {"areas", 3},     {"business", 2},  {"careful", 2},   {"different", 2},
                            {"evening", 2},    {"every", 2},     {"everybody", 4}, {"everyone", 3},  {"everything", 3},
                            {"everywhere", 3}, {"idea", 3},      {"ideas", 3},     {"movement", 2},  {"people", 2},
                            {"quiet", 2},      {"quietly", 3},   {"safety", 2},    {"somebody", 3},  {"someone", 2},
                            {"something", 2},  {"sometimes", 2}, {"somewhere", 2}, {"statement", 2}, {"therefore", 2}};

}  // namespace

ReadingCounts& ReadingCounts::operator+=(const ReadingCounts& other) {
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    long_words += other.long_words;
    return *this;
}

double reading_ease(const ReadingCounts& counts) {
    const auto words = static_cast<double>(counts.words);
    return 206.835 - 1.015 * (words / static_cast<double>(counts.sentences)) -
           84.6 * (static_cast<double>(counts.syllables) / words);
}

double kincaid_grade(const ReadingCounts& counts) {
    const auto words = static_cast<double>(counts.words);
    return 0.39 * (words / static_cast<double>(counts.sentences)) +
           11.8 * (static_cast<double>(counts.syllables) / words) - 15.59;
}

double smog_grade(const ReadingCounts& counts) {
    const double in_thirty = static_cast<double>(counts.long_words) * 30.0 / static_cast<double>(counts.sentences);
    return 1.0430 * std::sqrt(in_thirty) + 3.1291;
}

std::optional<double> scored_smog(const ReadingCounts& counts) {
    return counts.sentences < kFewestSentences ? std::nullopt : std::optional(smog_grade(counts));
}

ReadingBand reading_band(double smog) {
    constexpr std::array<double, 4> kEnds = {10, 12, 14, 17};
    const auto* end = std::find_if(kEnds.begin(), kEnds.end(), [&](double one) { return smog < one; });
    return static_cast<ReadingBand>(end - kEnds.begin());
}

int adults_in_hundred(ReadingBand band) {
    constexpr std::array<int, 5> kAdults = {93, 76, 51, 22, 22};
    return kAdults[static_cast<std::size_t>(band)];
}

ReadingEase ease_of(double reading_ease) {
    constexpr std::array<double, 4> kStarts = {80, 60, 50, 30};
    const auto* start = std::find_if(kStarts.begin(), kStarts.end(), [&](double one) { return reading_ease >= one; });
    return static_cast<ReadingEase>(start - kStarts.begin());
}

std::size_t syllables_in(std::string_view word) {
    std::string letters = letters_of(word);
    if (is_short_form(letters)) {
        return letters.size() + 2 * static_cast<std::size_t>(std::count(letters.begin(), letters.end(), 'W'));
    }
    std::transform(letters.begin(), letters.end(), letters.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto* known =
        std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Known& one) { return one.word == letters; });
    if (known != std::end(kKnown)) {
        return known->syllables;
    }
    const std::size_t groups =
        vowel_groups(letters) +
        (ends_with(letters, "ing") && letters.size() > 3 && is_vowel(letters[letters.size() - 4]) ? 1U : 0U);
    return std::max<std::size_t>(1, groups - (groups > 1 && silent_end(letters) ? 1U : 0U));
}

std::vector<std::string_view> sentences_in(std::string_view text) {
    std::vector<std::string_view> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at + 1 == text.size() || ends_sentence(text, at)) {
            at = past_quotes(text, at);
            const std::string_view sentence = trimmed(text.substr(begin, at + 1 - begin));
            if (count_words(sentence) > 0) {
                sentences.push_back(sentence);
            }
            begin = at + 1;
        }
    }
    return sentences;
}

ReadingCounts count_reading(std::string_view text) {
    ReadingCounts counts;
    for (const std::string_view sentence : sentences_in(text)) {
        ++counts.sentences;
        bool first = true;
        for (const std::string_view word : split_words(sentence)) {
            if (count_words(word) == 0) {
                continue;
            }
            const std::string letters = letters_of(word);
            const std::size_t syllables = syllables_in(word);
            const bool name = !letters.empty() && is_capital(letters.front()) && (!first || is_short_form(letters));
            ++counts.words;
            counts.syllables += syllables;
            counts.long_words += syllables >= kLongWord && !name ? 1U : 0U;
            first = false;
        }
    }
    return counts;
}

}  // namespace alongside::learn
