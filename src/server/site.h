#pragma once
/// Everything that the server decides, without a socket: which request is answered with what, and which is passed on.
///
/// One thread's. The sockets (server.cpp) hand it each request with the address it came from and the time; it answers
/// with a Reply, with something to ask the owner first (Pending), or with a stream to be opened. It knows seats by the
/// hash of their token, and nothing else of anybody: addresses are used to count and are neither kept nor passed on.
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/time.h"
#include "server/ask.h"
#include "server/phone_view.h"
#include "server/rates.h"
#include "server/request.h"
#include "server/settings.h"

namespace alongside::server {

struct Reply {
    int status = 200;
    std::string type;  ///< media type; empty: no body
    std::string body;
    std::string location;  ///< of a 303
    std::string cookie;    ///< the whole Set-Cookie; mostly empty
};

/// To be answered when the owner has.
struct Pending {
    Ask ask;
    std::string token;  ///< of a new seat; only its phone is ever told
    bool json = true;   ///< how it was asked
    bool co = false;
};

/// A stream of states.
struct Follow {
    std::string seat;
    bool co = false;
};

using Outcome = std::variant<Reply, Pending, Follow>;

/// Headers that every reply carries: what a page may load and do, that nothing is kept, and that types are not guessed.
const std::vector<std::pair<std::string, std::string>>& safety_headers();

/// SHA-256, in hexadecimal.
std::string hashed(std::string_view token);

class Site {
  public:
    /// `hosts`: our own names, as "192.168.1.20:8080".
    Site(Settings settings, std::vector<std::string> hosts, PhoneView first);

    Outcome handle(const Request& request, const std::string& peer, TimeMs now);

    /// What the phone is told once the owner has answered.
    Reply answered(const Pending& pending, const Answer& answer);

    /// The owner did not answer in time.
    Reply unanswered(const Pending& pending) const;

    void publish(PhoneView view, const std::vector<vote::Ballot>& ballots);
    void lock(bool locked);
    bool locked() const { return locked_; }
    bool alarmed() const { return alarmed_; }
    std::size_t seats() const { return seats_.size(); }

    /// The seat, a phone's or a second facilitator's, whose token the request carries.
    std::optional<std::string> shown_seat(const Request& request) const;

    /// The state that a stream carries, with its revision before it; the same bytes for everybody.
    const std::shared_ptr<const std::string>& event(bool co) const { return co ? co_event_ : event_; }

    /// Seats that have asked for anything since then.
    std::set<std::string> seen_since(TimeMs since) const;

  private:
    Outcome get(const Request& request, const std::string& peer, TimeMs now);
    Outcome post(const Request& request, const std::string& peer, TimeMs now);
    Outcome join(const std::string& code, bool co, const Request& request, const std::string& peer, TimeMs now);
    Outcome new_seat(bool co, bool json, const std::string& peer, TimeMs now);
    Outcome for_seat(std::string_view path, const std::string& seat) const;
    Outcome for_co(std::string_view path) const;
    std::optional<std::string> seat_of(const Request& request, bool co, TimeMs now);
    const std::set<std::string>& known(bool co) const { return co ? co_seats_ : seats_; }
    Seat own(const std::string& seat) const;
    Reply refused(int status, const std::string& sentence, bool json, std::string_view back = "/") const;
    const std::string& sentence_of(Wrong wrong) const;

    Settings settings_;
    std::vector<std::string> hosts_;
    PhoneView view_;
    std::shared_ptr<const std::string> event_;
    std::shared_ptr<const std::string> co_event_;
    std::set<std::string> seats_;
    std::set<std::string> co_seats_;
    std::map<std::string, vote::Ballot> ballots_;  // of the open vote, by seat
    std::map<std::string, TimeMs> seen_;           // by seat
    std::uint64_t last_ticket_ = 0;
    bool locked_ = false;
    bool alarmed_ = false;
    Rate posts_;
    Rate wrong_codes_;
    Rate all_wrong_codes_;
    Rate wrong_co_codes_;
    Rate joins_;
};

}  // namespace alongside::server
