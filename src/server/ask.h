#pragma once
/// What phones ask of the session, and what they are answered: plain values that cross the queues between the server's
/// thread and its owner's.
#include <cstdint>
#include <string>
#include <variant>

#include "core/vote/ballots.h"

namespace alongside::server {

/// Nonces are whole numbers that a script can count in (2^53 - 1).
inline constexpr std::int64_t kLargestNonce = 9'007'199'254'740'991;

// What a phone asks.
struct Join {  ///< a new seat, which the Ask names: with a code, or since a phone is passed on
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

}  // namespace alongside::server
