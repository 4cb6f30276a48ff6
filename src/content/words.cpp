#include "content/words.h"

#include <fmt/format.h>

#include <algorithm>

#include "content/composer.h"
#include "content/shape.h"

namespace alongside::content {

namespace {

struct Text {
    std::string key;
    Mark mark;
    std::string text;
};

/// Texts by their keys: `home: {begin: ...}` is `home.begin`.
void flatten(const Node& node, const std::string& prefix, std::vector<Text>& texts, Findings& findings) {
    for (const Entry& entry : read_entries(node, findings)) {
        const std::string key = prefix.empty() ? entry.name : fmt::format("{}.{}", prefix, entry.name);
        if (entry.value.kind == Node::Kind::entries) {
            flatten(entry.value, key, texts, findings);
        } else if (!findings.full()) {
            texts.push_back({key, entry.mark, read_plain(entry.value, findings)});
        }
    }
}

std::vector<std::string> known_keys() {
    std::vector<std::string> keys;
    for (const WordEntry& word : kWords) {
        keys.emplace_back(word.key);
    }
    return keys;
}

/// How many values a text asks for: one more than the highest {n} in it, if all below it are there too. None if a brace
/// is anything but {n}.
std::optional<std::size_t> values_in(std::string_view text) {
    std::uint16_t seen = 0;
    for (std::size_t at = text.find_first_of("{}"); at != std::string_view::npos; at = text.find_first_of("{}", at)) {
        const std::string_view value = text.substr(at, 3);
        if (value.size() < 3 || value[0] != '{' || value[1] < '0' || value[1] > '9' || value[2] != '}') {
            return std::nullopt;
        }
        seen = static_cast<std::uint16_t>(seen | (1U << static_cast<unsigned>(value[1] - '0')));
        at += value.size();
    }
    const auto count = static_cast<std::size_t>(std::popcount(seen));
    return seen == (1U << count) - 1U ? std::optional(count) : std::nullopt;
}

void place_text(Text& text, Words::Texts& texts, Findings& findings) {
    const auto word = std::find_if(std::begin(kWords), std::end(kWords),
                                   [&](const WordEntry& known) { return known.key == text.key; });
    if (word == std::end(kWords)) {
        findings.add(text.mark, messages::unknown_key(text.key, "The program", known_keys()));
        return;
    }
    if (values_in(text.text) != word->values) {
        findings.add(text.mark, messages::word_values(text.key, word->values));
    }
    texts[static_cast<std::size_t>(word - std::begin(kWords))] = std::move(text.text);
}

}  // namespace

ReadWords read_words(std::string_view bytes, std::string file) {
    const Source source(std::move(file), bytes);
    Findings findings(source);
    Words::Texts texts;
    if (const auto root = compose(source, findings)) {
        std::vector<Text> found;
        flatten(*root, {}, found, findings);
        for (Text& text : found) {
            place_text(text, texts, findings);
        }
        for (std::size_t i = 0; i < kWordCount; ++i) {
            if (texts[i].empty()) {
                findings.add({}, messages::missing_key(kWords[i].key, "The file"));
            }
        }
    }
    ReadWords read;
    if (!findings.has_errors()) {
        read.words = Words(std::move(texts));
    }
    read.findings = std::move(findings).sorted();
    return read;
}

}  // namespace alongside::content
