#include "core/learn/work.h"

#include <optional>
#include <vector>

#include "core/base/text.h"

namespace alongside::learn {

namespace {

constexpr std::string_view kFirstLine = "work 1";
constexpr std::string_view kEscapes[] = {"\\\\", "\\n", "\\t"};
constexpr std::string_view kEscaped = "\\\n\t";
constexpr std::size_t kFields = 4;  // asked, choice, private or not, note

std::string escape(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        const std::size_t at = kEscaped.find(c);
        at == std::string_view::npos ? safe.push_back(c) : static_cast<void>(safe += kEscapes[at]);
    }
    return safe;
}

std::optional<std::string> unescape(std::string_view safe) {
    std::string text;
    for (std::size_t i = 0; i < safe.size(); ++i) {
        if (safe[i] != '\\') {
            text.push_back(safe[i]);
            continue;
        }
        const std::string_view pair = safe.substr(i++, 2);
        std::size_t which = 0;
        while (which < kEscaped.size() && kEscapes[which] != pair) {
            ++which;
        }
        if (which == kEscaped.size()) {
            return std::nullopt;
        }
        text.push_back(kEscaped[which]);
    }
    return text;
}

tl::unexpected<Error> damaged() {
    return fail("bad-work", "What was kept here cannot be read any more.");
}

/// False if the line is not one that write_work writes.
bool read_answer(std::string_view line, Work& work) {
    const std::vector<std::string_view> fields = split(line, '\t');
    if (fields.size() != kFields || fields[0].empty() || (fields[2] != "open" && fields[2] != "private")) {
        return false;
    }
    const std::optional<std::string> note = unescape(fields[3]);
    if (!note || note->size() > kMostNoteBytes || work.answers.size() == kMostAnswers) {
        return false;
    }
    const Answer answer{std::string(fields[1]), *note, fields[2] == "private"};
    return work.answers.emplace(fields[0], answer).second;
}

}  // namespace

const Answer& Work::answer(std::string_view asked) const {
    static const Answer kNone;
    const auto found = answers.find(asked);
    return found == answers.end() ? kNone : found->second;
}

std::string write_work(const Work& work) {
    std::string document(kFirstLine);
    for (const auto& [asked, answer] : work.answers) {
        if (!answer.empty()) {
            document.append("\n").append(asked).append("\t").append(answer.choice);
            document.append(answer.is_private ? "\tprivate\t" : "\topen\t").append(escape(answer.note));
        }
    }
    return document;
}

Result<Work> read_work(std::string name, std::string_view document) {
    const std::vector<std::string_view> lines = split(document, '\n');
    if (lines.front() != kFirstLine || lines.size() > kMostAnswers + 1 || name.size() > kMostNameBytes) {
        return damaged();
    }
    Work work{std::move(name), {}};
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!read_answer(lines[i], work)) {
            return damaged();
        }
    }
    return work;
}

}  // namespace alongside::learn
