#pragma once
/// An exercise in plain words: a text that hides what it means, to be written again by whoever practises.
///
/// Nothing here scores what they write. They mark for themselves what has stayed, and a count of hard words stands
/// beside it. The shortest text can be a lie, so readability alone never counts (curriculum 6.4).
#include <array>
#include <string>
#include <string_view>

namespace alongside::learn {

inline constexpr std::string_view kRewrite = "rewrite";  ///< the tool under which what was written is kept

struct RewriteExercise {
    std::string id;
    std::string text;                   ///< as it was sent out
    std::array<std::string, 3> points;  ///< what it says once it is opened up; all three are to stay
    std::string doer;                   ///< who does what, once it is said
    std::string fact;                   ///< the honest fact that a smooth text would lose
    std::string example;                ///< how the authors wrote it: one way of many
    std::string source;                 ///< the item of the inventory that it practises
};

}  // namespace alongside::learn
