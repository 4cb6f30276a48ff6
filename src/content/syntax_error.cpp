#include "content/syntax_error.h"

#include <algorithm>
#include <array>

namespace alongside::content {

namespace {

bool holds(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// The part of a line before a column.
std::string_view before(std::string_view line, std::uint32_t column) {
    std::string_view rest = line;
    for (std::uint32_t at = 1; at < column && !rest.empty(); ++at) {
        rest.remove_prefix(std::max<std::size_t>(1, decode(rest).bytes));
    }
    return line.substr(0, line.size() - rest.size());
}

std::string_view without_trailing_spaces(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \t");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

bool indented_with_tab(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return holds(line.substr(0, begin), "\t");
}

/// What one slip looks like from the parser's side, and what it is called on this one.
struct Slip {
    std::string_view problem;
    std::string_view context;
    Finding (*finding)();
    bool at_context;  ///< the place to look at is where the context began
};

constexpr std::array kSlips = {
    Slip{"found a tab character", "", messages::tab, false},
    Slip{"found unexpected end of stream", "quoted scalar", messages::quote_never_closed, true},
    Slip{"found unexpected document indicator", "quoted scalar", messages::quote_never_closed, true},
    Slip{"found unknown escape character", "", messages::backslash, false},
    Slip{"did not find expected hexdecimal number", "", messages::backslash, false},
    Slip{"found invalid Unicode character escape code", "", messages::backslash, false},
    Slip{"did not find expected ',' or", "", messages::brackets, true},
    Slip{"did not find expected node content", "flow", messages::brackets, false},
    Slip{"could not find expected ':'", "", messages::no_colon, true},
    Slip{"did not find expected comment or line break", "block scalar", messages::text_after_bar, false},
    Slip{"did not find expected key", "", messages::indentation, false},
    Slip{"did not find expected '-' indicator", "", messages::indentation, false},
    Slip{"did not find expected node content", "", messages::indentation, false},
    Slip{"did not find expected <document start>", "", messages::indentation, false},
    Slip{"block sequence entries are not allowed", "", messages::list_in_same_line, false},
    Slip{"not allowed in this context", "", messages::indentation, false},
};

/// A colon that stands inside a text: the value has begun already in this line.
bool colon_in_text(const SyntaxProblem& problem, std::string_view line) {
    if (!holds(problem.problem, "mapping values are not allowed")) {
        return false;
    }
    std::string_view begun = before(line, problem.at.column);
    begun.remove_prefix(std::min(begun.find_first_not_of(" -"), begun.size()));
    return holds(begun, ": ");
}

/// What stands before the problem, if that should have been the end of the text: a closing quote mark or bracket.
char closed_before(const SyntaxProblem& problem, std::string_view line) {
    const std::string_view begun = without_trailing_spaces(before(line, problem.at.column));
    return holds(problem.problem, "did not find expected") && !begun.empty() ? begun.back() : ' ';
}

/// `name:value` in the line above, which the parser took for a text that goes on in this one.
bool colon_without_space(const SyntaxProblem& problem, std::string_view above) {
    const std::size_t colon = above.find(':');
    return holds(problem.problem, "mapping values are not allowed") && colon != std::string_view::npos &&
           above.substr(0, colon).find_first_of("\"'") == std::string_view::npos && colon + 1 < above.size() &&
           above[colon + 1] != ' ';
}

/// The sign with which a text cannot begin, as it stands in the line.
std::string sign_at(std::string_view line, std::uint32_t column) {
    std::string_view rest = line.substr(before(line, column).size());
    return std::string(rest.substr(0, std::max<std::size_t>(1, decode(rest).bytes)));
}

Finding bad_beginning(const SyntaxProblem& problem, std::string_view line) {
    const std::string sign = sign_at(line, problem.at.column);
    return sign == "\t" ? messages::tab() : messages::text_begins_with(sign);
}

/// Anchors, aliases and tags that are not even well formed: usually a text that begins with the sign.
bool misses_shorthand(std::string_view context) {
    return holds(context, "anchor") || holds(context, "alias") || holds(context, "a tag");
}

SyntaxFinding known_slip(const SyntaxProblem& problem) {
    const auto slip = std::find_if(kSlips.begin(), kSlips.end(), [&](const Slip& known) {
        return holds(problem.problem, known.problem) && holds(problem.context, known.context);
    });
    if (slip == kSlips.end()) {
        return {problem.at, messages::syntax(problem.problem)};
    }
    return {slip->at_context ? problem.since : problem.at, slip->finding()};
}

}  // namespace

SyntaxFinding explain_syntax(const SyntaxProblem& problem, const Source& source) {
    const std::string_view line = source.line(problem.at.line);
    if (indented_with_tab(line)) {
        return {{problem.at.line, 1}, messages::tab()};
    }
    if (colon_in_text(problem, line)) {
        return {problem.at, messages::colon_in_text()};
    }
    const char closed = closed_before(problem, line);
    if (closed == '"' || closed == '\'') {
        return {problem.at, messages::quotes()};
    }
    if (closed == ']' || closed == '}') {
        return {problem.at, messages::text_after_bracket()};
    }
    if (colon_without_space(problem, source.line(problem.at.line - 1))) {
        return {{problem.at.line - 1, 1}, messages::no_colon()};
    }
    if (holds(problem.problem, "cannot start any token")) {
        return {problem.at, bad_beginning(problem, line)};
    }
    if (misses_shorthand(problem.context)) {
        const std::string sign = sign_at(source.line(problem.since.line), problem.since.column);
        return {problem.since, messages::shorthand(sign.empty() ? '!' : sign.front())};
    }
    return known_slip(problem);
}

}  // namespace alongside::content
