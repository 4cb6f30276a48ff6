#include "app/room_phones.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "app/phone_view.h"
#include "app/phone_words.h"
#include "app/room_view.h"
#include "core/base/text.h"
#include "server/addresses.h"

namespace alongside::app {

namespace {

using content::Word;

constexpr std::string_view kVerb = "phones";
constexpr std::string_view kUsage =
    "\"phones\" is written like this: phones start ADDRESS PORT, or phones stop, lock, open, show, hide, seen, clear, "
    "co-next or co-wait.";
constexpr int kMostReasons = 2;  // of one seat to one question

/// Six digits, drawn by the system's own chance.
std::string draw_code(const Entropy& entropy) {
    return fmt::format("{:06}", entropy() % 1'000'000);
}

std::string draw_other_code(const Entropy& entropy, const std::string& known) {
    std::string code = draw_code(entropy);
    while (code == known) {
        code = draw_code(entropy);
    }
    return code;
}

std::string join_url(const std::string& address, std::string_view way, const std::string& code) {
    return fmt::format("http://{}/{}/{}", address, way, code);
}

std::optional<std::uint16_t> port_of(std::string_view digits) {
    std::uint16_t port = 0;
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return wrong == std::errc() && end == digits.data() + digits.size() ? std::optional(port) : std::nullopt;
}

tl::unexpected<Error> unknown_line() {
    return fail("phones-line", std::string(kUsage));
}

bool waits(const server::Wish& wish) {
    return std::holds_alternative<server::Join>(wish) || std::holds_alternative<server::Vote>(wish);
}

/// By phone and by hand together; 0 where none came by phone.
int answers_given(const Room& room) {
    const auto open = room.session().open_round();
    const vote::Question* question = room.session().question();
    if (!open || question == nullptr) {
        return 0;
    }
    const vote::Round& round = question->rounds[*open];
    const std::string key = vote::ballot_key(room.session());
    const int by_phone = key.empty() ? round.total(vote::Channel::phones) : room.ballots().cast(key);
    return by_phone == 0 ? 0 : by_phone + round.total(vote::Channel::hands);
}

}  // namespace

/// What can be stored at once, and whom to tell.
struct RoomPhones::Sorted {
    std::vector<store::PhoneSeat> seats;
    std::vector<vote::Ballot> ballots;
    std::vector<std::uint64_t> joined;  // tickets
    std::vector<std::uint64_t> voted;   // tickets, in the order of the ballots
};

bool RoomPhones::is_line(std::string_view line) {
    const auto words = split_words(line);
    return !words.empty() && words.front() == kVerb;
}

std::vector<std::string> RoomPhones::forms() {
    return {"phones start ADDRESS PORT", "phones stop, lock, open, show, hide, seen, clear, co-next or co-wait"};
}

std::string RoomPhones::likely_address() {
    const std::vector<server::Address> found = server::reachable(server::addresses());
    return found.empty() ? "127.0.0.1" : found.front().address;
}

Result<void> RoomPhones::handle_line(Room& room, std::string_view line) {
    const auto words = split_words(line);
    if (words.size() < 2) {
        return unknown_line();
    }
    if (words[1] == "start") {
        return start(room, line);
    }
    if (words.size() != 2) {
        return unknown_line();
    }
    if (words[1] == "stop") {
        close();
        return {};
    }
    if (!server_) {
        return fail("phones-closed", "No phones can join just now. Say phones start, an address and a port.");
    }
    return switched(room, words[1]);
}

Result<void> RoomPhones::switched(Room& room, std::string_view what) {
    if (what == "lock" || what == "open") {
        server_->lock(what == "lock");
    } else if (what == "show" || what == "hide") {
        on_wall_ = what == "show";
    } else if (what == "seen") {
        plain_ = slower_ = pause_ = co_asks_pause_ = false;
    } else if (what == "co-next" || what == "co-wait") {
        co_holds_next_ = what == "co-next";
    } else if (what == "clear") {
        return room.clear_ballots().map([&] { show(room, true); });
    } else {
        return unknown_line();
    }
    publish(room);
    return {};
}

Result<void> RoomPhones::start(Room& room, std::string_view line) {
    const auto words = split_words(line);
    const auto port = words.size() == 4 ? port_of(words[3]) : std::nullopt;
    if (!port) {
        return unknown_line();
    }
    const auto seats = room.seats();
    if (!seats) {
        return tl::unexpected(seats.error());
    }
    server_.reset();
    server::Settings settings;
    settings.address = words[2];
    settings.port = *port;
    settings.code = draw_code(desk_.entropy);
    settings.co_code = draw_other_code(desk_.entropy, settings.code);
    for (const store::PhoneSeat& seat : *seats) {
        (seat.co ? settings.co_seats : settings.seats).push_back(seat.hash);
    }
    settings.words = page_words(desk_.words);
    settings.limits = server::Limits::for_people(room.session().setup.people);
    settings.limits.seats = std::max(settings.limits.seats, 2 * settings.seats.size());
    settings.wake = desk_.wake ? desk_.wake : [] {};
    seats_ = static_cast<int>(settings.seats.size());
    code_ = settings.code;
    co_code_ = settings.co_code;
    trouble_.clear();
    shown_ = phone_view(room, desk_);
    auto started = server::PhoneServer::start(std::move(settings), shown_);
    if (!started) {
        trouble_ = started.error().message;
        return tl::unexpected(started.error());
    }
    server_ = std::move(*started);
    address_ = fmt::format("{}:{}", words[2], server_->port());
    qr_ = records::qr_code(join_url(address_, "j", code_)).value_or(records::QrCode{});
    co_qr_ = records::qr_code(join_url(address_, "c", co_code_)).value_or(records::QrCode{});
    on_wall_ = true;
    show(room, true);
    return {};
}

void RoomPhones::close() {
    server_.reset();
    health_ = {};
    trouble_.clear();
    plain_ = slower_ = pause_ = co_asks_pause_ = co_holds_next_ = false;
    reasons_.clear();
}

bool RoomPhones::deliver(Room& room) {
    if (!server_) {
        return false;
    }
    const server::Health health = server_->health();
    if (!health.trouble.empty()) {
        const std::string why = desk_.words.format(Word::phones_by_hands, health.trouble);
        close();
        trouble_ = why;
        return true;
    }
    const bool news = health != health_;
    health_ = health;
    const std::vector<server::Ask> asks = server_->take();
    const int revision = room.session().revision;
    const bool asked_pause = co_asks_pause_;
    if (!asks.empty()) {
        server_->answer(answered(room, asks));
    }
    if (room.session().revision != revision || co_asks_pause_ != asked_pause) {
        publish(room);
    }
    return news || !asks.empty();
}

std::vector<server::Answer> RoomPhones::answered(Room& room, const std::vector<server::Ask>& asks) {
    Sorted sorted;
    std::vector<server::Answer> answers;
    for (const server::Ask& ask : asks) {
        if (const auto* join = std::get_if<server::Join>(&ask.wish)) {
            sorted.seats.push_back({ask.seat, join->co});
            sorted.joined.push_back(ask.ticket);
        } else if (const auto* vote = std::get_if<server::Vote>(&ask.wish)) {
            if (std::string why = refusal(room, *vote); !why.empty()) {
                answers.push_back({ask.ticket, std::move(why), {}});
            } else {
                sorted.ballots.push_back({vote->ballot, ask.seat, vote->choice, vote->nonce});
                sorted.voted.push_back(ask.ticket);
            }
        }
    }
    keep(room, sorted, answers);
    for (const server::Ask& ask : asks) {
        if (!waits(ask.wish)) {
            answers.push_back({ask.ticket, obeyed(room, ask), {}});
        }
    }
    return answers;
}

/// All in one transaction; what could not be stored is not acknowledged.
void RoomPhones::keep(Room& room, const Sorted& sorted, std::vector<server::Answer>& answers) {
    if (sorted.joined.empty() && sorted.voted.empty()) {
        return;
    }
    const auto standing = room.keep(sorted.seats, sorted.ballots);
    const std::string refused = standing ? std::string() : standing.error().message;
    for (const std::uint64_t ticket : sorted.joined) {
        answers.push_back({ticket, refused, {}});
    }
    for (std::size_t i = 0; i < sorted.voted.size(); ++i) {
        answers.push_back({sorted.voted[i], refused, standing ? (*standing)[i] : vote::Ballot{}});
    }
    for (const store::PhoneSeat& seat : sorted.seats) {
        seats_ += standing && !seat.co ? 1 : 0;
    }
}

std::string RoomPhones::refusal(const Room& room, const server::Vote& vote) const {
    const std::string open = vote::ballot_key(room.session());
    if (open.empty() || vote.ballot != open) {
        return std::string(desk_.words[Word::phone_closed]);
    }
    const std::vector<std::string>& answers = room.session().question()->answers;
    const bool known = std::find(answers.begin(), answers.end(), vote.choice) != answers.end();
    return known ? std::string() : std::string(desk_.words[Word::phone_not_an_answer]);
}

/// Why not, in a sentence; empty if it is done.
std::string RoomPhones::obeyed(Room& room, const server::Ask& ask) {
    Result<void> done;
    if (const auto* tap = std::get_if<server::Tap>(&ask.wish)) {
        plain_ = plain_ || tap->kind == server::TapKind::plain;
        slower_ = slower_ || tap->kind == server::TapKind::slower;
        pause_ = pause_ || tap->kind == server::TapKind::pause;
    } else if (const auto* reason = std::get_if<server::GiveReason>(&ask.wish)) {
        done = give_reason(room, ask.seat, *reason);
    } else if (const auto* approve = std::get_if<server::CoApprove>(&ask.wish)) {
        done = room.handle(vote::Approve{approve->number, approve->text});
    } else if (const auto* park = std::get_if<server::CoPark>(&ask.wish)) {
        done = room.handle(vote::ParkReason{park->number});
    } else if (std::holds_alternative<server::CoPause>(ask.wish)) {
        co_asks_pause_ = true;
    } else if (std::holds_alternative<server::CoNext>(ask.wish)) {
        done = co_holds_next_ ? room.handle_line("next")
                              : fail("not-now", std::string(desk_.words[Word::phone_next_not_yours]));
    }
    return done ? std::string() : done.error().message;
}

Result<void> RoomPhones::give_reason(Room& room, const std::string& seat, const server::GiveReason& reason) {
    if (!shown_.may_reason) {
        return fail("not-now", std::string(desk_.words[Word::phone_reason_not_now]));
    }
    if (const std::string& scene = room.session().stop.scene; scene != reasons_of_) {
        reasons_.clear();
        reasons_of_ = scene;
    }
    if (reasons_[seat] >= kMostReasons) {
        return fail("full", std::string(desk_.words[Word::phone_reason_enough]));
    }
    return room.handle(vote::GiveReason{reason.answer, reason.text}).map([&] { ++reasons_[seat]; });
}

void RoomPhones::publish(const Room& room) {
    show(room, false);
}

/// The revision alone is no news: it also counts what only the trainer does.
void RoomPhones::show(const Room& room, bool again) {
    if (!server_) {
        return;
    }
    server::PhoneView view = phone_view(room, desk_);
    view.co.asked_pause = co_asks_pause_;
    if (const auto next = presenter_view(room, desk_).next; next && co_holds_next_) {
        view.co.next = next->words;
    }
    server::PhoneView before = shown_;
    before.revision = view.revision;
    if (!again && before == view) {
        return;
    }
    shown_ = view;
    server_->publish(std::move(view), room.ballots().of(vote::ballot_key(room.session())));
}

PhonesView RoomPhones::view(const Room& room) const {
    PhonesView view;
    view.trouble = trouble_;
    for (const server::Address& one : server::reachable(server::addresses())) {
        view.addresses.push_back({one.address, one.interface});
    }
    if (!server_) {
        return view;
    }
    const int people = room.session().setup.people;
    view.open = true;
    view.address = address_;
    view.code = code_;
    view.co_code = co_code_;
    view.url = join_url(address_, "j", code_);
    view.co_url = join_url(address_, "c", co_code_);
    view.qr = qr_;
    view.co_qr = co_qr_;
    view.line = desk_.words.format(Word::phones_line, address_, health_.phones);
    view.on_wall = on_wall_;
    view.phones = health_.phones;
    view.seats = seats_;
    view.ballots = room.ballots().cast(vote::ballot_key(room.session()));
    const int given = answers_given(room);
    view.headcount = given > people ? desk_.words.format(Word::phones_headcount, given, people) : std::string();
    if (!vote::ballot_key(room.session()).empty()) {
        view.task = desk_.words[Word::phones_wall_task];
        view.note = desk_.words[Word::phones_note];
    }
    view.locked = health_.locked;
    view.alarm = health_.alarm ? std::string(desk_.words[Word::phones_alarm]) : std::string();
    view.plain = plain_;
    view.slower = slower_;
    view.pause = pause_;
    view.co_here = health_.co_here;
    view.co_asks_pause = co_asks_pause_;
    view.co_holds_next = co_holds_next_;
    return view;
}

}  // namespace alongside::app
