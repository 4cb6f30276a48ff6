#include "server/addresses.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace alongside::server {

namespace {

bool begins_with_one_of(std::string_view name, auto beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [name](std::string_view beginning) { return name.starts_with(beginning); });
}

bool is_apart(const Address& one) {
    constexpr std::array<std::string_view, 16> kNames = {"lo",    "docker",    "br-", "veth",  "virbr", "vbox",
                                                         "vmnet", "tun",       "tap", "wg",    "zt",    "ppp",
                                                         "ham",   "tailscale", "cni", "podman"};
    constexpr std::array<std::string_view, 3> kAddresses = {"127.", "169.254.", "0."};
    return begins_with_one_of(one.interface, kNames) || begins_with_one_of(one.address, kAddresses);
}

int rank(const Address& one) {
    return one.interface.starts_with("wl") ? 0 : one.interface.starts_with("e") ? 1 : 2;
}

std::string text_of(const sockaddr* address) {
    std::array<char, INET_ADDRSTRLEN> text{};
    const auto* four = reinterpret_cast<const sockaddr_in*>(address);
    return ::inet_ntop(AF_INET, &four->sin_addr, text.data(), text.size()) == nullptr ? std::string() : text.data();
}

}  // namespace

std::vector<Address> reachable(const std::vector<Address>& all) {
    std::vector<Address> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [](const Address& one) { return !is_apart(one); });
    std::stable_sort(found.begin(), found.end(), [](const Address& a, const Address& b) { return rank(a) < rank(b); });
    return found;
}

std::vector<Address> addresses() {
    std::vector<Address> found;
    ifaddrs* first = nullptr;
    if (::getifaddrs(&first) != 0) {
        return found;
    }
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> list(first, ::freeifaddrs);
    for (const ifaddrs* at = first; at != nullptr; at = at->ifa_next) {
        if (at->ifa_addr != nullptr && at->ifa_addr->sa_family == AF_INET && (at->ifa_flags & IFF_UP) != 0) {
            found.push_back({at->ifa_name, text_of(at->ifa_addr)});
        }
    }
    return found;
}

}  // namespace alongside::server
