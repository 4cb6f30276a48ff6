#pragma once
/// The window's tools for words and cards: turns what a screen asks into what is shown next.
///
/// Knows nothing of pixels, keys or displays. What somebody wants kept goes to the saves under their name, or without
/// one; without saves everything still works, and nothing is kept.
#include <optional>
#include <string>

#include "app/desk.h"
#include "app/words_state.h"

namespace alongside::app {

class WordsDesk {
  public:
    /// Both outlive it.
    WordsDesk(const Desk& desk, WordsState& state);

    /// Whose words these are from now on; none: nobody's.
    void practise_as(const std::optional<Id>& profile) { profile_ = profile; }

    /// A sentence for the person where something could not be done, or was; empty if there is nothing to say.
    std::string handle(const WordsCommand& command);

  private:
    struct Visitor;
    void open_exercise(std::size_t index);
    void deal_cards();
    std::string next_card();
    std::string keep_rewrite();
    std::vector<learn::CardMet> cards_met() const;
    Result<void> keep(std::string_view tool, std::string name, std::string document);

    const Desk& desk_;
    WordsState& state_;
    std::optional<Id> profile_;
};

}  // namespace alongside::app
