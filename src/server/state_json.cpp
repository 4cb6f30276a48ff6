#include "server/state_json.h"

#include <nlohmann/json.hpp>

#include "core/base/array_of.h"

namespace alongside::server {

namespace {

using Json = nlohmann::ordered_json;

/// On one line, as an event has to be; bytes that are not UTF-8 become a sign for it.
std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json line_json(const PhoneLine& line) {
    return {{"who", line.who}, {"text", line.text}};
}

Json option_json(const PhoneOption& option) {
    return {{"id", option.id}, {"label", option.label}, {"text", option.text}};
}

Json reason_json(const PhoneReason& reason) {
    return {{"number", reason.number}, {"where", reason.where}, {"answer", reason.answer}, {"text", reason.text}};
}

Json view_json(const PhoneView& view) {
    return {{"revision", view.revision},
            {"phase", vote::id_of(view.phase)},
            {"title", view.title},
            {"heading", view.heading},
            {"place", view.place},
            {"lines", array_of<Json>(view.lines, line_json)},
            {"question", view.question},
            {"options", array_of<Json>(view.options, option_json)},
            {"ballot", view.ballot},
            {"may_rather_not", view.may_rather_not},
            {"may_reason", view.may_reason},
            {"now", view.now},
            {"over", view.over}};
}

}  // namespace

std::string state_json(const PhoneView& view) {
    return dumped(view_json(view));
}

std::string state_json(const PhoneView& view, const Seat& seat) {
    Json json = view_json(view);
    json["own"] = {{"choice", seat.choice}, {"nonce", seat.nonce}};
    return dumped(json);
}

std::string co_state_json(const PhoneView& view) {
    Json json = view_json(view);
    json["co"] = {{"notes", view.co.notes},
                  {"reasons", array_of<Json>(view.co.reasons, reason_json)},
                  {"asked_pause", view.co.asked_pause},
                  {"next", view.co.next}};
    return dumped(json);
}

std::string saved_json() {
    return dumped({{"saved", true}});
}

std::string saved_json(const std::string& ballot, const std::string& choice, std::int64_t nonce) {
    return dumped({{"saved", true}, {"ballot", ballot}, {"choice", choice}, {"nonce", nonce}});
}

std::string refused_json(const std::string& sentence) {
    return dumped({{"refused", sentence}});
}

}  // namespace alongside::server
