#include <fmt/format.h>

#include <array>

#include "content/practice/tool_reader.h"

namespace alongside::content {

namespace {

constexpr std::array<std::string_view, 4> kSetKeys = {"title", "ask", "places", "cards"};
constexpr std::array<std::string_view, 2> kPlaceKeys = {"title", "text"};
constexpr std::array<std::string_view, 4> kCardKeys = {"text", "place", "why", "sources"};
constexpr std::size_t kLeastPlaces = 2;

learn::CardPlace read_card_place(const Entry& entry, ToolDraft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The place \"{}\"", entry.name), kPlaceKeys,
                        draft.findings);
    return {entry.name, draft.text(fields, "title"), draft.maybe_text(fields, "text")};
}

/// Where the authors put it: one place, or several.
std::vector<std::size_t> read_card_places(const Fields& fields, const std::vector<learn::CardPlace>& places,
                                          ToolDraft& draft) {
    const std::vector<std::string_view> names = ids_of(places);
    std::vector<std::size_t> found;
    if (const Node* node = fields.need("place")) {
        for (const Node* item : read_list_or_one(*node, draft.findings)) {
            if (const auto which = read_word(*item, "a place", names, draft.findings)) {
                found.push_back(*which);
            }
        }
        if (found.empty() && node->kind == Node::Kind::list) {
            draft.findings.add(node->mark, messages::wrong_count(fields.where(), 0, "places", 1, places.size()));
        }
    }
    return found;
}

learn::PlacedCard read_placed_card(const Entry& entry, const std::vector<learn::CardPlace>& places, ToolDraft& draft) {
    draft.take_id(entry);
    const Fields fields(entry.value, entry.mark, fmt::format("The card \"{}\"", entry.name), kCardKeys, draft.findings);
    learn::PlacedCard card{entry.name, draft.text(fields, "text"), read_card_places(fields, places, draft),
                           draft.text(fields, "why"), draft.sources(fields)};
    return card;
}

learn::CardSet read_set(const Entry& entry, ToolDraft& draft) {
    const Fields fields(entry.value, entry.mark, fmt::format("The set \"{}\"", entry.name), kSetKeys, draft.findings);
    learn::CardSet set{entry.name, draft.text(fields, "title"), draft.text(fields, "ask"), {}, {}};
    for (const Entry& place : draft.things(fields, "places", kLeastPlaces, kMostToolPlaces)) {
        set.places.push_back(read_card_place(place, draft));
    }
    for (const Entry& card : draft.things(fields, "cards", 1, kMostToolThings)) {
        set.cards.push_back(read_placed_card(card, set.places, draft));
    }
    return set;
}

}  // namespace

learn::CardTool read_card_tool(const Fields& fields, ToolDraft& draft) {
    learn::CardTool tool;
    for (const Entry& entry : draft.things(fields, "sets", 1, kMostToolGroups)) {
        tool.sets.push_back(read_set(entry, draft));
    }
    return tool;
}

}  // namespace alongside::content
