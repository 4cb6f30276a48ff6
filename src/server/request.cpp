#include "server/request.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/names.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

namespace alongside::server {

namespace {

constexpr std::size_t kMostFields = 8;
constexpr std::size_t kLongestName = 80;
constexpr std::size_t kTokenLength = 32;
constexpr int kMostMarks = 3;  // on one letter; Vietnamese needs two, pointed Hebrew three

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

std::ptrdiff_t times(const Request& request, std::string_view name) {
    return std::count_if(request.headers.begin(), request.headers.end(),
                         [name](const auto& one) { return same_name(one.first, name); });
}

/// Of visible ASCII, and nothing that could mean another place: no "%", no "..", no second slash.
bool is_sound_target(std::string_view target) {
    return !target.empty() && target.size() <= kLongestTarget && target.front() == '/' &&
           target.find("..") == std::string_view::npos && target.find("//") == std::string_view::npos &&
           std::all_of(target.begin(), target.end(),
                       [](char c) { return c > ' ' && c < '\x7F' && c != '%' && c != '\\' && c != '#'; });
}

bool has_control(std::string_view value) {
    return std::any_of(value.begin(), value.end(),
                       [](char c) { return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7F'; });
}

bool is_readable(const Request& request) {
    const bool once = times(request, "host") == 1 && times(request, "content-length") <= 1 &&
                      times(request, "content-type") <= 1 && times(request, "origin") <= 1 &&
                      times(request, "cookie") <= 1 && times(request, "transfer-encoding") == 0;
    return once && is_sound_target(request.target) && (request.method == "POST" || request.body.empty()) &&
           request.body.size() <= kLargestBody &&
           std::none_of(request.headers.begin(), request.headers.end(),
                        [](const auto& one) { return has_control(one.first) || has_control(one.second); });
}

/// Browsers send Origin with every POST. One that does not, or says "null", is not our page.
bool is_from_us(const Request& request) {
    return header(request, "origin") == "http://" + header(request, "host").value_or("");
}

/// "application/json" of "application/json; charset=utf-8".
std::string media_of(const Request& request) {
    const std::string type = header(request, "content-type").value_or("");
    std::string media(trimmed(std::string_view(type).substr(0, type.find(';'))));
    std::transform(media.begin(), media.end(), media.begin(), lowered);
    return media;
}

bool is_form(const Request& request) {
    return media_of(request) == "application/x-www-form-urlencoded";
}

std::optional<char> hex_value(char c) {
    const char low = lowered(c);
    if (c >= '0' && c <= '9') {
        return static_cast<char>(c - '0');
    }
    return low >= 'a' && low <= 'f' ? std::optional(static_cast<char>(low - 'a' + 10)) : std::nullopt;
}

std::optional<std::string> decoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const auto high = i + 2 < text.size() ? hex_value(text[i + 1]) : std::nullopt;
        const auto low = i + 2 < text.size() ? hex_value(text[i + 2]) : std::nullopt;
        if (!high || !low) {
            return std::nullopt;
        }
        plain += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return plain;
}

std::string value_of(const Fields& fields, std::string_view name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

template <class Number>
std::optional<Number> number_of(const Fields& fields, std::string_view name) {
    const std::string digits = value_of(fields, name);
    Number number = 0;
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = wrong == std::errc() && end == digits.data() + digits.size() && number >= 0;
    return whole ? std::optional(number) : std::nullopt;
}

/// An id as a ballot says it.
bool is_id(std::string_view name) {
    return !name.empty() && name.size() <= kLongestName && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
}

std::optional<Wish> read_vote(const Fields& fields) {
    Vote vote{value_of(fields, "ballot"), value_of(fields, "choice"), 0};
    if (fields.contains("nonce")) {
        const auto nonce = number_of<std::int64_t>(fields, "nonce");
        if (!nonce || *nonce > kLargestNonce) {
            return std::nullopt;
        }
        vote.nonce = *nonce;
    }
    return is_id(vote.ballot) && is_id(vote.choice) ? std::optional<Wish>(vote) : std::nullopt;
}

std::optional<Wish> read_tap(const Fields& fields) {
    constexpr std::array<std::string_view, 3> kKinds = {"plain", "slower", "pause"};
    const auto kind = index_of(kKinds, value_of(fields, "kind"));
    return kind ? std::optional<Wish>(Tap{static_cast<TapKind>(*kind)}) : std::nullopt;
}

std::optional<Wish> read_reason(const Fields& fields) {
    GiveReason reason{value_of(fields, "answer"), cleaned(value_of(fields, "text"))};
    return is_id(reason.answer) && !reason.text.empty() ? std::optional<Wish>(reason) : std::nullopt;
}

template <class Of>
std::optional<Wish> read_numbered(const Fields& fields, Of of) {
    const auto number = number_of<int>(fields, "number");
    return number ? std::optional<Wish>(of(*number)) : std::nullopt;
}

/// Marks that stand on the letter before them.
bool is_mark(char32_t code) {
    return (code >= 0x300 && code <= 0x36F) || (code >= 0x483 && code <= 0x489) || (code >= 0x1AB0 && code <= 0x1AFF) ||
           (code >= 0x1DC0 && code <= 0x1DFF) || (code >= 0x20D0 && code <= 0x20FF) ||
           (code >= 0xFE20 && code <= 0xFE2F);
}

bool is_gap(char32_t code) {
    return code == U'\n' || code == U'\r' || code == U'\t';
}

}  // namespace

int status_of(Wrong wrong) {
    switch (wrong) {
        case Wrong::not_ours:
            return 403;
        case Wrong::method:
            return 405;
        case Wrong::media:
            return 415;
        case Wrong::elsewhere:
            return 421;
        case Wrong::version:
            return 505;
        case Wrong::unreadable:
            break;
    }
    return 400;
}

std::optional<std::string> header(const Request& request, std::string_view name) {
    const auto found = std::find_if(request.headers.begin(), request.headers.end(),
                                    [name](const auto& one) { return same_name(one.first, name); });
    return found == request.headers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Wrong> check(const Request& request, const std::vector<std::string>& hosts) {
    if (request.version != 11) {
        return Wrong::version;
    }
    if (request.method != "GET" && request.method != "POST" && request.method != "HEAD") {
        return Wrong::method;
    }
    if (!is_readable(request)) {
        return Wrong::unreadable;
    }
    if (std::find(hosts.begin(), hosts.end(), header(request, "host").value_or("")) == hosts.end()) {
        return Wrong::elsewhere;
    }
    if (request.method != "POST") {
        return std::nullopt;
    }
    if (!is_from_us(request)) {
        return Wrong::not_ours;
    }
    return is_json(request) || is_form(request) ? std::nullopt : std::optional(Wrong::media);
}

std::string_view path_of(const Request& request) {
    return std::string_view(request.target).substr(0, request.target.find('?'));
}

std::optional<std::string> token(const Request& request, std::string_view cookie) {
    const std::string all = header(request, "cookie").value_or("");
    for (const std::string_view part : split(all, ';')) {
        const std::string_view one = trimmed(part);
        const std::size_t equals = one.find('=');
        if (equals == std::string_view::npos || one.substr(0, equals) != cookie) {
            continue;
        }
        const std::string_view value = one.substr(equals + 1);
        const bool ours = value.size() == kTokenLength && std::all_of(value.begin(), value.end(), [](char c) {
                              return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                          });
        return ours ? std::optional(std::string(value)) : std::nullopt;
    }
    return std::nullopt;
}

bool is_json(const Request& request) {
    return media_of(request) == "application/json";
}

std::optional<Fields> form_fields(std::string_view body) {
    Fields fields;
    if (body.empty()) {
        return fields;
    }
    for (const std::string_view pair : split(body, '&')) {
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = decoded(pair.substr(0, equals));
        const auto value = decoded(pair.substr(std::min(pair.size(), equals + 1)));
        if (!name || !value || fields.size() == kMostFields) {
            return std::nullopt;
        }
        fields.insert_or_assign(*name, *value);
    }
    return fields;
}

std::optional<Fields> json_fields(std::string_view body) {
    // Bounded by kLargestBody, so that no depth of brackets can do harm; no exceptions.
    const auto json = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
    if (!json.is_object() || json.size() > kMostFields) {
        return std::nullopt;
    }
    Fields fields;
    for (const auto& [name, value] : json.items()) {
        if (!value.is_string() && !value.is_number_integer()) {
            return std::nullopt;
        }
        fields.emplace(name, value.is_string() ? value.get<std::string>() : value.dump());
    }
    return fields;
}

std::optional<Fields> fields_of(const Request& request) {
    if (request.body.size() > kLargestBody) {
        return std::nullopt;
    }
    return is_json(request) ? json_fields(request.body) : form_fields(request.body);
}

std::optional<Wish> wish_of(std::string_view path, const Fields& fields) {
    if (path == "/vote") {
        return read_vote(fields);
    }
    if (path == "/tap") {
        return read_tap(fields);
    }
    if (path == "/reason") {
        return read_reason(fields);
    }
    if (path == "/pass") {
        return Join{};
    }
    if (path == "/co/pause") {
        return CoPause{};
    }
    if (path == "/co/next") {
        return CoNext{};
    }
    if (path == "/co/approve") {
        return read_numbered(fields, [&](int number) { return CoApprove{number, cleaned(value_of(fields, "text"))}; });
    }
    if (path == "/co/park") {
        return read_numbered(fields, [](int number) { return CoPark{number}; });
    }
    return std::nullopt;
}

std::string cleaned(std::string_view text) {
    std::string clean;
    int marks = 0;
    while (!text.empty()) {
        const Character32 character = decode(text);
        if (character.bytes == 0) {
            text.remove_prefix(1);
            continue;
        }
        marks = is_mark(character.code) ? marks + 1 : 0;
        if (is_gap(character.code)) {
            clean += ' ';
        } else if (character.code >= U' ' && !is_untypable(character.code) && marks <= kMostMarks) {
            clean += text.substr(0, character.bytes);
        }
        text.remove_prefix(character.bytes);
    }
    return std::string(trimmed(clean));
}

}  // namespace alongside::server
