#include "server/site.h"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <array>

#include "server/assets.h"
#include "server/page.h"
#include "server/state_json.h"

namespace alongside::server {

namespace {

constexpr std::string_view kHtml = "text/html; charset=utf-8";
constexpr std::string_view kJson = "application/json; charset=utf-8";
constexpr std::string_view kPhone = "/j/";
constexpr std::string_view kCo = "/c/";

// Of one seat (reference point 7), and of all wrong codes together: a million codes would take eleven days.
constexpr double kJoinsASecond = 20;  // of one address, after those that may come at once
constexpr double kPostsASecond = 5;
constexpr double kPostsAtOnce = 10;
constexpr double kWrongASecond = 1;
constexpr double kWrongAtOnce = 30;
constexpr int kMostWrongAMinute = 30;
constexpr int kWrongCoAMinute = 5;  // for the second facilitator's code there is one phone
constexpr std::size_t kSpareSeats = 10;

std::string_view cookie_name(bool co) {
    return co ? "co" : "seat";
}

std::string_view home_of(bool co) {
    return co ? "/co" : "/room";
}

bool is_co(std::string_view path) {
    return path == "/co" || path.starts_with("/co/");
}

/// For a day of a conference; no "Secure", since nobody signs certificates for an address in a room.
std::string cookie(const std::string& token, bool co) {
    return fmt::format("{}={}; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict", cookie_name(co), token);
}

Reply page(std::string html, int status = 200) {
    return {status, std::string(kHtml), std::move(html), {}, {}};
}

Reply json(std::string text, int status = 200) {
    return {status, std::string(kJson), std::move(text), {}, {}};
}

Reply see(std::string_view where) {
    return {303, {}, {}, std::string(where), {}};
}

bool is_code(std::string_view code) {
    return code.size() == 6 && code.find_first_not_of("0123456789") == std::string_view::npos;
}

/// As an event of a stream: the revision, then the state on one line.
std::shared_ptr<const std::string> event_of(int revision, const std::string& state) {
    return std::make_shared<const std::string>(fmt::format("id: {}\ndata: {}\n\n", revision, state));
}

std::string hex_of(const unsigned char* bytes, std::size_t size) {
    std::string hex(2 * size + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes, size);
    hex.pop_back();
    return hex;
}

/// 128 bits of the system's own chance.
std::string draw_token() {
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return hex_of(bytes.data(), bytes.size());
}

std::optional<Reply> asset(std::string_view path) {
    if (path == "/app.css") {
        return Reply{200, "text/css; charset=utf-8", std::string(app_css()), {}, {}};
    }
    if (path == "/app.js") {
        return Reply{200, "text/javascript; charset=utf-8", std::string(app_js()), {}, {}};
    }
    return std::nullopt;
}

}  // namespace

/// Spare seats are for those who came unasked, or with a second phone. Half of all wrong codes (above) is the most for
/// one address, so that nobody can use up everybody's.
Limits Limits::for_people(int people) {
    Limits limits;
    limits.seats = 2 * static_cast<std::size_t>(people) + kSpareSeats;
    limits.joins_at_once = std::max(limits.joins_at_once, people);
    limits.wrong_codes_per_minute = std::clamp(people, limits.wrong_codes_per_minute, kMostWrongAMinute);
    return limits;
}

const std::vector<std::pair<std::string, std::string>>& safety_headers() {
    // With no-referrer a browser would send "Origin: null" with our own forms; same-origin tells other sites as little.
    static const std::vector<std::pair<std::string, std::string>> headers = {
        {"Content-Security-Policy",
         "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
         "base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "same-origin"},
        {"Cache-Control", "no-store"}};
    return headers;
}

std::string hashed(std::string_view token) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(token.data()), token.size());
    return hex_of(hash.data(), hash.size());
}

Site::Site(Settings settings, std::vector<std::string> hosts, PhoneView first)
    : settings_(std::move(settings)),
      hosts_(std::move(hosts)),
      seats_(settings_.seats.begin(), settings_.seats.end()),
      co_seats_(settings_.co_seats.begin(), settings_.co_seats.end()),
      posts_(kPostsASecond, kPostsAtOnce),
      wrong_codes_(settings_.limits.wrong_codes_per_minute / 60.0, settings_.limits.wrong_codes_per_minute),
      all_wrong_codes_(kWrongASecond, kWrongAtOnce),
      wrong_co_codes_(kWrongCoAMinute / 60.0, kWrongCoAMinute),
      joins_(kJoinsASecond, settings_.limits.joins_at_once) {
    publish(std::move(first), {});
}

