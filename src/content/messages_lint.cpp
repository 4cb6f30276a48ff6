#include <fmt/format.h>

#include "content/messages.h"
#include "core/base/text.h"

/// The sentences about how a text reads.
namespace alongside::content::messages {

Finding option_lengths(Name scene, std::size_t shortest, std::size_t longest, std::size_t percent) {
    return {Code::option_lengths,
            fmt::format("The longest option of \"{}\" has {} characters, and the shortest has {}.", scene, longest,
                        shortest),
            fmt::format("People guess by length. Let the longest be at most {} % longer than the shortest.", percent)};
}

Finding absolute(Name word) {
    return {Code::absolute, fmt::format("An option says \"{}\".", word),
            "Such words give away which option to avoid. Say what somebody would say in that room."};
}

Finding long_option(std::size_t characters, std::size_t most) {
    return {Code::long_option, fmt::format("This option has {} characters.", characters),
            fmt::format("Up to {} can be read from the back of a room.", most)};
}

Finding long_line(std::size_t words, std::size_t most_words, std::size_t characters, std::size_t most_characters) {
    return {
        Code::long_line, fmt::format("This line has {} words and {} characters.", words, characters),
        fmt::format("Up to {} words and {} characters fit on a screen that the back row can read. Make two lines of "
                    "it.",
                    most_words, most_characters)};
}

Finding long_sentence(std::size_t words, std::size_t most) {
    return {Code::long_sentence, fmt::format("This sentence has {} words.", words),
            fmt::format("Many people lose the thread after {}. Make two sentences of it.", most)};
}

Finding hard_to_read(Name score, double mean_sentence) {
    return {Code::hard_to_read,
            fmt::format("The texts are hard to read: {}, and {:.0f} words a sentence.", score, mean_sentence),
            "Use shorter words and sentences. The score is a rough guide: read the text to somebody."};
}

Finding unexplained_term(Name form, Name plain) {
    return {Code::unexplained_term, fmt::format("\"{}\" is not explained anywhere.", form),
            fmt::format("Say what it is at its first use, in brackets after it: {}.", plain)};
}

Finding empty_term(Name form, Name plain) {
    return {Code::unexplained_term, fmt::format("\"{}\" can be said more plainly.", form),
            fmt::format("In plain words: {}.", plain)};
}

Finding unopened_short_form(Name form) {
    return {Code::unopened_short_form, fmt::format("\"{}\" is not spelt out anywhere.", form),
            fmt::format("Write the whole name once, with \"({})\" after it.", form)};
}

Finding people_label(Name form, Name plain) {
    return {Code::people_label, fmt::format("\"{}\" labels people.", form), fmt::format("Better: {}.", plain)};
}

Finding not_composed() {
    return {Code::not_composed, "A letter in this line is made of two characters, one on top of the other.",
            "Type the letter again. Some programs take such letters apart when text is copied."};
}

Finding unknown_source(Name id, const Names& known) {
    const std::string close = closest(id, known);
    return {Code::unknown_source, fmt::format("The inventory has no item \"{}\".", id),
            close.empty() ? "Its ids stand in assets/inventory.tsv." : fmt::format("Did you mean \"{}\"?", close)};
}

Finding unknown_echo(Name echo, const Names& known) {
    const std::string close = closest(echo, known);
    return {Code::unknown_echo, fmt::format("No scenario here has \"{}\", so this line is never said.", echo),
            close.empty() ? "Name a scenario, and an option or an ending of it."
                          : fmt::format("Did you mean \"{}\"?", close)};
}

Finding no_trainer_notes() {
    return {Code::no_trainer_notes, "There are no notes for a trainer.",
            "Add \"facilitator:\" with a few lines: how to begin, what people will say, how to end."};
}

Finding unused_lowering(Name code) {
    return {Code::unused_lowering, fmt::format("Nothing here is told as {} any more.", code), "Take this entry out."};
}

Finding uncovered(char32_t code) {
    return {Code::uncovered,
            fmt::format("No font on this machine can show a character of this text (U+{:04X}).",
                        static_cast<unsigned>(code)),
            "Install a font that has it, or use another character."};
}

}  // namespace alongside::content::messages
