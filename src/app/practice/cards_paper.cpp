#include "app/pack/draft.h"
#include "app/practice/papers.h"
#include "core/learn/cards.h"

namespace alongside::app {

namespace {

using content::Word;
using content::Words;
using learn::Meeting;
using namespace records;

constexpr int kAcross = 2;
constexpr int kDown = 4;

std::string places_words(const learn::CardSet& set, const learn::PlacedCard& card, const Words& words) {
    std::string text;
    for (const std::size_t place : card.places) {
        const std::string& title = set.places[place].title;
        text = text.empty() ? title : words.format(Word::cards_or, text, title);
    }
    return text;
}

/// One's own place beside the authors', and why they chose theirs.
std::string view_words(const learn::CardSet& set, const learn::PlacedCard& card, const learn::Work& work,
                       const Words& words) {
    const std::string theirs = places_words(set, card, words);
    switch (meeting(set, card, work)) {
        case Meeting::same:
            return words.format(Word::cards_same, set.places[*place_of(set, card, work)].title, card.why);
        case Meeting::elsewhere:
            return words.format(Word::cards_elsewhere, set.places[*place_of(set, card, work)].title, theirs, card.why);
        case Meeting::not_placed:
            break;
    }
    return words.format(Word::cards_not_placed, theirs, card.why);
}

Terms explained(const learn::CardSet& set) {
    Terms places;
    for (const learn::CardPlace& place : set.places) {
        places.entries.push_back({place.title, place.text});
    }
    return places;
}

}  // namespace

void card_findings(const learn::CardTool& tool, const learn::Work& work, Draft& draft) {
    draft.add(Paragraph{draft.text(Word::cards_lead), Paragraph::Voice::lead});
    for (const learn::CardSet& set : tool.sets) {
        draft.add(Heading{2, set.title});
        Terms cards;
        for (const learn::PlacedCard& card : set.cards) {
            cards.entries.push_back({card.text, view_words(set, card, work, draft.words)});
        }
        draft.add(std::move(cards));
    }
}

/// The places to lay out, the cards to cut, and on a page of their own what the authors think.
void blank_cards(const learn::CardTool& tool, Draft& draft) {
    draft.paragraph(Word::cards_blank_text);
    for (const learn::CardSet& set : tool.sets) {
        draft.add(Heading{2, set.title});
        draft.add(Paragraph{set.ask});
        draft.add(explained(set));
        Cards cards{kAcross, kDown, {}};
        for (const learn::PlacedCard& card : set.cards) {
            cards.cards.push_back({Shape::none, "", "", {card.text}});
        }
        draft.add(PageBreak{});
        draft.add(std::move(cards));
        draft.add(PageBreak{});
    }
    draft.heading(Word::cards_authors);
    draft.paragraph(Word::cards_authors_text);
    for (const learn::CardSet& set : tool.sets) {
        draft.add(Heading{3, set.title});
        Terms views;
        for (const learn::PlacedCard& card : set.cards) {
            views.entries.push_back(
                {card.text, draft.words.format(Word::cards_view, places_words(set, card, draft.words), card.why)});
        }
        draft.add(std::move(views));
    }
}

}  // namespace alongside::app
