#pragma once
/// What the authors answered to people who said that something in a scenario is wrong.
///
/// Answers are told beside the evening that they are about, also where that was played with an earlier version. They
/// are no part of the story: nothing that happens in it depends on them.
#include <optional>
#include <string>

namespace alongside::content {

struct AuthorsAnswer {
    std::string about;  ///< the id of a scene; empty: the scenario as a whole
    std::string said;   ///< what was said, in short
    bool changed = false;
    std::string why;
    std::string when;  ///< "2026-05-01"
};

}  // namespace alongside::content
