#include "server/addresses.h"

#include "support/catch.h"

using namespace alongside::server;

SCENARIO("a QR leads only to where phones can come") {
    const std::vector<Address> all = {{"lo", "127.0.0.1"},          {"docker0", "172.17.0.1"},
                                      {"br-5f2a", "172.18.0.1"},    {"tun0", "10.8.0.2"},
                                      {"tailscale0", "100.64.0.3"}, {"eth0", "192.168.1.20"},
                                      {"eth1", "169.254.3.4"},      {"wlan0", "192.168.178.30"},
                                      {"usb0", "192.168.42.7"},     {"vboxnet0", "192.168.56.1"}};
    CHECK(reachable(all) ==
          std::vector<Address>{{"wlan0", "192.168.178.30"}, {"eth0", "192.168.1.20"}, {"usb0", "192.168.42.7"}});
    CHECK(reachable({}).empty());
}

SCENARIO("this machine has its own address, and it is not offered") {
    const std::vector<Address> here = addresses();
    CHECK(std::find(here.begin(), here.end(), Address{"lo", "127.0.0.1"}) != here.end());
    for (const Address& one : reachable(here)) {
        CHECK(one.address.rfind("127.", 0) != 0);
    }
}
