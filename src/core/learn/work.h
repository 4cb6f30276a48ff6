#pragma once
/// What somebody answered with a practice tool: for each thing that was asked a choice, some words, or both.
///
/// A Work is kept as a document of lines, so that it can be read again by later versions of the tool's file: answers to
/// what is no longer asked are carried along and play no part. Documents come from files and are read as hostile.
#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace alongside::learn {

inline constexpr std::size_t kMostAnswers = 400;
inline constexpr std::size_t kMostNoteBytes = 4000;  ///< of what is written beside one answer
inline constexpr std::size_t kMostNameBytes = 200;   ///< of what the work is about

struct Answer {
    std::string choice;       ///< an id; empty: none yet
    std::string note;         ///< own words; may be empty
    bool is_private = false;  ///< never printed, never exported

    bool empty() const { return choice.empty() && note.empty(); }
    bool operator==(const Answer&) const = default;
};

struct Work {
    std::string name;                                    ///< what it is about: a project, a person
    std::map<std::string, Answer, std::less<>> answers;  ///< by the id of what was asked

    /// Empty if it was not answered.
    const Answer& answer(std::string_view asked) const;

    bool operator==(const Work&) const = default;
};

/// As a document, without the name, which is kept beside it. Empty answers are left out.
std::string write_work(const Work& work);

/// Errors: "bad-work", for anything that write_work cannot have written.
Result<Work> read_work(std::string name, std::string_view document);

}  // namespace alongside::learn
