#include "content/findings.h"

#include <algorithm>
#include <tuple>

namespace alongside::content {

namespace {

constexpr std::size_t kShownBefore = 80;  // characters of a long line that are kept on the left of the column
constexpr std::size_t kShown = 160;       // and in all
constexpr std::size_t kLongestSentence = 600;

/// The characters from `first` on, `count` at most, fit to be shown: whatever is no visible character gives way.
std::string shown_part(std::string_view line, std::size_t first, std::size_t count) {
    std::string shown;
    for (std::size_t at = 0; !line.empty() && at < first + count; ++at) {
        const Character32 character = decode(line);
        const std::size_t bytes = std::max<std::size_t>(1, character.bytes);
        if (at >= first) {
            const bool visible = character.bytes > 0 && character.code >= U' ' && character.code != 0x7F;
            shown += visible ? std::string(line.substr(0, bytes)) : character.code == U'\t' ? " " : "?";
        }
        line.remove_prefix(bytes);
    }
    return shown;
}

/// A sentence that quotes a name of a million letters is cut off.
std::string bounded(std::string sentence) {
    return sentence.size() <= kLongestSentence ? std::move(sentence)
                                               : shown_part(sentence, 0, kLongestSentence) + "...";
}

void quote_line(Diagnostic& diagnostic, std::string_view line) {
    const std::size_t hidden = diagnostic.column > kShown ? diagnostic.column - kShownBefore : 0;
    diagnostic.source = shown_part(line, hidden, kShown);
    diagnostic.caret = diagnostic.column - hidden;
}

}  // namespace

void Findings::add(Mark mark, Finding finding) {
    if (full_) {
        return;
    }
    full_ = found_.size() + 1 >= most_;
    if (full_) {
        finding = messages::more_findings();
        mark = {};
    }
    const CodeName& code = code_name(finding.code);
    Diagnostic diagnostic;
    diagnostic.code = code.code;
    diagnostic.severity = code.severity;
    diagnostic.file = source_.name();
    diagnostic.line = mark.line;
    diagnostic.column = mark.column;
    diagnostic.message = bounded(std::move(finding.message));
    diagnostic.mend = bounded(std::move(finding.mend));
    quote_line(diagnostic, source_.line(mark.line));
    found_.push_back(std::move(diagnostic));
}

std::vector<Diagnostic> Findings::sorted() && {
    // What concerns the whole file comes after what has a line.
    const auto place = [](const Diagnostic& found) { return std::tuple(found.line == 0, found.line, found.column); };
    std::stable_sort(found_.begin(), found_.end(),
                     [&](const Diagnostic& a, const Diagnostic& b) { return place(a) < place(b); });
    return std::move(found_);
}

}  // namespace alongside::content
