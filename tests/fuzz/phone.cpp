#include <string>

#include "gate.h"
#include "server/site.h"
#include "targets.h"

namespace alongside::fuzz {

namespace {

using server::Fields;
using server::Request;

constexpr TimeMs kNow{1'000'000};
const std::string kHost = "192.168.1.20:8080";
const std::string kToken = "0123456789abcdef0123456789abcdef";

std::string_view line_of(std::string_view& bytes) {
    const std::size_t end = bytes.find('\n');
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    return line;
}

/// "METHOD TARGET", headers as "name:value", an empty line, the body: what the sockets' library would have split.
Request request_of(std::string_view bytes) {
    Request request;
    const std::string_view first = line_of(bytes);
    const std::size_t space = std::min(first.find(' '), first.size());
    request.method = first.substr(0, space);
    request.target = first.substr(std::min(first.size(), space + 1));
    for (std::string_view line = line_of(bytes); !line.empty(); line = line_of(bytes)) {
        const std::size_t colon = std::min(line.find(':'), line.size());
        request.headers.emplace_back(line.substr(0, colon), line.substr(std::min(line.size(), colon + 1)));
    }
    request.body = bytes.substr(0, server::kLargestBody + 1);
    return request;
}

server::Site site() {
    server::Settings settings;
    settings.code = "123456";
    settings.co_code = "654321";
    settings.seats = {server::hashed(kToken)};
    settings.co_seats = settings.seats;
    server::PhoneView view;
    view.options = {{"one", "A", "Sit"}};
    view.ballot = "t1.1";
    view.may_reason = true;
    return {std::move(settings), {kHost}, std::move(view)};
}

void is_plain(std::string_view text) {
    must(server::cleaned(text) == text, "cleaned words are clean");
    for (const char c : text) {
        must(static_cast<unsigned char>(c) >= ' ' && c != '\x7F', "and hold no control character");
    }
}

void is_sound(const server::Wish& wish) {
    if (const auto* vote = std::get_if<server::Vote>(&wish)) {
        must(vote->choice.find_first_of(" \"<>&|\n") == std::string::npos && !vote->choice.empty(),
             "a choice is an id");
        must(vote->nonce >= 0 && vote->nonce <= server::kLargestNonce, "a nonce can be counted");
    } else if (const auto* reason = std::get_if<server::GiveReason>(&wish)) {
        is_plain(reason->text);
    } else if (const auto* approve = std::get_if<server::CoApprove>(&wish)) {
        is_plain(approve->text);
        must(approve->number >= 0, "a number is one");
    }
}

void is_sound(const server::Reply& reply) {
    must(reply.status >= 200 && reply.status < 600, "an answer has a status");
    for (const std::string& value : {reply.location, reply.cookie, reply.type}) {
        must(value.find_first_of("\r\n") == std::string::npos, "nobody writes our headers");
    }
    must(reply.location.empty() || reply.location == "/" || reply.location == "/room" || reply.location == "/co",
         "we send nobody elsewhere");
}

}  // namespace

void request(std::string_view bytes) {
    Request asked = request_of(bytes);
    server::Site one = site();
    // As a stranger, and as somebody who has joined and knows our name.
    for (const bool joined : {false, true}) {
        if (joined) {
            asked.headers.emplace_back("Host", kHost);
            asked.headers.emplace_back("Origin", "http://" + kHost);
            asked.headers.emplace_back("Cookie", "seat=" + kToken + "; co=" + kToken);
        }
        const bool sound = !server::check(asked, {kHost});
        const server::Outcome outcome = one.handle(asked, "192.168.1.30", kNow);
        if (const auto* reply = std::get_if<server::Reply>(&outcome)) {
            is_sound(*reply);
        } else {
            must(sound, "only a sound request is passed on");
        }
        if (const auto* pending = std::get_if<server::Pending>(&outcome)) {
            is_sound(pending->ask.wish);
            is_sound(one.answered(*pending, {pending->ask.ticket, {}, {}}));
        }
    }
}

void ballot(std::string_view bytes) {
    const std::string_view body = bytes.substr(0, server::kLargestBody);
    for (const auto& fields : {server::json_fields(body), server::form_fields(body)}) {
        must(!fields || fields->size() <= 8, "a body is a few values");
        for (const std::string_view path : {"/vote", "/tap", "/reason", "/co/approve", "/co/park"}) {
            if (const auto wish = fields ? server::wish_of(path, *fields) : std::nullopt) {
                is_sound(*wish);
            }
        }
    }
}

}  // namespace alongside::fuzz
