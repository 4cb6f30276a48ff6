#include "app/guide.h"

#include <array>

#include "core/base/text.h"
#include "core/learn/reading.h"

namespace alongside::app {

namespace {

using content::Word;

constexpr std::size_t kLongSentence = 20;  // words (curriculum 6.2)

constexpr std::array<Word, 5> kEase = {Word::guide_very_easy, Word::guide_plain, Word::guide_fairly_hard,
                                       Word::guide_hard, Word::guide_very_hard};

/// Every line ends a sentence, whether it has a full stop or not.
template <class Each>
void each_line(std::string_view text, const Each& each) {
    for (const std::string_view line : split(text, '\n')) {
        if (count_words(line) > 0) {
            each(trimmed(line));
        }
    }
}

std::string reach_words(const learn::ReadingCounts& counts, const content::Words& words) {
    const auto smog = learn::scored_smog(counts);
    if (!smog) {
        return std::string(words[Word::guide_too_short]);
    }
    const learn::ReadingBand band = learn::reading_band(*smog);
    const int adults = learn::adults_in_hundred(band);
    return band == learn::ReadingBand::beyond ? words.format(Word::guide_few_read, adults)
                                              : words.format(Word::guide_many_read, adults);
}

std::string hard_words(const std::vector<LensWord>& found, const content::Words& words) {
    const std::size_t left = unexplained(found);
    return left == 0   ? std::string(words[Word::guide_none_hard])
           : left == 1 ? std::string(words[Word::guide_one_hard])
                       : words.format(Word::guide_many_hard, left);
}

}  // namespace

GuideView guide_view(std::string_view text, const Lens& lens, const content::Words& words) {
    GuideView view;
    learn::ReadingCounts counts;
    each_line(text, [&](std::string_view line) {
        counts += learn::count_reading(line);
        for (const std::string_view sentence : learn::sentences_in(line)) {
            if (count_words(sentence) > kLongSentence) {
                view.long_sentences.push_back(words.format(Word::guide_long, count_words(sentence), sentence));
            }
        }
    });
    if (counts.words == 0) {
        return view;
    }
    view.ease = words[kEase[static_cast<std::size_t>(learn::ease_of(learn::reading_ease(counts)))]];
    view.reach = reach_words(counts, words);
    view.words = lens.words(text);
    view.hard = hard_words(view.words, words);
    return view;
}

std::string lens_words(const LensWord& word, const content::Words& words) {
    switch (word.kind) {
        case content::Term::Kind::art:
            return words.format(Word::lens_art, word.name, word.plain);
        case content::Term::Kind::empty:
            return words.format(Word::lens_empty, word.name, word.plain);
        case content::Term::Kind::label:
            return words.format(Word::lens_label, word.name, word.plain);
    }
    return {};
}

}  // namespace alongside::app
