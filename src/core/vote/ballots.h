#pragma once
/// Ballots from phones while they may still change: one a seat in each vote, the later one counts.
///
/// A seat is the hash of a token that only one phone has; no name ever stands here. When a vote closes its ballots
/// become counts; as soon as nobody needs to know who moved (`needed`), they are dropped. Pure, like the session beside
/// it; whoever runs the room keeps them in the saves.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/vote/event.h"
#include "core/vote/session.h"

namespace alongside::vote {

struct Ballot {
    std::string key;     ///< of the vote: ballot_key
    std::string seat;    ///< hashed
    std::string choice;  ///< an answer of the question
    std::int64_t nonce = 0;

    bool operator==(const Ballot&) const = default;
};

/// The vote that phones can vote in now: "hall.1", "hall.2", "practice.1". Empty where none is open to them.
std::string ballot_key(const Session& session);

/// The votes whose ballots are still needed: the open one, and the first vote until the second has closed, so that who
/// moved can be counted.
std::vector<std::string> needed(const Session& session);

class BallotBox {
  public:
    /// What stands after it: the ballot, or one of this seat with a later nonce. A nonce of 0 is later than any.
    const Ballot& put(Ballot ballot);

    /// This seat's; none if it has not voted.
    std::optional<Ballot> find(const std::string& key, const std::string& seat) const;

    /// As it was before a put: with `ballot`, or without any of this seat.
    void restore(const std::string& key, const std::string& seat, std::optional<Ballot> ballot);

    std::vector<Ballot> of(std::string_view key) const;
    int cast(std::string_view key) const;

    /// The votes that anybody has voted in.
    std::vector<std::string> keys() const;
    bool empty() const { return ballots_.empty(); }

    /// Drops all others.
    void keep_only(const std::vector<std::string>& keys);
    void clear(std::string_view key);

    bool operator==(const BallotBox&) const = default;

  private:
    std::map<std::string, std::map<std::string, Ballot, std::less<>>, std::less<>> ballots_;  ///< by key, by seat
};

/// What closing the open vote comes to: how often each of its answers was given by phone, and, after a second vote, how
/// many moved from which to which. Nothing if nobody voted by phone. Moves are told only where at least kFewestMovers
/// voted twice, and each only of at least kFewestAlike, so that nobody can be recognised.
std::vector<Event> counted(const Session& session, const BallotBox& box);

inline constexpr int kFewestMovers = 10;
inline constexpr int kFewestAlike = 3;

}  // namespace alongside::vote
