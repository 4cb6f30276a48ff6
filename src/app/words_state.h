#pragma once
/// What somebody sees and asks while they work on words and cards, as values: WordsDesk changes them, screens read
/// them.
///
/// Four tools share one screen of the window: a text of one's own under the lens, the list of exercises, an exercise in
/// hand, and a deal of quick-fire cards. What is being typed is gone with the window unless it is kept.
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/guide.h"
#include "core/learn/quick_fire.h"
#include "core/learn/rewrite.h"

namespace alongside::app {

inline constexpr std::size_t kLongestText = 20'000;  ///< bytes of a text of one's own

enum class WordsAt : std::uint8_t { own_text, exercises, rewrite, cards };

// What is asked, as values.
struct ShowWords {
    WordsAt at = WordsAt::own_text;
};
struct CloseWords {};  ///< back to where one came from
struct EditOwnText {
    std::string text;
};
struct OpenExercise {
    std::size_t index = 0;  ///< one past the last: the text of one's own
};
struct EditRewrite {
    std::string text;
};
struct TickStays {
    std::size_t which = 0;
    bool on = true;
};
struct ShowOthers {};
struct KeepRewrite {};
struct AnswerCard {
    learn::CardAnswer answer = learn::CardAnswer::keep;
};
struct EditWhy {
    std::string text;
};
struct ShowCardView {};  ///< what the authors think, after one's own reason
struct NextCard {};

using WordsCommand = std::variant<ShowWords, CloseWords, EditOwnText, OpenExercise, EditRewrite, TickStays, ShowOthers,
                                  KeepRewrite, AnswerCard, EditWhy, ShowCardView, NextCard>;

/// Something that must still be in the text, marked by whoever writes it.
struct Stays {
    std::string words;
    bool there = false;
};

struct RewriteState {
    std::size_t index = 0;
    std::string before;          ///< the text as it was sent out
    std::vector<LensWord> hard;  ///< in it
    std::string text;            ///< as it is written now
    GuideView guide;             ///< of it
    std::vector<Stays> stays;
    std::string example;  ///< how the authors wrote it; empty for a text of one's own
    bool others = false;  ///< the example is shown
    bool kept = false;
};

struct CardGiven {
    learn::QuickCard card;
    learn::CardAnswer answer = learn::CardAnswer::keep;
    std::string why;
};

struct CardsState {
    std::vector<learn::QuickCard> dealt;
    std::size_t at = 0;  ///< past the end: all have been looked at
    std::optional<learn::CardAnswer> answer;
    std::string why;  ///< of the card in hand
    bool viewed = false;
    std::vector<CardGiven> given;

    bool over() const { return at >= dealt.size(); }
};

struct WordsState {
    std::shared_ptr<const Lens> lens;  ///< over the glossary that came with the program
    bool leave_marked = false;         ///< hard words are marked on each screen, also when the lens is put away
    WordsAt at = WordsAt::own_text;
    std::string own_text;
    GuideView guide;  ///< of it
    std::vector<learn::RewriteExercise> exercises;
    RewriteState rewrite;
    CardsState cards;
};

}  // namespace alongside::app
