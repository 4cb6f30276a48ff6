#pragma once
/// The jargon lens: which hard words stand in a text, and what each means in plain English.
///
/// A value over the glossary, which it keeps. Every edition asks it: the window for the text on the screen, the text
/// edition for what was just said, the tools for a text of one's own. It explains and never judges.
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/glossary.h"

namespace alongside::app {

/// A word as the text says it, and as the glossary explains it.
struct LensWord {
    std::string said;  ///< "ICBs" stands in the text as "ICB"
    std::string name;  ///< "ICB (integrated care board)"
    std::string plain;
    content::Term::Kind kind = content::Term::Kind::art;
    bool explained = false;  ///< the text says beside it what it means

    bool operator==(const LensWord&) const = default;
};

class Lens {
  public:
    explicit Lens(std::vector<content::Term> glossary)
        : terms_(std::move(glossary)), forms_(content::forms_of(terms_)) {}
    Lens(const Lens&) = delete;  // the forms point into the terms
    Lens& operator=(const Lens&) = delete;

    /// Where they stand: first and past-the-end bytes, in the order of the text.
    std::vector<std::pair<std::size_t, std::size_t>> places(std::string_view text) const;

    /// Each once, in reading order.
    std::vector<LensWord> words(std::string_view text) const;

  private:
    std::vector<content::Term> terms_;
    std::vector<content::TermForm> forms_;
};

/// Those that the reader is left alone with.
std::size_t unexplained(const std::vector<LensWord>& found);

}  // namespace alongside::app
