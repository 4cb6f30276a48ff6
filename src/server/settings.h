#pragma once
/// What the phones' server is started with: where, who may come, how much one may ask, and its words.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "server/page_words.h"

namespace alongside::server {

/// How much one phone, and one address, may ask. Those of reference point 7; the tests' own are smaller. One address
/// may be one phone, or the router of the whole room: so sockets are counted by seat as soon as there is one
/// (sockets.h), and what an address may do at once is what a room of so many people may.
struct Limits {
    std::size_t connections = 6000;
    std::size_t strangers_per_address = 256;  ///< sockets that have not shown a seat
    std::size_t connections_per_seat = 8;     ///< a browser opens six
    std::size_t seats = 4000;                 ///< beyond, nobody new is let in until the trainer says so
    int joins_at_once = 20;          ///< of one address; beyond, nobody new is let in until the trainer says so
    int wrong_codes_per_minute = 5;  ///< of one address
    std::chrono::milliseconds request{5'000};
    std::chrono::milliseconds write{10'000};
    std::chrono::milliseconds idle{15'000};
    std::chrono::milliseconds heartbeat{15'000};
    std::chrono::milliseconds store{10'000};  ///< for the owner to answer

    static Limits for_people(int people);
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
    std::function<void()> wake;  ///< called on the server's thread: there is something to take, or trouble
};

}  // namespace alongside::server
