#pragma once
/// The readability guide in words: how hard a text is to read, roughly, and which of its words want explaining.
///
/// It never says more than it knows: no decimals, no score for a short text, and beside every guess that somebody
/// should now read it (curriculum 6.2).
#include <string>
#include <string_view>
#include <vector>

#include "app/lens.h"
#include "content/words.h"

namespace alongside::app {

struct GuideView {
    std::string ease;   ///< "Roughly: easy to read."; empty where there is no text
    std::string reach;  ///< how many people read at this level, or that the text is too short to say
    std::string hard;   ///< "2 hard words are not explained."
    std::vector<std::string> long_sentences;
    std::vector<LensWord> words;

    bool operator==(const GuideView&) const = default;
};

/// Headings and points of a list are taken for sentences of their own, as the NHS service manual advises.
GuideView guide_view(std::string_view text, const Lens& lens, const content::Words& words);

/// A hard word and what to do about it, in one sentence.
std::string lens_words(const LensWord& word, const content::Words& words);

}  // namespace alongside::app
