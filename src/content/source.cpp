#include "content/source.h"

#include <algorithm>

#include "content/findings.h"
#include "content/messages.h"

namespace alongside::content {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view without_byte_order_mark(std::string_view bytes) {
    return bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark ? bytes.substr(kByteOrderMark.size()) : bytes;
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
        if (lone_return || is_untypable(character.code)) {
            findings.add(mark_of(bytes, at), messages::control_character(character.code));
            return false;
        }
        at += character.bytes;
    }
    return true;
}

}  // namespace alongside::content
