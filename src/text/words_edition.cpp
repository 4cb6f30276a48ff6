#include "text/words_edition.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <istream>
#include <ostream>

#include "core/base/text.h"
#include "text/line.h"
#include "text/pin.h"

namespace alongside::text {

namespace {

using content::Word;

constexpr std::string_view kQuit = "quit";
constexpr std::array<std::string_view, 3> kNames = {"lens", "rewrite", "quick-fire"};

content::Word word_of(learn::CardAnswer answer) {
    constexpr std::array<Word, 3> words = {Word::quick_keep, Word::quick_bin, Word::quick_depends};
    return words[static_cast<std::size_t>(answer)];
}

/// 1 to `most`; 0 if it is no such number.
std::size_t number_in(std::string_view line, std::size_t most) {
    for (std::size_t number = 1; number <= most; ++number) {
        if (line == fmt::format("{}", number)) {
            return number;
        }
    }
    return 0;
}

}  // namespace

std::optional<WordTool> word_tool_named(std::string_view name) {
    const auto* found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<WordTool>(found - kNames.begin()));
}

void list_word_tools(std::ostream& out, std::size_t width, const content::Words& words) {
    constexpr std::array<Word, 3> kTitles = {Word::words_tool_lens, Word::words_tool_rewrite, Word::words_tool_cards};
    Printer printer(out, width);
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        printer.line(fmt::format("{}: {}", kNames[i], words[kTitles[i]]), 2);
    }
}

WordsEdition::WordsEdition(const app::Desk& desk, std::istream& in, std::ostream& out, const WordsRequest& request)
    : desk_(desk), in_(in), request_(request), printer_(out, request.width) {}

int WordsEdition::run(WordTool tool) {
    const Welcome who = welcome(request_.profile, desk_, in_, printer_);
    if (!who.in) {
        return 2;
    }
    if (who.who) {
        words_.practise_as(who.who->id);
    }
    switch (tool) {
        case WordTool::lens:
            look();
            break;
        case WordTool::rewrite:
            rewrite();
            break;
        case WordTool::quick_fire:
            quick_fire();
            break;
    }
    return 0;
}

void WordsEdition::ask(const app::WordsCommand& command) {
    if (const std::string told = words_.handle(command); !told.empty()) {
        printer_.line(told);
    }
}

/// Lines up to one with only a full stop, or the end of input; no longer than a text may be.
std::string WordsEdition::read_text() {
    std::string text;
    std::string line;
    while (read_line(in_, line) && trimmed(line) != ".") {
        text += line.substr(0, app::kLongestText - std::min(text.size(), app::kLongestText)) + '\n';
    }
    return text;
}

void WordsEdition::show_words(const std::vector<app::LensWord>& found) {
    for (const app::LensWord& word : found) {
        printer_.line(app::lens_words(word, desk_.words), 2);
    }
}

void WordsEdition::show_guide(const app::GuideView& guide) {
    printer_.gap();
    for (const std::string* line : {&guide.ease, &guide.hard, &guide.reach}) {
        if (!line->empty()) {
            printer_.line(*line);
        }
    }
    for (const std::string& sentence : guide.long_sentences) {
        printer_.line(sentence, 2);
    }
    if (!guide.ease.empty()) {
        tell(Word::guide_read_it);
    }
    show_words(guide.words);
}

void WordsEdition::look() {
    tell(Word::own_text_title);
    tell(Word::words_text_end);
    ask(app::EditOwnText{read_text()});
    show_guide(state_.guide);
}

void WordsEdition::rewrite() {
    tell(Word::rewrite_title);
    tell(Word::rewrite_how);
    for (std::size_t i = 0; i < state_.exercises.size(); ++i) {
        printer_.line(fmt::format("{}. {}", i + 1, state_.exercises[i].text), 3);
    }
    while (exercise()) {
    }
}

/// One of them. False when there is nothing more to read, or the person wants to stop.
bool WordsEdition::exercise() {
    printer_.gap();
    printer_.line(desk_.words.format(Word::words_text_number, state_.exercises.size()));
    std::string line;
    if (!read_line(in_, line) || trimmed(line) == kQuit) {
        return false;
    }
    const std::size_t number = number_in(trimmed(line), state_.exercises.size());
    if (number == 0) {
        return true;
    }
    ask(app::OpenExercise{number - 1});
    printer_.line(state_.rewrite.before);
    show_words(state_.rewrite.hard);
    tell(Word::words_text_end);
    ask(app::EditRewrite{read_text()});
    show_guide(state_.rewrite.guide);
    printer_.gap();
    tell(Word::rewrite_stays);
    tell(Word::rewrite_stays_how);
    for (const app::Stays& stays : state_.rewrite.stays) {
        printer_.line(desk_.words.format(Word::words_text_stays, stays.words), 2);
    }
    printer_.gap();
    tell(Word::rewrite_others);
    printer_.line(state_.rewrite.example);
    tell(Word::rewrite_others_how);
    ask(app::KeepRewrite{});
    return true;
}

void WordsEdition::quick_fire() {
    tell(Word::quick_title);
    tell(Word::quick_ask);
    ask(app::ShowWords{app::WordsAt::cards});
    while (!state_.cards.over() && card()) {
    }
    tell(state_.cards.dealt.empty() ? Word::quick_none : Word::quick_over);
    for (const app::CardGiven& given : state_.cards.given) {
        if (given.answer != given.card.view) {
            printer_.line(given.card.text, 2);
        }
    }
}

/// An answer to the card in hand; false at the end of input, or when the person wants to stop.
bool WordsEdition::read_answer() {
    std::string line;
    while (read_line(in_, line) && trimmed(line) != kQuit) {
        const auto* found = std::find(learn::kCardAnswerIds.begin(), learn::kCardAnswerIds.end(), trimmed(line));
        const std::size_t number = number_in(trimmed(line), learn::kCardAnswerIds.size());
        if (found != learn::kCardAnswerIds.end() || number > 0) {
            const auto index =
                number > 0 ? number - 1 : static_cast<std::size_t>(found - learn::kCardAnswerIds.begin());
            ask(app::AnswerCard{static_cast<learn::CardAnswer>(index)});
            return true;
        }
        tell(Word::words_text_answer);
    }
    return false;
}

bool WordsEdition::card() {
    const learn::QuickCard& card = state_.cards.dealt[state_.cards.at];
    printer_.gap();
    printer_.line(desk_.words.format(Word::quick_at, state_.cards.at + 1, state_.cards.dealt.size()));
    printer_.line(card.text);
    tell(Word::words_text_answer);
    if (!read_answer()) {
        return false;
    }
    tell(Word::words_text_why);
    std::string why;
    read_line(in_, why);
    ask(app::EditWhy{why});
    ask(app::ShowCardView{});
    printer_.line(desk_.words.format(Word::quick_authors_say, desk_.words[word_of(card.view)]));
    printer_.line(card.why);
    ask(app::NextCard{});
    return true;
}

}  // namespace alongside::text
