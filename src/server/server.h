#pragma once
/// The phones' server: HTTP on one address, one thread of its own, only while a room is open.
///
/// Phones ask (Ask), the owner answers (Answer) when it has stored what they sent; what phones are to see is published.
/// All three go through queues: nothing here touches the session, the saves or a screen, and nothing that trainers do
/// can be reached over HTTP. If it fails it stops, and says why in `trouble`; the room goes on by hands.
///
/// Routes. A phone: `GET /`, `GET /j/CODE`, `POST /join`, `GET /room`, `GET /state`, `GET /events`, `POST /vote`,
/// `POST /tap`, `POST /reason`, `POST /pass`, `GET /app.js`, `GET /app.css`. The second facilitator: `GET /c/CODE`,
/// `GET /co`, `GET /co/state`, `GET /co/events`, `POST /co/pause`, `/co/approve`, `/co/park`, `/co/next`. A POST
/// carries JSON, and is then answered with JSON ({"saved": true, ...} or {"refused": sentence}), or a plain form, and
/// is then answered with 303 to /room (or /co), or with a page that says the sentence. docs/room-security.md lists what
/// is refused.
///
/// JSON of `GET /state`, and of each server-sent event without `own`, by the names of PhoneView:
///     {"revision", "phase", "title", "heading", "place", "lines": [{"who", "text"}], "question",
///      "options": [{"id", "label", "text"}], "ballot", "may_rather_not", "may_reason", "now", "over",
///      "own": {"choice", "nonce"}}
/// and of `/co/state` and `/co/events` with {"co": {"notes", "reasons": [{"number", "where", "answer", "text"}],
/// "asked_pause", "next"}} besides. A vote is {"ballot", "choice", "nonce"}: a later nonce counts, an earlier one is
/// answered with what is kept, so that sending again is harmless.
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/vote/ballots.h"
#include "server/page_words.h"
#include "server/phone_view.h"

namespace alongside::server {

// What a phone asks.
struct Join {  ///< a new seat; the Ask names it
    bool co = false;
};
struct Vote {
    std::string ballot;
    std::string choice;
    std::int64_t nonce = 0;  ///< 0: later than any other
};
enum class TapKind : std::uint8_t { plain, slower, pause };
struct Tap {
    TapKind kind = TapKind::plain;
};
struct GiveReason {
    std::string answer;
    std::string text;
};
struct CoPause {};
struct CoApprove {
    int number = 0;
    std::string text;  ///< softened; empty: as it was
};
struct CoPark {
    int number = 0;
};
struct CoNext {};

using Wish = std::variant<Join, Vote, Tap, GiveReason, CoPause, CoApprove, CoPark, CoNext>;

struct Ask {
    std::uint64_t ticket = 0;
    std::string seat;  ///< SHA-256 of its token, in hexadecimal
    Wish wish;
};

/// Given only when what was asked is stored, or cannot be.
struct Answer {
    std::uint64_t ticket = 0;
    std::string refused;     ///< a sentence for the person; empty: done
    vote::Ballot kept = {};  ///< to a Vote: what stands now
};

/// How much one phone, and one address, may ask. Those of reference point 7; the tests' own are smaller.
struct Limits {
    std::size_t connections = 6000;
    std::size_t connections_per_address = 8;
    std::size_t seats = 4000;        ///< beyond, nobody new is let in until the trainer says so
    int joins_per_second = 20;       ///< of one address; beyond, nobody new is let in until the trainer says so
    int wrong_codes_per_minute = 5;  ///< of one address
    std::chrono::milliseconds request{5'000};
    std::chrono::milliseconds write{10'000};
    std::chrono::milliseconds idle{15'000};
    std::chrono::milliseconds heartbeat{15'000};
    std::chrono::milliseconds store{10'000};  ///< for the owner to answer

    /// For a room behind one router, whose phones all have one address.
    static Limits one_address();
};

struct Settings {
    std::string address;             ///< IPv4, as "192.168.1.20"
    std::uint16_t port = 0;          ///< 0: any that is free
    std::string code;                ///< six digits
    std::string co_code;             ///< six others
    std::vector<std::string> seats;  ///< that joined before, hashed
    std::vector<std::string> co_seats;
    PageWords words;
    Limits limits;
    Entropy entropy;             ///< called on the server's thread
    std::function<void()> wake;  ///< called on the server's thread: there is something to take, or trouble
};

/// What the trainer is shown.
struct Health {
    int phones = 0;  ///< that follow the room just now
    bool co_here = false;
    bool locked = false;  ///< nobody new is let in
    bool alarm = false;   ///< because too many came at once, or more than there are people
    std::string trouble;  ///< it has stopped, and why; empty: all is well

    bool operator==(const Health&) const = default;
};

class PhoneServer {
  public:
    /// Listens. Errors: "phones-address", "phones-port", "phones-failed", each with a sentence.
    static Result<std::unique_ptr<PhoneServer>> start(Settings settings, PhoneView first);

    /// Closes every connection and joins the thread.
    ~PhoneServer();
    PhoneServer(const PhoneServer&) = delete;
    PhoneServer& operator=(const PhoneServer&) = delete;

    std::uint16_t port() const;

    /// What has been asked since the last time, in order.
    std::vector<Ask> take();

    void answer(std::vector<Answer> answers);

    /// What phones see from now on, and every ballot of the open vote, by which each knows its own.
    void publish(PhoneView view, std::vector<vote::Ballot> ballots);

    void lock(bool locked);

    Health health() const;

  private:
    struct Inside;
    explicit PhoneServer(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}  // namespace alongside::server
