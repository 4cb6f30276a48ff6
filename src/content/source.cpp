#include "content/source.h"

#include <algorithm>
#include <array>

#include "content/findings.h"
#include "content/messages.h"

namespace alongside::content {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view without_byte_order_mark(std::string_view bytes) {
    return bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark ? bytes.substr(kByteOrderMark.size()) : bytes;
}

std::size_t sequence_length(unsigned char first) {
    if (first < 0x80U) {
        return 1;
    }
    if (first >= 0xC2U && first < 0xE0U) {
        return 2;
    }
    if (first >= 0xE0U && first < 0xF0U) {
        return 3;
    }
    return first >= 0xF0U && first < 0xF5U ? 4 : 0;
}

bool is_overlong_or_surrogate(char32_t code, std::size_t length) {
    constexpr std::array<char32_t, 5> kSmallest = {0, 0, 0x80, 0x800, 0x10000};
    return code < kSmallest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF);
}

/// Characters that nobody types: control characters, line ends that editors and the parser count differently, and signs
/// without width or that turn the reading direction, which make a line look like another. Joiners may stay: emoji and
/// several scripts need them.
bool is_forbidden(char32_t code) {
    if (code == U'\t' || code == U'\n' || code == U'\r') {
        return false;
    }
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool line_end = code == 0x2028 || code == 0x2029;
    const bool not_a_character = code == 0xFEFF || code == 0xFFFE || code == 0xFFFF;
    const bool hidden = code == 0x200B || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return control || line_end || not_a_character || hidden;
}

/// How many bytes at the front are plain ASCII that needs no closer look.
std::size_t plain_run(std::string_view bytes) {
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x7FU || (byte < 0x20U && c != '\n' && c != '\t');
    });
    return static_cast<std::size_t>(end - bytes.begin());
}

Mark mark_of(std::string_view bytes, std::size_t offset) {
    Mark mark{1, 1};
    for (std::size_t at = 0; at < offset;) {
        const bool line_end = bytes[at] == '\n';
        mark.line += line_end ? 1U : 0U;
        mark.column = line_end ? 1U : mark.column + 1U;
        at += std::max<std::size_t>(1, decode(bytes.substr(at)).bytes);
    }
    return mark;
}

}  // namespace

Character32 decode(std::string_view bytes) {
    if (bytes.empty()) {
        return {};
    }
    const auto first = static_cast<unsigned char>(bytes.front());
    const std::size_t length = sequence_length(first);
    if (length == 0 || length > bytes.size()) {
        return {};
    }
    constexpr std::array<unsigned, 5> kFirstBits = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t code = first & kFirstBits[length];
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(bytes[i]);
        if ((next & 0xC0U) != 0x80U) {
            return {};
        }
        code = (code << 6U) | (next & 0x3FU);
    }
    return is_overlong_or_surrogate(code, length) ? Character32{} : Character32{code, length};
}

Source::Source(std::string name, std::string_view bytes)
    : name_(std::move(name)), bytes_(without_byte_order_mark(bytes)), starts_{0} {
    for (std::size_t at = bytes_.find('\n'); at != std::string_view::npos; at = bytes_.find('\n', at + 1)) {
        starts_.push_back(at + 1);
    }
}

std::string_view Source::line(std::size_t number) const {
    if (number == 0 || number > starts_.size()) {
        return {};
    }
    const std::size_t begin = starts_[number - 1];
    const std::size_t end = number < starts_.size() ? starts_[number] - 1 : bytes_.size();
    std::string_view text = bytes_.substr(begin, end - begin);
    if (!text.empty() && text.back() == '\r') {
        text.remove_suffix(1);
    }
    return text;
}

bool check_bytes(const Source& source, Findings& findings) {
    const std::string_view bytes = source.bytes();
    if (bytes.size() > kMaxFileBytes) {
        findings.add({}, messages::too_big());
        return false;
    }
    for (std::size_t at = plain_run(bytes); at < bytes.size(); at += plain_run(bytes.substr(at))) {
        const Character32 character = decode(bytes.substr(at));
        if (character.bytes == 0) {
            findings.add(mark_of(bytes, at), messages::not_utf8());
            return false;
        }
        const bool lone_return = character.code == U'\r' && bytes.substr(at + 1, 1) != "\n";
        if (lone_return || is_forbidden(character.code)) {
            findings.add(mark_of(bytes, at), messages::control_character(character.code));
            return false;
        }
        at += character.bytes;
    }
    return true;
}

}  // namespace alongside::content
