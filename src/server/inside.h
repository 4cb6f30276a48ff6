#pragma once
/// What the phones' server is made of behind its pimpl. Only for server.cpp and connection.h, which are one translation
/// unit: Beast's templates are read nowhere else.
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/system/error_code.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "server/server.h"
#include "server/site.h"
#include "server/sockets.h"

namespace alongside::server {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;

class Connection;

inline TimeMs steady_now() {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

/// What both threads hold. Above the line: the owner's and the server's, under the mutex. Below: the server's alone.
struct PhoneServer::Inside {
    Inside(Settings settings, const std::vector<std::string>& hosts, PhoneView first)
        : wake(settings.wake),
          limits(settings.limits),
          sockets({limits.connections, limits.strangers_per_address, limits.connections_per_seat}),
          site(std::move(settings), hosts, std::move(first)) {}

    std::mutex mutex;
    std::vector<Ask> asks;
    Health health;
    std::function<void()> wake;
    std::uint16_t port = 0;
    std::thread thread;

    struct Waiting {
        std::shared_ptr<Connection> connection;
        Pending pending;
        TimeMs until;
    };

    Limits limits;
    Sockets sockets;
    Site site;
    std::map<Sockets::Number, Connection*> open;
    Sockets::Number last_socket = 0;
    std::set<std::pair<bool, Connection*>> followers;  // the second facilitator's last
    TimeMs beaten;
    bool over = false;
    asio::io_context io{1};  // connections that it still holds look at what stands above
    tcp::acceptor acceptor{io};
    asio::steady_timer tick{io};
    asio::steady_timer accept_again{io};
    std::map<std::uint64_t, Waiting> waiting;

    void run();
    void accept();
    void accepted(error_code wrong, tcp::socket socket);
    void close(std::optional<Sockets::Number> socket);
    void ask(const std::shared_ptr<Connection>& connection, Pending pending);
    void answer(const std::vector<Answer>& answers);
    void publish(PhoneView view, const std::vector<vote::Ballot>& ballots);
    void each_tick();
    void tell_late();
    void look_at_health();
    void stop();
    void fail_with(const std::string& why);
};

}  // namespace alongside::server
