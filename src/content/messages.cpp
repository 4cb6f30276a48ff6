#include "content/messages.h"

#include <fmt/format.h>

#include <array>

#include "core/base/text.h"

namespace alongside::content {

namespace {

constexpr Severity kError = Severity::error;
constexpr Severity kWarning = Severity::warning;

/// In the order of Code. A number is never given twice, and never again once it has been shipped.
constexpr std::array kCodes = {
    CodeName{"A001", "no-file", kError},
    CodeName{"A002", "too-big", kError},
    CodeName{"A003", "not-utf8", kError},
    CodeName{"A004", "control-character", kError},
    CodeName{"A005", "empty-file", kError},
    CodeName{"A006", "tab", kError},
    CodeName{"A007", "too-deep", kError},
    CodeName{"A008", "too-long", kError},
    CodeName{"A009", "shorthand", kError},
    CodeName{"A010", "second-document", kError},
    CodeName{"A011", "colon-in-text", kError},
    CodeName{"A012", "quotes", kError},
    CodeName{"A013", "indentation", kError},
    CodeName{"A014", "brackets", kError},
    CodeName{"A015", "no-colon", kError},
    CodeName{"A016", "syntax", kError},
    CodeName{"A017", "cut-by-hash", kError},
    CodeName{"A018", "written-twice", kError},
    CodeName{"A019", "comma-in-text", kError},
    CodeName{"A020", "wrong-kind", kError},
    CodeName{"A021", "unknown-key", kError},
    CodeName{"A022", "missing-key", kError},
    CodeName{"A023", "not-a-number", kError},
    CodeName{"A024", "out-of-range", kError},
    CodeName{"A025", "unknown-word", kError},
    CodeName{"A026", "bad-id", kError},
    CodeName{"A027", "taken-id", kError},
    CodeName{"A028", "wrong-count", kError},
    CodeName{"A029", "out-of-place", kError},
    CodeName{"A030", "unknown-name", kError},
    CodeName{"A031", "placeholder", kError},
    CodeName{"A032", "format", kError},
    CodeName{"A033", "folder-name", kError},
    CodeName{"A040", "bare-change", kError},
    CodeName{"A041", "bad-condition", kError},
    CodeName{"A042", "bad-comparison", kError},
    CodeName{"A043", "leads-back", kError},
    CodeName{"A044", "no-way-on", kError},
    CodeName{"A045", "no-pen", kError},
    CodeName{"A046", "skip-needs-go", kError},
    CodeName{"A047", "unreachable", kError},
    CodeName{"A048", "curtain", kError},
    CodeName{"A049", "promise-timing", kError},
    CodeName{"A050", "part-order", kError},
    CodeName{"A051", "too-much-to-remember", kError},
    CodeName{"A052", "unused", kWarning},
    CodeName{"A053", "bad-echo", kError},
    CodeName{"A054", "bad-day", kError},
    CodeName{"A060", "word-values", kError},
    CodeName{"A099", "more-findings", kError},
    CodeName{"L001", "option-lengths", kError},
    CodeName{"L002", "absolute", kError},
    CodeName{"L003", "long-option", kWarning},
    CodeName{"L004", "long-line", kWarning},
    CodeName{"L005", "long-sentence", kWarning},
    CodeName{"L006", "hard-to-read", kWarning},
    CodeName{"L007", "unexplained-term", kWarning},
    CodeName{"L008", "unopened-short-form", kWarning},
    CodeName{"L009", "people-label", kWarning},
    CodeName{"L010", "not-composed", kError},
    CodeName{"L011", "unknown-source", kError},
    CodeName{"L012", "no-trainer-notes", kWarning},
    CodeName{"L013", "unused-lowering", kWarning},
    CodeName{"L014", "uncovered", kWarning},
    CodeName{"L015", "unknown-echo", kWarning},
    CodeName{"P001", "ending-without-text", kError},
    CodeName{"P002", "stuck", kError},
    CodeName{"P003", "too-large", kError},
    CodeName{"P004", "scene-never-reached", kError},
    CodeName{"P005", "option-never-open", kError},
    CodeName{"P006", "lock-never-shut", kWarning},
    CodeName{"P007", "promise-never-due", kError},
    CodeName{"P008", "fact-never-found", kError},
    CodeName{"P009", "dominated", kError},
    CodeName{"P010", "key", kError},
    CodeName{"P011", "cosmetic", kError},
    CodeName{"P012", "cosmetic-beat", kWarning},
    CodeName{"P013", "answer-key", kError},
    CodeName{"R001", "too-many-words", kError},
    CodeName{"R002", "too-few-words", kError},
    CodeName{"R003", "fact-count", kError},
    CodeName{"R004", "two-ways-to-be-right", kError},
    CodeName{"R005", "close-calls", kError},
    CodeName{"R006", "costs", kError},
    CodeName{"R007", "right-at-wrong-time", kError},
    CodeName{"R008", "raises-and-lowers", kError},
    CodeName{"R009", "beats-move-stances", kError},
    CodeName{"R010", "people-with-stances", kWarning},
    CodeName{"R011", "no-curtain", kWarning},
    CodeName{"R012", "nobody-waits", kError},
    CodeName{"R013", "label-on-participant", kError},
    CodeName{"R014", "refusal-scored-down", kError},
    CodeName{"W001", "walk-stops", kError},
    CodeName{"W002", "walk-lands-elsewhere", kError},
};
static_assert(kCodes.size() == static_cast<std::size_t>(Code::walk_lands_elsewhere) + 1);

}  // namespace

const CodeName& code_name(Code code) {
    return kCodes[static_cast<std::size_t>(code)];
}

std::span<const CodeName> codes() {
    return kCodes;
}

namespace messages {

Finding no_file() {
    return {Code::no_file, "The file cannot be opened.", "Check that it is there and that you may read it."};
}

Finding too_big() {
    return {Code::too_big, "The file has more than 16 MB.",
            "A scenario is text and needs a small part of that. Check that this is the right file."};
}

Finding not_utf8() {
    return {Code::not_utf8, "This line holds characters that were not saved as UTF-8.",
            "Save the file again in your editor, with the encoding UTF-8."};
}

Finding control_character(char32_t code) {
    return {Code::control_character,
            fmt::format("This line holds a character that nobody can see (U+{:04X}).", static_cast<unsigned>(code)),
            "Delete it. Such characters come along when text is pasted from elsewhere."};
}

Finding empty_file() {
    return {Code::empty_file, "The file is empty.", "The first example in FORMAT.md is a good start."};
}

Finding tab() {
    return {Code::tab, "This line is indented with a tab.",
            "Use two spaces instead. Most editors can replace all tabs by spaces."};
}

Finding too_deep(std::size_t most) {
    return {Code::too_deep, fmt::format("This stands more than {} levels deep.", most),
            "A scenario needs about ten. Check the brackets and the spaces in front."};
}

Finding too_many_nodes(std::size_t most) {
    return {Code::too_long, fmt::format("The file has more than {} entries.", most),
            "A scenario needs a small part of that. Check that this is the right file."};
}

Finding shorthand(char sign) {
    return {Code::shorthand, fmt::format("A text that begins with {} has a meaning of its own here.", sign),
            fmt::format("If the {} belongs to the text, put the whole text in \"double quotes\".", sign)};
}

Finding second_document() {
    return {Code::second_document, "A line of three dashes begins a second file within this one.",
            "Delete it, and keep each scenario in a file of its own."};
}

Finding colon_in_text() {
    return {Code::colon_in_text, "A colon with a space after it stands in the middle of a text.",
            "Put the whole text in \"double quotes\", or write it after | on the next line."};
}

Finding quotes() {
    return {
        Code::quotes, "The text goes on after its closing quote mark.",
        "If somebody speaks in the text, put 'single quotes' around all of it, or write it after | on the next line."};
}

Finding quote_never_closed() {
    return {Code::quotes, "A quote mark opens here and never closes.",
            "Add the closing quote mark, or write the text after | on the next line."};
}

Finding backslash() {
    return {Code::quotes, "A backslash inside \"double quotes\" has a meaning of its own.",
            "Put the text in 'single quotes', or write it after | on the next line."};
}

Finding indentation() {
    return {
        Code::indentation, "This line does not stand where it belongs.",
        "Check the spaces in front: lines that belong together begin in the same column, two further in than the one "
        "above them. If this is a text that goes on, put all of it in \"double quotes\"."};
}

Finding list_in_same_line() {
    return {Code::indentation, "A list cannot begin in the line of its name.",
            "Begin it on the next line, two spaces further in."};
}

Finding brackets() {
    return {Code::brackets, "A bracket is not closed, or a comma is missing.",
            "Each { needs its } and each [ its ], with commas between what they hold."};
}

Finding text_after_bracket() {
    return {Code::brackets, "The line goes on after its closing bracket.",
            "If the bracket belongs to a text, put the whole text in \"double quotes\"."};
}

Finding no_colon() {
    return {Code::no_colon, "This line has no name with a colon and a space after it.",
            "Write it as in \"title: The kettle\". If it belongs to the text above, indent it as that text is."};
}

Finding text_begins_with(Name sign) {
    return {Code::syntax, fmt::format("A text cannot begin with {}, which has a meaning of its own here.", sign),
            "Put the whole text in \"double quotes\"."};
}

Finding text_after_bar() {
    return {Code::syntax, "Nothing may stand after | or > in the same line.", "Begin the text on the next line."};
}

Finding syntax(Name problem) {
    return {Code::syntax, fmt::format("This line cannot be read ({}).", problem),
            "Compare it with the examples in FORMAT.md, or put the text in \"double quotes\"."};
}

Finding name_is_no_text() {
    return {Code::syntax, "Before the colon a plain name was expected.",
            "If this is a text that begins with a bracket, put it in \"double quotes\"."};
}

Finding cut_by_hash() {
    return {
        Code::cut_by_hash, "The text ends here, and the rest of the line is lost, because of the #.",
        "If the rest belongs to the text, put all of it in \"double quotes\". If it is a note to yourself, give it a "
        "line of its own."};
}

Finding comma_in_text() {
    return {Code::comma_in_text, "Inside { } a comma ends the text, and here it begins a new entry.",
            "Put the whole text in \"double quotes\"."};
}

Finding written_twice(Name name, std::size_t first_line) {
    return {Code::written_twice, fmt::format("\"{}\" stands here twice, first in line {}.", name, first_line),
            "Join the two, or give one of them another name."};
}

Finding more_findings() {
    return {Code::more_findings, "There is more that is wrong in this file.",
            "Mend what is above first, and check again."};
}

}  // namespace messages

}  // namespace alongside::content
