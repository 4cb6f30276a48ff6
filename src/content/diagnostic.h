#pragma once
/// One thing that is wrong in an author's file, told so that somebody who has never programmed can mend it.
///
/// A diagnostic is a value: where it is, the line as it stands, one sentence about what is wrong, one about what to do,
/// and a code that never changes its meaning. The words of all of them are in messages.h; `codes()` lists them.
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alongside::content {

enum class Severity : std::uint8_t {
    note,  ///< a warning that an author has lowered, with a reason
    warning,
    error,
};

struct Diagnostic {
    std::string code;  ///< "A012"; see codes()
    Severity severity = Severity::error;
    std::string file;
    std::size_t line = 0;    ///< from 1; 0 when the file as a whole is meant
    std::size_t column = 0;  ///< in characters, from 1; 0 when the line as a whole is meant
    std::string source;      ///< the offending line, or of a long one the part around the column
    std::size_t caret = 0;   ///< where the column lies in `source`, in characters, from 1; 0: nowhere
    std::string message;     ///< a sentence: what is wrong
    std::string mend;        ///< a sentence or two: what to do, with a "Did you mean" if there is one; may be empty

    bool operator==(const Diagnostic&) const = default;
};

/// As people read it, over several lines, ending with a line break:
///
///     scenario.yaml:12:9: There is no person "gwem" in this scenario. [A031]
///         gwem: +1
///         ^
///     Did you mean "gwen"?
std::string print(const Diagnostic& diagnostic);

/// All of them, one after the other, with an empty line between.
std::string print(std::span<const Diagnostic> findings);

/// For people: errors, then warnings, each in the order they come. Notes are left out: an author has let them pass.
std::vector<Diagnostic> errors_first(std::span<const Diagnostic> findings);

bool has_errors(std::span<const Diagnostic> findings);

/// What a code stands for, in a word or three: "A012" is "unknown-key".
struct CodeName {
    std::string_view code;
    std::string_view name;
    Severity severity = Severity::error;
};

/// Every code there is, in order.
std::span<const CodeName> codes();

}  // namespace alongside::content
