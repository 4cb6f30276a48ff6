#pragma once
/// The addresses of this machine that phones in the room may reach, the likeliest first.
///
/// Left out: what only this machine or a container on it can reach (loopback, Docker, virtual machines), tunnels to
/// elsewhere (VPN), and addresses that a machine gave itself because nobody else did (169.254). A QR that led to one of
/// these is what sessions elsewhere failed by.
#include <string>
#include <vector>

namespace alongside::server {

struct Address {
    std::string interface;  ///< "wlan0"
    std::string address;    ///< "192.168.1.20"

    bool operator==(const Address&) const = default;
};

/// Those of `all` that phones may reach; wireless before wired before others, otherwise in their order.
std::vector<Address> reachable(const std::vector<Address>& all);

/// What this machine has just now (IPv4).
std::vector<Address> addresses();

}  // namespace alongside::server
