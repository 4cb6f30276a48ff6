#pragma once
/// What the trainer sees of the phones in the room: where they join, how many are here, and what they ask for.
///
/// Plain values, filled by RoomPhones. No count of a vote stands here, only how many have voted.
#include <string>
#include <vector>

#include "records/qr.h"

namespace alongside::app {

/// An address of this machine that phones may reach.
struct PhoneAddress {
    std::string address;    ///< "192.168.1.20"
    std::string interface;  ///< "wlan0"

    bool operator==(const PhoneAddress&) const = default;
};

/// Everything that can be pressed is a line for the session, beside those of core/vote/event.h:
///     phones start ADDRESS PORT        phones stop
///     phones lock / open               whether somebody new is let in
///     phones show / hide               the way in, on the wall
///     phones seen                      the taps have been answered
///     phones clear                     takes the ballots of the open vote out
///     phones co-next / co-wait         hands Next to the second facilitator, and takes it back
struct PhonesView {
    bool open = false;
    std::string task;     ///< what the wall asks while a vote is open to phones and hands; else empty
    std::string note;     ///< how the trainer then counts; else empty
    std::string line;     ///< "Open on 192.168.1.20:8080, 23 phones."
    std::string trouble;  ///< why there is no server (any more), in a sentence; empty if all is well
    std::string address;  ///< "192.168.1.20:8080", to be typed
    std::string url;      ///< "http://192.168.1.20:8080/j/123456", for the QR
    std::string code;     ///< "123456"
    records::QrCode qr;   ///< of the url; no squares while there is none
    std::string co_url;   ///< for the second facilitator alone: only on the presenter's screen
    std::string co_code;
    records::QrCode co_qr;
    bool on_wall = true;    ///< the wall shows the way in
    int phones = 0;         ///< that follow the room just now
    int seats = 0;          ///< that have joined
    int ballots = 0;        ///< in the open vote
    std::string headcount;  ///< "26 ballots, 24 people."; empty while there are not more than people
    bool locked = false;
    std::string alarm;   ///< why nobody new is let in; empty unless it locked by itself
    bool plain = false;  ///< the private taps: plain words please
    bool slower = false;
    bool pause = false;
    bool co_here = false;
    bool co_asks_pause = false;
    bool co_holds_next = false;
    std::vector<PhoneAddress> addresses;  ///< to choose from before it is started, the likeliest first

    bool operator==(const PhonesView&) const = default;
};

}  // namespace alongside::app
