#include "content/condition_tokens.h"

#include <algorithm>

#include "content/source.h"

namespace alongside::content {

namespace {

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_sign(char c) {
    return c == '=' || c == '!' || c == '<' || c == '>';
}
bool is_number_part(char c) {
    return is_digit(c) || c == '+' || c == '-';
}

/// Capitals and underscores cannot be part of a name, but a slip with one is answered better as a whole word.
bool is_word_part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '-' || c == '_';
}

using Part = bool (*)(char);

std::size_t run_of(std::string_view text, Part part) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), part) - text.begin());
}

}  // namespace

bool is_joining_word(std::string_view text) {
    return text == "and" || text == "or" || text == "not";
}

std::string_view Tokens::take(std::size_t bytes) {
    const std::string_view taken = rest_.substr(0, bytes);
    rest_.remove_prefix(taken.size());
    at_ += static_cast<std::size_t>(std::count_if(
        taken.begin(), taken.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    return taken;
}

Token Tokens::next() {
    const Token token = next_;
    next_ = read();
    return token;
}

Token Tokens::read() {
    take(run_of(rest_, is_space));
    const std::size_t at = at_;
    if (rest_.empty()) {
        return {Token::Kind::end, {}, at};
    }
    const char first = rest_.front();
    if (is_number_part(first)) {
        return {Token::Kind::number, take(1 + run_of(rest_.substr(1), is_word_part)), at};
    }
    if (is_word_part(first)) {
        return {Token::Kind::word, take(run_of(rest_, is_word_part)), at};
    }
    if (is_sign(first)) {
        return {Token::Kind::sign, take(run_of(rest_, is_sign)), at};
    }
    if (first == '(' || first == ')') {
        return {Token::Kind::bracket, take(1), at};
    }
    return {Token::Kind::unknown, take(std::max<std::size_t>(1, decode(rest_).bytes)), at};
}

}  // namespace alongside::content
