#pragma once
/// Small questions about words that several folders ask: how many, how alike, where a line breaks into pages.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alongside {

/// Words as a reader counts them: runs of characters between white space that hold at least one letter or digit.
std::size_t count_words(std::string_view text);

/// Edits (insert, delete, replace, swap of neighbours) between two words, in bytes. For "did you mean".
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The closest of `known` to `word`, if close enough that a person would recognise a slip; else empty.
std::string closest(std::string_view word, const std::vector<std::string>& known);

/// Without white space at either end.
std::string_view trimmed(std::string_view text);

/// Words of `text`, split at white space.
std::vector<std::string_view> split_words(std::string_view text);

/// Parts of `text` between `separator`, empty ones included.
std::vector<std::string_view> split(std::string_view text, char separator);

/// As a printer sets it: quotation marks and apostrophes that were typed straight become the curved ones of English.
/// Everything else stays. Each straight mark, one byte, becomes three.
std::string with_curved_quotes(std::string_view text);

/// Where the byte at `offset` of `text` stands once its quotes are curved.
std::size_t offset_with_curved_quotes(std::string_view text, std::size_t offset);

}  // namespace alongside
