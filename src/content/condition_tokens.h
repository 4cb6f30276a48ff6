#pragma once
/// A condition as a row of words, numbers, comparison signs and brackets.
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace alongside::content {

struct Token {
    enum class Kind : std::uint8_t { word, number, sign, bracket, unknown, end };

    Kind kind = Kind::end;
    std::string_view text;
    std::size_t at = 0;  ///< in characters from the beginning
};

/// and, or, not.
bool is_joining_word(std::string_view text);

class Tokens {
  public:
    explicit Tokens(std::string_view text) : rest_(text), next_(read()) {}

    const Token& peek() const { return next_; }
    Token next();

  private:
    Token read();
    std::string_view take(std::size_t bytes);

    std::string_view rest_;
    std::size_t at_ = 0;
    Token next_;
};

}  // namespace alongside::content
