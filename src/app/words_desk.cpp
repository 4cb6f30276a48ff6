#include "app/words_desk.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/base/text.h"

namespace alongside::app {

namespace {

using content::Word;

// The name under which work on a text of one's own is kept.
constexpr std::string_view kOwnText = "own-text";

const content::Practice& shelf_of(const Desk& desk) {
    static const content::Practice none;
    return desk.practice != nullptr ? *desk.practice : none;
}

std::vector<Stays> stays_of(const learn::RewriteExercise& exercise, const content::Words& words) {
    std::vector<Stays> stays;
    for (const std::string& point : exercise.points) {
        stays.push_back({point});
    }
    stays.push_back({words.format(Word::rewrite_doer, exercise.doer)});
    stays.push_back({words.format(Word::rewrite_fact, exercise.fact)});
    return stays;
}

std::vector<Stays> stays_of_any(const content::Words& words) {
    std::vector<Stays> stays;
    for (const Word word : {Word::rewrite_any_points, Word::rewrite_any_doer, Word::rewrite_any_fact}) {
        stays.push_back({std::string(words[word])});
    }
    return stays;
}

}  // namespace

WordsDesk::WordsDesk(const Desk& desk, WordsState& state) : desk_(desk), state_(state) {
    state_.lens =
        std::make_shared<const Lens>(desk.glossary != nullptr ? *desk.glossary : std::vector<content::Term>());
    state_.exercises = shelf_of(desk).exercises;
}

void WordsDesk::open_exercise(std::size_t index) {
    state_.at = WordsAt::rewrite;
    if (state_.rewrite.index == index && !state_.rewrite.text.empty()) {
        return;  // what was half written is still there
    }
    RewriteState now;
    now.index = index;
    if (index < state_.exercises.size()) {
        const learn::RewriteExercise& exercise = state_.exercises[index];
        now.before = exercise.text;
        now.stays = stays_of(exercise, desk_.words);
        now.example = exercise.example;
    } else {
        now.before = state_.own_text;
        now.stays = stays_of_any(desk_.words);
    }
    now.hard = state_.lens->words(now.before);
    state_.rewrite = std::move(now);
}

std::vector<learn::CardMet> WordsDesk::cards_met() const {
    std::vector<learn::CardMet> met;
    const auto kept = desk_.saves != nullptr ? desk_.saves->works().list(profile_, learn::kQuickFire)
                                             : Result<std::vector<store::KeptWork>>();
    for (const store::KeptWork& work : kept.value_or(std::vector<store::KeptWork>())) {
        met.push_back({work.name, work.at});
    }
    return met;
}

void WordsDesk::deal_cards() {
    const std::vector<learn::QuickCard>& cards = shelf_of(desk_).cards;
    state_.cards = {};
    for (const std::size_t card : learn::deal(cards, cards_met(), learn::kCardsAtOnce, desk_.entropy())) {
        state_.cards.dealt.push_back(cards[card]);
    }
}

Result<void> WordsDesk::keep(std::string_view tool, std::string name, std::string document) {
    if (desk_.saves == nullptr) {
        return {};
    }
    return desk_.saves->works().add(
        {make_id(desk_.entropy), profile_, std::string(tool), std::move(name), std::move(document), desk_.now()});
}

/// An answer is kept when the card is put away, with whatever was written as its reason.
std::string WordsDesk::next_card() {
    CardsState& cards = state_.cards;
    if (cards.over() || !cards.answer) {
        return {};
    }
    const learn::QuickCard& card = cards.dealt[cards.at];
    const std::string_view answer = learn::kCardAnswerIds[static_cast<std::size_t>(*cards.answer)];
    if (const auto kept = keep(learn::kQuickFire, card.id, fmt::format("{}\n{}", answer, trimmed(cards.why))); !kept) {
        return kept.error().message;
    }
    cards.given.push_back({card, *cards.answer, std::string(trimmed(cards.why))});
    ++cards.at;
    cards.answer.reset();
    cards.why.clear();
    cards.viewed = false;
    return {};
}

std::string WordsDesk::keep_rewrite() {
    RewriteState& rewrite = state_.rewrite;
    if (trimmed(rewrite.text).empty()) {
        return {};
    }
    const bool own = rewrite.index >= state_.exercises.size();
    const auto kept =
        keep(learn::kRewrite, own ? std::string(kOwnText) : state_.exercises[rewrite.index].id, rewrite.text);
    rewrite.kept = kept.has_value();
    return kept ? std::string(desk_.words[desk_.saves != nullptr ? Word::rewrite_kept : Word::rewrite_not_kept])
                : kept.error().message;
}

struct WordsDesk::Visitor {
    WordsDesk& desk;
    WordsState& state;

    std::string operator()(const ShowWords& show) const {
        state.at = show.at;
        if (show.at == WordsAt::cards) {
            desk.deal_cards();
        }
        return {};
    }
    std::string operator()(const CloseWords&) const { return {}; }
    std::string operator()(const EditOwnText& edit) const {
        state.own_text = edit.text;
        state.guide = guide_view(edit.text, *state.lens, desk.desk_.words);
        return {};
    }
    std::string operator()(const OpenExercise& open) const {
        desk.open_exercise(open.index);
        return {};
    }
    std::string operator()(const EditRewrite& edit) const {
        state.rewrite.text = edit.text;
        state.rewrite.guide = guide_view(edit.text, *state.lens, desk.desk_.words);
        state.rewrite.kept = false;
        return {};
    }
    std::string operator()(const TickStays& tick) const {
        if (tick.which < state.rewrite.stays.size()) {
            state.rewrite.stays[tick.which].there = tick.on;
        }
        return {};
    }
    std::string operator()(const ShowOthers&) const {
        state.rewrite.others = !trimmed(state.rewrite.text).empty();
        return {};
    }
    std::string operator()(const KeepRewrite&) const { return desk.keep_rewrite(); }
    std::string operator()(const AnswerCard& answer) const {
        if (!state.cards.over() && !state.cards.viewed) {
            state.cards.answer = answer.answer;
        }
        return {};
    }
    std::string operator()(const EditWhy& edit) const {
        state.cards.why = edit.text;
        return {};
    }
    std::string operator()(const ShowCardView&) const {
        state.cards.viewed = state.cards.answer.has_value();
        return {};
    }
    std::string operator()(const NextCard&) const { return desk.next_card(); }
};

std::string WordsDesk::handle(const WordsCommand& command) {
    return std::visit(Visitor{*this, state_}, command);
}

}  // namespace alongside::app
