#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "content/messages.h"
#include "core/base/text.h"

/// The sentences about entries, names and numbers.
namespace alongside::content::messages {

namespace {

constexpr std::size_t kLongestQuoted = 60;

/// `text` as it can stand inside a sentence: one line, not too long.
std::string quoted(Name text) {
    std::string shown(text.substr(0, kLongestQuoted));
    while (shown.size() < text.size() && !shown.empty() &&
           (static_cast<unsigned char>(text[shown.size()]) & 0xC0U) == 0x80U) {
        shown.pop_back();  // never half a character
    }
    std::replace(shown.begin(), shown.end(), '\n', ' ');
    return shown.size() < text.size() ? fmt::format("\"{}...\"", shown) : fmt::format("\"{}\"", shown);
}

std::string joined(const Names& names) {
    std::string list;
    for (const std::string& name : names) {
        list += list.empty() ? "" : ", ";
        list += name;
    }
    return list;
}

constexpr std::size_t kMostNamed = 24;  // of a list that is told whole
constexpr std::size_t kFew = 5;

/// Those that begin most like `name`, the likest first.
Names likest(Name name, Names known) {
    const auto shared = [&](const std::string& one) {
        return std::mismatch(one.begin(), one.end(), name.begin(), name.end()).first - one.begin();
    };
    std::stable_sort(known.begin(), known.end(),
                     [&](const std::string& a, const std::string& b) { return shared(a) > shared(b); });
    known.resize(std::min(kFew, known.size()));
    return known;
}

/// The closest of `known`, or all of them; of very many, a few.
std::string suggest(Name name, const Names& known, Name introduction) {
    if (const std::string close = closest(name, known); !close.empty()) {
        return fmt::format("Did you mean \"{}\"?", close);
    }
    if (known.size() > kMostNamed) {
        return fmt::format("{}, among {} names: {}.", introduction, known.size(), joined(likest(name, known)));
    }
    return known.empty() ? std::string() : fmt::format("{}: {}.", introduction, joined(known));
}

std::string id_from(Name text) {
    std::string id;
    for (const char c : text.substr(0, kLongestQuoted)) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0) {
            id += static_cast<char>(std::tolower(byte));
        } else if (!id.empty() && id.back() != '-' && byte < 0x80U && c != '\'') {
            id += '-';
        }
    }
    const auto first = std::find_if(id.begin(), id.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    id.erase(id.begin(), first);
    while (!id.empty() && id.back() == '-') {
        id.pop_back();
    }
    return id.empty() ? "sit-down" : id;
}

}  // namespace

Finding expected_text(bool nothing_there) {
    return {
        Code::wrong_kind,
        nothing_there ? "Here a text was expected, but there is nothing."
                      : "Here a text was expected, but this is a list or has entries of its own.",
        "Write it after the colon, or after | on the next line. A text with a colon in it needs \"double quotes\"."};
}

Finding expected_list() {
    return {Code::wrong_kind, "Here a list was expected.",
            "Give each entry a line of its own that begins with a dash and a space."};
}

Finding expected_entries() {
    return {Code::wrong_kind, "Here entries with names were expected.",
            "Give each a line of its own: a name, a colon, a space, and what belongs to it."};
}

Finding unknown_key(Name key, Name where, const Names& known) {
    return {Code::unknown_key, fmt::format("{} has nothing called {}.", where, quoted(key)),
            suggest(key, known, "It can have")};
}

Finding missing_key(Name key, Name where) {
    return {Code::missing_key, fmt::format("{} has no \"{}\".", where, key),
            fmt::format("Add a line that begins with \"{}:\".", key)};
}

Finding not_a_number(Name text) {
    return {Code::not_a_number, fmt::format("{} is not a whole number.", quoted(text)), "Write it in digits, as in 6."};
}

Finding out_of_range(Name what, Name text, int low, int high) {
    return {Code::out_of_range, fmt::format("{} is out of range: {} goes from {} to {}.", text, what, low, high), {}};
}

Finding unknown_word(Name text, Name what, const Names& known) {
    return {Code::unknown_word, fmt::format("{} is not {}.", quoted(text), what), suggest(text, known, "It can be")};
}

Finding bad_id(Name text) {
    return {Code::bad_id, fmt::format("{} cannot be an id.", quoted(text)),
            fmt::format("Use small letters, digits and hyphens, beginning with a letter, 40 at most: \"{}\".",
                        id_from(text).substr(0, 40))};
}

Finding bad_trap(Name text) {
    return {Code::bad_id, fmt::format("{} is no label of a trap.", quoted(text)),
            "Labels begin with T- and go on in small letters, as in \"T-premade\"."};
}

Finding taken_id(Name id, std::size_t first_line) {
    return {Code::taken_id, fmt::format("The id \"{}\" is taken already, in line {}.", id, first_line),
            "Conditions must be able to tell names apart. Choose another."};
}

Finding reserved_id(Name id) {
    return {Code::taken_id, fmt::format("\"{}\" is a word of the language and cannot be an id here.", id),
            "Choose another."};
}

Finding wrong_count(Name where, std::size_t count, Name things, std::size_t low, std::size_t high) {
    const Name counted = count == 1 && things.back() == 's' ? things.substr(0, things.size() - 1) : things;
    return {Code::wrong_count, fmt::format("{} has {} {}.", where, count, counted),
            low == high ? fmt::format("It needs {}.", low)
            : low == 0  ? fmt::format("It can have {} at most.", high)
                        : fmt::format("It can have {} to {}.", low, high)};
}

Finding out_of_place(Name key, Name why) {
    return {Code::out_of_place, fmt::format("\"{}\" has no use here: {}.", key, why),
            "Take it out, or move it to where it belongs."};
}

Finding unknown_name(Name name, Name what, const Names& known, Name hint) {
    const std::string close = closest(name, known);
    if (!close.empty()) {
        return {Code::unknown_name, fmt::format("There is no {} {}.", what, quoted(name)),
                fmt::format("Did you mean \"{}\"?", close)};
    }
    return {Code::unknown_name, fmt::format("There is no {} {}.", what, quoted(name)), std::string(hint)};
}

Finding no_such_speaker(Name name) {
    return {Code::unknown_name, fmt::format("There is nobody called {} who could say this.", quoted(name)),
            "If the whole line is to be read as it stands, put it in \"double quotes\"."};
}

Finding second_speaker(Name name) {
    return {Code::out_of_place, fmt::format("One line cannot hold a second text, {}.", quoted(name)),
            "Begin it with a dash, as a line of its own."};
}

Finding placeholder(Name text) {
    return {Code::placeholder, fmt::format("{} is not known inside a text.", quoted(text)),
            "Nothing is filled in when the story is played. Write the word itself, or leave it out."};
}

Finding format(Name text) {
    return {Code::format,
            fmt::format("The file is written in format {}, and this program reads format 1.", quoted(text)),
            "Write \"format: 1\". If the file came from somebody else, you may need a newer program."};
}

Finding word_values(Name key, std::size_t values) {
    return {Code::word_values,
            fmt::format("The program gives \"{}\" {} values, and the text uses another number.", key, values),
            "They stand in it as {0}, {1} and so on, each at least once."};
}

Finding folder_name(Name id, Name folder) {
    return {Code::folder_name, fmt::format("The id is \"{}\", but the folder is called \"{}\".", id, folder),
            "Give both the same name."};
}

}  // namespace alongside::content::messages
