#pragma once
/// Puts an example from a page of the catalogue where it belongs, so that a checker can read it as a whole scenario.
///
/// A fragment stands inside a small scenario that is sound: `head` takes the place of entries at the top of the file,
/// `scene` stands between the scenes `before` and `after`, `option` beside one other option of a turning point.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "content/diagnostics/pages.h"
#include "content/source.h"

namespace support {

/// The top of the sound scenario, one entry a name.
inline std::vector<std::pair<std::string, std::string>> sound_head() {
    return {{"format", "format: 1\n"},
            {"id", "id: kettle\n"},
            {"title", "title: Who fills the kettle\n"},
            {"module", "module: M0\n"},
            {"minutes", "minutes: 3\n"},
            {"summary", "summary: Six people, one kettle, and nobody has asked who makes the tea.\n"},
            {"review", "review: {status: draft, note: Not yet read by people with lived experience.}\n"},
            {"sources", "sources: [do-01-outrage]\n"},
            {"facilitator", "facilitator: [Ask who made the tea today.]\n"},
            {"people", "people:\n  gwen: {stance: wary}\n  marta: {stance: watching}\n  callum: {}\n"},
            {"room", "room: watching\n"},
            {"energy", "energy: 4\n"},
            {"flags", "flags: [told]\n"},
            {"facts", "facts:\n  lease:\n    gone: A gym has it.\n    open: It stands empty.\n"},
            {"promises", "promises:\n  numbers: {to: marta, text: The numbers, due: ten-days}\n"},
            {"seats", "seats:\n  host: {start: before, you: You have the key.}\n"}};
}

inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

inline std::string indented(const std::string& text, std::size_t by) {
    std::string result;
    for (const std::string& line : lines_of(text)) {
        result += (line.empty() ? "" : std::string(by, ' ') + line) + "\n";
    }
    return result;
}

inline std::string sound_scenes(const std::string& fragment) {
    const std::string first = fragment.empty() ? "after" : fragment.substr(0, fragment.find(':'));
    return "scenes:\n  before:\n    place: community-room\n    options:\n"
           "      begin: {text: Begin at once., set: told, promise: numbers}\n"
           "      look: {text: Look around first.}\n    go: " +
           first + "\n" + indented(fragment, 2) +
           "  after:\n    say:\n      - {when: told and lease = gone, text: It has got late.}\n    go: ten-days\n"
           "  ten-days:\n    coda: Ten days later\n    say: [The phone rings.]\n    go: end\n";
}

inline std::string beside_one_option(const std::string& options) {
    return "hall:\n  turning: The start\n  ask: What do you say?\n  options:\n" + indented(options, 4) +
           "    say-nothing:\n      text: Say nothing.\n      pen: led\n  go: after\n";
}

/// Whether `text` has a line that begins with `name` and a colon.
inline bool has_entry(const std::string& text, const std::string& name) {
    return ("\n" + text).find("\n" + name + ":") != std::string::npos;
}

inline std::string sound_scenario(const std::string& head, const std::string& scenes) {
    std::string whole;
    for (const auto& [name, entry] : sound_head()) {
        whole += has_entry(head, name) ? "" : entry;
    }
    whole += has_entry(head, "scenes") ? "" : sound_scenes(scenes);
    whole += has_entry(head, "endings") ? "" : "endings:\n  host: {}\n";
    return whole + head;
}

/// The example's text with the bytes that a page cannot show, as often as it says.
inline std::string bytes_of(const alongside::content::Example& example) {
    std::string bytes;
    for (std::size_t at = 0; at < example.text.size(); ++at) {
        if (example.text.compare(at, 2, "\\x") == 0) {
            bytes += static_cast<char>(std::stoi(example.text.substr(at + 2, 2), nullptr, 16));
            at += 3;
        } else {
            bytes += example.text[at];
        }
    }
    std::string all;
    for (std::size_t i = 0; i < example.repeat; ++i) {
        all += bytes;
    }
    return all;
}

/// The whole scenario file that an example of the kinds `file`, `head`, `scene` and `option` stands for.
inline std::string scenario_of(const alongside::content::Example& example) {
    const std::string text = bytes_of(example);
    if (example.kind == "file") {
        return text;
    }
    return example.kind == "head" ? sound_scenario(text, {})
                                  : sound_scenario({}, example.kind == "option" ? beside_one_option(text) : text);
}

}  // namespace support