void Site::publish(PhoneView view, const std::vector<vote::Ballot>& ballots) {
    view_ = std::move(view);
    event_ = event_of(view_.revision, state_json(view_));
    co_event_ = event_of(view_.revision, co_state_json(view_));
    ballots_.clear();
    for (const vote::Ballot& ballot : ballots) {
        ballots_.emplace(ballot.seat, ballot);
    }
}

/// Letting people in again means that as many more may come.
void Site::lock(bool locked) {
    if (!locked && alarmed_) {
        settings_.limits.seats = std::max(settings_.limits.seats, 2 * seats_.size());
    }
    locked_ = locked;
    alarmed_ = alarmed_ && locked;
}

Outcome Site::handle(const Request& request, const std::string& peer, TimeMs now) {
    if (const auto wrong = check(request, hosts_)) {
        return refused(status_of(*wrong), sentence_of(*wrong), is_json(request));
    }
    return request.method == "POST" ? post(request, peer, now) : get(request, peer, now);
}

Outcome Site::get(const Request& request, const std::string& peer, TimeMs now) {
    const std::string_view path = path_of(request);
    if (const auto bytes = asset(path)) {
        return *bytes;
    }
    const bool changes = path.starts_with(kPhone) || path.starts_with(kCo);
    if ((changes || path.ends_with("/events")) && request.method == "HEAD") {
        return refused(405, sentence_of(Wrong::method), false);
    }
    if (changes) {
        const bool co = path.starts_with(kCo);
        return join(std::string(path.substr(kPhone.size())), co, request, peer, now);
    }
    const bool co = is_co(path);
    const auto seat = seat_of(request, co, now);
    if (path == "/") {
        return seat ? see("/room") : page(join_page(settings_.words, {}));
    }
    if (!seat) {
        const bool data = path.ends_with("/state") || path.ends_with("/events");
        return path == "/room" || path == "/co"
                   ? see("/")
                   : refused(data ? 401 : 404, data ? settings_.words.no_seat : settings_.words.not_found, data);
    }
    return co ? for_co(path) : for_seat(path, *seat);
}

Outcome Site::for_seat(std::string_view path, const std::string& seat) const {
    if (path == "/room") {
        return page(room_page(view_, own(seat), settings_.words));
    }
    if (path == "/state") {
        return json(state_json(view_, own(seat)));
    }
    if (path == "/events") {
        return Follow{seat, false};
    }
    return refused(404, settings_.words.not_found, false, "/room");
}

Outcome Site::for_co(std::string_view path) const {
    if (path == "/co") {
        return page(co_page(view_, settings_.words, {}));
    }
    if (path == "/co/state") {
        return json(co_state_json(view_));
    }
    if (path == "/co/events") {
        return Follow{{}, true};
    }
    return refused(404, settings_.words.not_found, false, "/co");
}

Outcome Site::post(const Request& request, const std::string& peer, TimeMs now) {
    const std::string_view path = path_of(request);
    const bool said_json = is_json(request);
    const auto fields = fields_of(request);
    if (!fields) {
        return refused(400, settings_.words.unreadable, said_json);
    }
    if (path == "/join") {
        const auto code = fields->find("code");
        return join(code == fields->end() ? std::string() : cleaned(code->second), false, request, peer, now);
    }
    const bool co = is_co(path);
    const auto seat = seat_of(request, co, now);
    if (!seat) {
        return refused(401, settings_.words.no_seat, said_json);
    }
    if (!posts_.allows(*seat, now)) {
        return refused(429, settings_.words.slow_down, said_json, home_of(co));
    }
    auto wish = wish_of(path, *fields);
    if (!wish) {
        constexpr std::array<std::string_view, 3> kForms = {"/vote", "/tap", "/reason"};
        const bool form = co || std::find(kForms.begin(), kForms.end(), path) != kForms.end();
        return refused(form ? 400 : 404, form ? settings_.words.unreadable : settings_.words.not_found, said_json,
                       home_of(co));
    }
    if (std::holds_alternative<Join>(*wish)) {
        return new_seat(false, said_json, peer, now);
    }
    return Pending{{++last_ticket_, *seat, std::move(*wish)}, {}, said_json, co};
}

