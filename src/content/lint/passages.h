#pragma once
/// The texts of a scenario file that people read, each with its place and with who reads it.
///
/// They are gathered from the composed file by the table of grammar.h, since the values of a scenario do not say where
/// they came from. The file has been read without an error before.
#include <string>
#include <vector>

#include "content/grammar.h"
#include "content/node.h"

namespace alongside::content {

struct Passage {
    Role role = Role::said;
    std::string text;
    Mark mark;
};

/// In the order of the file.
std::vector<Passage> passages_of(const Node& root);

/// Every text of a locale file.
std::vector<Passage> passages_of_words(const Node& root);

/// The place of `words` in a passage: where they stand in the file, or else where the passage begins.
Mark place_in(const Passage& passage, std::string_view words, const Source& source);

}  // namespace alongside::content
