#include "ui/text_edit.h"

#include <algorithm>

namespace alongside::ui {

namespace {

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Letters, digits and everything beyond ASCII count as parts of words.
bool in_word(char c) {
    const auto u = static_cast<unsigned char>(c);
    return u >= 0x80U || (u >= '0' && u <= '9') || (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z') || c == '\'' ||
           c == '_';
}

/// Bytes of the valid UTF-8 character at the start of `text`, 0 when there is none.
std::size_t character_length(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = lead < 0x80U                    ? 1
                               : lead >= 0xC2U && lead < 0xE0U ? 2
                               : (lead & 0xF0U) == 0xE0U       ? 3
                               : lead >= 0xF0U && lead < 0xF5U ? 4
                                                               : 0;
    if (length == 0 || length > text.size() || !std::ranges::all_of(text.substr(1, length - 1), continues))
        return 0;
    const auto second = length > 1 ? static_cast<unsigned char>(text[1]) : 0U;
    const bool overlong = (lead == 0xE0U && second < 0xA0U) || (lead == 0xF0U && second < 0x90U);
    const bool beyond = (lead == 0xEDU && second >= 0xA0U) || (lead == 0xF4U && second >= 0x90U);
    return overlong || beyond ? 0 : length;
}

bool is_control(std::string_view character) {
    const auto c = static_cast<unsigned char>(character[0]);
    return c < 0x20U || c == 0x7FU || (c == 0xC2U && static_cast<unsigned char>(character[1]) < 0xA0U);
}

}  // namespace

std::size_t character_start(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    while (offset > 0 && offset < text.size() && continues(text[offset]))
        --offset;
    return offset;
}

std::string clean_input(std::string_view text, bool multiline) {
    std::string clean;
    while (!text.empty()) {
        const std::size_t length = character_length(text);
        const std::string_view character = text.substr(0, std::max<std::size_t>(1, length));
        text.remove_prefix(character.size());
        if (character == "\n" || character == "\t")
            clean += multiline && character == "\n" ? '\n' : ' ';
        else if (length > 0 && !is_control(character))
            clean += character;
    }
    return clean;
}

void TextEdit::start(std::string_view text) {
    if (now_.text == text)
        return;
    now_ = {std::string(text), text.size(), text.size()};
    past_.clear();
    future_.clear();
    last_ = Kind::none;
}

std::pair<std::size_t, std::size_t> TextEdit::selection() const {
    return std::minmax({now_.caret, now_.anchor});
}

std::string_view TextEdit::selected() const {
    const auto [begin, end] = selection();
    return std::string_view(now_.text).substr(begin, end - begin);
}

void TextEdit::move_to(std::size_t offset, bool extend) {
    now_.caret = character_start(now_.text, offset);
    if (!extend)
        now_.anchor = now_.caret;
    last_ = Kind::none;
}

void TextEdit::select_all() {
    now_.anchor = 0;
    now_.caret = now_.text.size();
}

void TextEdit::select_word_at(std::size_t offset) {
    std::size_t begin = character_start(now_.text, offset);
    std::size_t end = begin;
    while (begin > 0 && in_word(now_.text[begin - 1]))
        --begin;
    while (end < now_.text.size() && in_word(now_.text[end]))
        ++end;
    now_.anchor = begin;
    now_.caret = end;
}

void TextEdit::insert(std::string_view text, std::size_t max_bytes) {
    const auto [begin, end] = selection();
    const std::size_t rest = now_.text.size() - (end - begin);
    const std::size_t room = max_bytes > rest ? max_bytes - rest : 0;
    text = text.substr(0, character_start(text, std::min(text.size(), room)));
    if (text.empty())
        return;
    const bool word_ends = text == " " || text == "\n";
    remember(text.size() <= 4 && !word_ends && !has_selection() ? Kind::typing : Kind::other);
    erase_selection();
    now_.text.insert(now_.caret, text);
    now_.caret += text.size();
    now_.anchor = now_.caret;
}

void TextEdit::erase_to(std::size_t offset) {
    if (!has_selection())
        now_.anchor = character_start(now_.text, offset);
    if (!has_selection())
        return;
    remember(Kind::other);
    erase_selection();
}

void TextEdit::erase_selection() {
    const auto [begin, end] = selection();
    now_.text.erase(begin, end - begin);
    now_.caret = now_.anchor = begin;
}

/// Keeps the state before a change; letters typed in a row are one change.
void TextEdit::remember(Kind kind) {
    if (kind != Kind::typing || last_ != Kind::typing)
        past_.push_back(now_);
    if (past_.size() > most_undo)
        past_.erase(past_.begin());
    future_.clear();
    last_ = kind;
}

void TextEdit::undo() {
    if (past_.empty())
        return;
    future_.push_back(std::exchange(now_, std::move(past_.back())));
    past_.pop_back();
    now_.anchor = now_.caret;
    last_ = Kind::none;
}

void TextEdit::redo() {
    if (future_.empty())
        return;
    past_.push_back(std::exchange(now_, std::move(future_.back())));
    future_.pop_back();
    last_ = Kind::none;
}

std::size_t TextEdit::word_before(std::size_t offset) const {
    while (offset > 0 && !in_word(now_.text[offset - 1]))
        --offset;
    while (offset > 0 && in_word(now_.text[offset - 1]))
        --offset;
    return offset;
}

std::size_t TextEdit::word_after(std::size_t offset) const {
    while (offset < now_.text.size() && !in_word(now_.text[offset]))
        ++offset;
    while (offset < now_.text.size() && in_word(now_.text[offset]))
        ++offset;
    return offset;
}

}  // namespace alongside::ui
