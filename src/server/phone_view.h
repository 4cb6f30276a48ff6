#pragma once
/// What a phone shows, as plain values: the same for every phone in the room.
///
/// Whoever runs the session fills it (app/room_phones.h); the server sends it as JSON (state_json.h) and as a page
/// (page.h), and adds what belongs to one phone alone (Seat). It never holds a count, a clock, or who voted how, so
/// that it changes when the room moves on and not when somebody votes.
#include <cstdint>
#include <string>
#include <vector>

#include "core/vote/phase.h"

namespace alongside::server {

struct PhoneLine {
    std::string who;  ///< "Gwen"; empty: nobody speaks
    std::string text;

    bool operator==(const PhoneLine&) const = default;
};

/// What can be chosen. "I'd rather not say" is not among them: PhoneView::may_rather_not says whether it may be.
struct PhoneOption {
    std::string id;     ///< what a ballot says
    std::string label;  ///< "A", as on the wall; empty: something else
    std::string text;

    bool operator==(const PhoneOption&) const = default;
};

/// A reason that somebody typed, for the co-facilitator.
struct PhoneReason {
    std::string where;  ///< "waiting", "wall" or "parked"
    int number = 0;
    std::string answer;  ///< what it is a reason for: "A"
    std::string text;

    bool operator==(const PhoneReason&) const = default;
};

/// What the second facilitator sees besides; no other phone is sent any of it.
struct CoView {
    std::vector<std::string> notes;  ///< how to hold this moment, and questions to ask aloud
    std::vector<PhoneReason> reasons;
    bool asked_pause = false;
    std::string next;  ///< words of the button, as "Next: First vote", while it is handed to them; else empty

    bool operator==(const CoView&) const = default;
};

struct PhoneView {
    int revision = 0;  ///< of the session; never falls
    vote::Phase phase = vote::Phase::lobby;
    std::string title;    ///< of the scenario
    std::string heading;  ///< "First vote"; what the wall says at its top
    std::string place;    ///< "The hall, evening"
    std::vector<PhoneLine> lines;
    std::string question;
    std::vector<PhoneOption> options;
    std::string ballot;  ///< key of the vote that is open; empty: none is
    bool may_rather_not = false;
    bool may_reason = false;  ///< a reason can be typed for one of the options
    std::string now;          ///< one sentence: what happens now
    bool over = false;        ///< the session has ended
    CoView co;

    bool operator==(const PhoneView&) const = default;
};

/// What one phone has of its own: its ballot of the open vote.
struct Seat {
    std::string choice;      ///< empty: none yet
    std::int64_t nonce = 0;  ///< of that ballot; the phone's next one has a larger number
    std::string notice;      ///< a sentence to say first (something was refused); mostly empty

    bool operator==(const Seat&) const = default;
};

}  // namespace alongside::server