Outcome Site::join(const std::string& code, bool co, const Request& request, const std::string& peer, TimeMs now) {
    const bool json_asked = is_json(request);
    if (seat_of(request, co, now)) {
        return json_asked ? json(saved_json()) : see(home_of(co));
    }
    Rate& wrong = co ? wrong_co_codes_ : wrong_codes_;
    if (!wrong.has_left(peer, now) || !all_wrong_codes_.has_left({}, now)) {
        return json_asked ? refused(429, settings_.words.slow_down, true)
                          : page(join_page(settings_.words, settings_.words.slow_down), 429);
    }
    if (!is_code(code) || code != (co ? settings_.co_code : settings_.code)) {
        wrong.take(peer, now);
        all_wrong_codes_.take({}, now);
        return json_asked ? refused(403, settings_.words.wrong_code, true)
                          : page(join_page(settings_.words, settings_.words.wrong_code), 403);
    }
    return new_seat(co, json_asked, peer, now);
}

/// Nobody new while the room is locked; and it locks itself where more come than fit it.
Outcome Site::new_seat(bool co, bool json_asked, const std::string& peer, TimeMs now) {
    if (!co && !locked_ && (!joins_.allows(peer, now) || seats_.size() >= settings_.limits.seats)) {
        locked_ = true;
        alarmed_ = true;
    }
    if (!co && locked_) {
        return json_asked ? refused(403, settings_.words.locked, true)
                          : page(join_page(settings_.words, settings_.words.locked), 403);
    }
    std::string token = draw_token();
    Ask ask{++last_ticket_, hashed(token), Join{co}};
    return Pending{std::move(ask), std::move(token), json_asked, co};
}

Reply Site::answered(const Pending& pending, const Answer& answer) {
    if (!answer.refused.empty()) {
        return refused(409, answer.refused, pending.json, home_of(pending.co));
    }
    Reply reply = pending.json ? json(saved_json()) : see(home_of(pending.co));
    if (!pending.token.empty()) {
        (pending.co ? co_seats_ : seats_).insert(pending.ask.seat);
        reply.cookie = cookie(pending.token, pending.co);
    }
    if (std::holds_alternative<Vote>(pending.ask.wish)) {
        if (answer.kept.key == view_.ballot) {
            ballots_.insert_or_assign(pending.ask.seat, answer.kept);
        }
        if (pending.json) {
            reply.body = saved_json(answer.kept.key, answer.kept.choice, answer.kept.nonce);
        }
    }
    return reply;
}

Reply Site::unanswered(const Pending& pending) const {
    return refused(503, settings_.words.busy, pending.json, home_of(pending.co));
}

std::optional<std::string> Site::shown_seat(const Request& request) const {
    for (const bool co : {false, true}) {
        const auto given = token(request, cookie_name(co));
        if (std::string seat = given ? hashed(*given) : std::string(); known(co).contains(seat)) {
            return seat;
        }
    }
    return std::nullopt;
}

std::optional<std::string> Site::seat_of(const Request& request, bool co, TimeMs now) {
    const auto given = token(request, cookie_name(co));
    if (!given) {
        return std::nullopt;
    }
    std::string seat = hashed(*given);
    if (!known(co).contains(seat)) {
        return std::nullopt;
    }
    if (!co) {
        seen_[seat] = now;
    }
    return seat;
}

std::set<std::string> Site::seen_since(TimeMs since) const {
    std::set<std::string> found;
    for (const auto& [seat, at] : seen_) {
        if (at >= since) {
            found.insert(seat);
        }
    }
    return found;
}

Seat Site::own(const std::string& seat) const {
    const auto ballot = ballots_.find(seat);
    return ballot == ballots_.end() ? Seat{} : Seat{ballot->second.choice, ballot->second.nonce, {}};
}

Reply Site::refused(int status, const std::string& sentence, bool as_json, std::string_view back) const {
    return as_json ? json(refused_json(sentence), status) : page(notice_page(settings_.words, sentence, back), status);
}

const std::string& Site::sentence_of(Wrong wrong) const {
    return wrong == Wrong::not_ours ? settings_.words.not_ours : settings_.words.unreadable;
}

}  // namespace alongside::server
