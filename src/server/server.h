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
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/vote/ballots.h"
#include "server/ask.h"
#include "server/phone_view.h"
#include "server/settings.h"

namespace alongside::server {

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

    struct Inside;  ///< the sockets; only server.cpp knows

  private:
    explicit PhoneServer(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}  // namespace alongside::server
