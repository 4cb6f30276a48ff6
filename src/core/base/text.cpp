#include "core/base/text.h"

#include <algorithm>

namespace alongside {

namespace {

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool is_plain_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Of UTF-8: dashes, quotes, currencies, arrows and pictures (U+0080 to U+00BF, U+2000 to U+2BFF, U+1F000 up) are not
/// letters.
bool has_letter_or_digit(std::string_view word) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto byte = static_cast<unsigned char>(word[i]);
        const auto next = i + 1 < word.size() ? static_cast<unsigned char>(word[i + 1]) : 0U;
        const bool letter = byte >= 0xC3U && !(byte == 0xE2U && next < 0xB0U) && !(byte == 0xF0U && next == 0x9FU);
        if (letter || is_plain_letter_or_digit(word[i])) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t at = 0;
    while (at < text.size()) {
        while (at < text.size() && is_space(text[at])) {
            ++at;
        }
        const std::size_t begin = at;
        while (at < text.size() && !is_space(text[at])) {
            ++at;
        }
        if (at > begin) {
            words.push_back(text.substr(begin, at - begin));
        }
    }
    return words;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::size_t count_words(std::string_view text) {
    const auto words = split_words(text);
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), has_letter_or_digit));
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    // Three rows of the optimal string alignment table are enough to see a swap of neighbours.
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t cost = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

std::string closest(std::string_view word, const std::vector<std::string>& known) {
    constexpr std::size_t kLongest = 64;
    if (word.size() > kLongest) {
        return {};
    }
    std::string best;
    std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const std::string& candidate : known) {
        if (candidate.size() > kLongest) {
            continue;
        }
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_space(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::string with_curved_quotes(std::string_view text) {
    std::string set;
    set.reserve(text.size() + 8);
    bool opens = true;  // whether a mark here would open a quotation
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            set += opens ? "\u201C" : "\u201D";
        } else if (c == '\'') {
            const bool left_out = at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9';  // the '90s
            set += opens && !left_out ? "\u2018" : "\u2019";
        } else {
            set += c;
            opens = std::string_view(" \t\n([{").find(c) != std::string_view::npos || set.ends_with("\u2014") ||
                    set.ends_with("\u2013");
        }
    }
    return set;
}

std::size_t offset_with_curved_quotes(std::string_view text, std::size_t offset) {
    constexpr std::size_t grows = 2;  // bytes
    const std::string_view before = text.substr(0, offset);
    const auto marks = std::count_if(before.begin(), before.end(), [](char c) { return c == '"' || c == '\''; });
    return offset + grows * static_cast<std::size_t>(marks);
}

}  // namespace alongside
