/// The sockets: accepting, deadlines, streams. What is said over them is decided in site.h.
#include "server/server.h"

#include <fmt/format.h>
#include <sodium.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <boost/asio/post.hpp>

#include "server/connection.h"

namespace alongside::server {

namespace {

constexpr std::chrono::seconds kTick{1};
constexpr std::int64_t kSeenMs = 40'000;  // a phone that polls, or that somebody looks at now and then, is still here
constexpr std::chrono::milliseconds kAcceptAgain{100};
constexpr rlim_t kMostFiles = 8192;

/// A phone is a file to the system, and mostly it allows a thousand.
void allow_many_files() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < kMostFiles) {
        limit.rlim_cur = std::min(limit.rlim_max, kMostFiles);
        static_cast<void>(::setrlimit(RLIMIT_NOFILE, &limit));
    }
}

/// Our own names: the address, this machine's name in the local network, and localhost where nobody else listens.
std::vector<std::string> host_names(const tcp::endpoint& end) {
    std::array<char, 256> name{};
    std::vector<std::string> hosts = {end.address().to_string()};
    if (end.address().is_loopback()) {
        hosts.emplace_back("localhost");
    } else if (::gethostname(name.data(), name.size() - 1) == 0) {
        hosts.push_back(std::string(name.data()) + ".local");
    }
    for (std::string& host : hosts) {
        host += end.port() == 80 ? std::string() : fmt::format(":{}", end.port());
    }
    return hosts;
}

}  // namespace

/// The thread. Nothing leaves it but through the queues; if anything goes wrong here, the room goes on by hands.
void PhoneServer::Inside::run() {
    try {
        accept();
        each_tick();
        io.run();
    } catch (const std::exception& error) {
        fail_with(error.what());
    } catch (...) {
        fail_with("unknown");
    }
}

void PhoneServer::Inside::fail_with(const std::string& why) {
    {
        const std::lock_guard lock(mutex);
        health.trouble = fmt::format("The phones' server has stopped ({}).", why);
        health.phones = 0;
    }
    wake();
}

void PhoneServer::Inside::accept() {
    acceptor.async_accept([this](error_code wrong, tcp::socket socket) { accepted(wrong, std::move(socket)); });
}

/// Without a file to spare it waits a little: there is nobody to tell, and no use in asking at once.
void PhoneServer::Inside::accepted(error_code wrong, tcp::socket socket) {
    if (over) {
        return;
    }
    if (wrong) {
        accept_again.expires_after(kAcceptAgain);
        accept_again.async_wait([this](error_code stopped) {
            if (!stopped && !over) {
                accept();
            }
        });
        return;
    }
    error_code gone;
    const auto end = socket.remote_endpoint(gone);
    const std::string peer = gone ? std::string() : end.address().to_string();
    if (!gone) {
        const auto [let_in, closes] = sockets.come(++last_socket, peer);
        close(closes);
        if (let_in) {
            socket.set_option(tcp::no_delay(true), gone);
            std::make_shared<Connection>(*this, std::move(socket), last_socket, peer)->begin();
        }
    }
    accept();
}

void PhoneServer::Inside::close(std::optional<Sockets::Number> socket) {
    if (const auto found = socket ? open.find(*socket) : open.end(); found != open.end()) {
        found->second->close();
    }
}

void PhoneServer::Inside::ask(const std::shared_ptr<Connection>& connection, Pending pending) {
    bool first = false;
    {
        const std::lock_guard lock(mutex);
        first = asks.empty();
        asks.push_back(pending.ask);
    }
    const std::uint64_t ticket = pending.ask.ticket;
    waiting.emplace(ticket, Waiting{connection, std::move(pending), {steady_now().ms + limits.store.count()}});
    if (first) {
        wake();
    }
}

void PhoneServer::Inside::answer(const std::vector<Answer>& answers) {
    for (const Answer& one : answers) {
        const auto found = waiting.find(one.ticket);
        if (found == waiting.end()) {
            continue;
        }
        Reply reply = site.answered(found->second.pending, one);
        if (!reply.cookie.empty()) {
            found->second.connection->belongs_to(found->second.pending.ask.seat);
        }
        found->second.connection->write(std::move(reply));
        waiting.erase(found);
    }
}

void PhoneServer::Inside::publish(PhoneView view, const std::vector<vote::Ballot>& ballots) {
    site.publish(std::move(view), ballots);
    for (const auto& [co, connection] : followers) {
        connection->push(site.event(co));
    }
}

void PhoneServer::Inside::tell_late() {
    const TimeMs now = steady_now();
    std::erase_if(waiting, [&](auto& entry) {
        if (entry.second.until > now) {
            return false;
        }
        entry.second.connection->write(site.unanswered(entry.second.pending));
        return true;
    });
}

void PhoneServer::Inside::look_at_health() {
    std::set<std::string> here = site.seen_since({steady_now().ms - kSeenMs});
    Health now;
    for (const auto& [co, connection] : followers) {
        co ? static_cast<void>(now.co_here = true) : static_cast<void>(here.insert(connection->seat()));
    }
    now.phones = static_cast<int>(here.size());
    now.locked = site.locked();
    now.alarm = site.alarmed();
    bool news = false;
    {
        const std::lock_guard lock(mutex);
        news = health != now;
        health = now;
    }
    if (news) {
        wake();
    }
}

void PhoneServer::Inside::each_tick() {
    if (over) {
        return;
    }
    tell_late();
    look_at_health();
    if (steady_now().ms - beaten.ms >= limits.heartbeat.count()) {
        beaten = steady_now();
        for (const auto& [co, connection] : followers) {
            connection->beat();
        }
    }
    tick.expires_after(kTick);
    tick.async_wait([this](error_code stopped) {
        if (!stopped) {
            each_tick();
        }
    });
}

void PhoneServer::Inside::stop() {
    over = true;
    error_code ignored;
    acceptor.close(ignored);
    tick.cancel();
    accept_again.cancel();
    waiting.clear();
    const std::map<Sockets::Number, Connection*> all = open;
    for (const auto& [number, connection] : all) {
        connection->close();
    }
}

Result<std::unique_ptr<PhoneServer>> PhoneServer::start(Settings settings, PhoneView first) {
    error_code wrong;
    const auto address = asio::ip::make_address_v4(settings.address, wrong);
    if (wrong) {
        return fail("phones-address", fmt::format("\"{}\" is not an address like 192.168.1.20.", settings.address));
    }
    if (sodium_init() < 0) {
        return fail("phones-failed", "The phones' server could not be started: this machine gives no random numbers.");
    }
    allow_many_files();
    const std::uint16_t wanted = settings.port;
    const std::string spoken = settings.address;
    try {
        asio::io_context probe;
        tcp::acceptor acceptor(probe);
        acceptor.open(tcp::v4());
        acceptor.set_option(tcp::acceptor::reuse_address(true));
        acceptor.bind({address, wanted}, wrong);
        if (!wrong) {
            acceptor.listen(asio::socket_base::max_listen_connections, wrong);
        }
        if (wrong == asio::error::address_in_use || wrong == asio::error::access_denied) {
            return fail("phones-port",
                        fmt::format("Port {} of {} cannot be used: something else has it, or the system keeps it for "
                                    "itself. Choose another, as in 8080.",
                                    wanted, spoken));
        }
        if (wrong) {
            return fail("phones-address",
                        fmt::format("{} is not an address of this machine just now. Choose another.", spoken));
        }
        const tcp::endpoint end = acceptor.local_endpoint();
        auto inside = std::make_unique<Inside>(std::move(settings), host_names(end), std::move(first));
        inside->port = end.port();
        inside->acceptor.assign(tcp::v4(), acceptor.release());
        inside->thread = std::thread([at = inside.get()] { at->run(); });
        return std::unique_ptr<PhoneServer>(new PhoneServer(std::move(inside)));
    } catch (const std::exception& error) {
        return fail("phones-failed", fmt::format("The phones' server could not be started ({}).", error.what()));
    }
}

PhoneServer::PhoneServer(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}

PhoneServer::~PhoneServer() {
    asio::post(inside_->io, [inside = inside_.get()] { inside->stop(); });
    inside_->thread.join();
}

std::uint16_t PhoneServer::port() const {
    return inside_->port;
}

std::vector<Ask> PhoneServer::take() {
    const std::lock_guard lock(inside_->mutex);
    return std::exchange(inside_->asks, {});
}

void PhoneServer::answer(std::vector<Answer> answers) {
    asio::post(inside_->io, [inside = inside_.get(), answers = std::move(answers)] { inside->answer(answers); });
}

void PhoneServer::publish(PhoneView view, std::vector<vote::Ballot> ballots) {
    asio::post(inside_->io, [inside = inside_.get(), view = std::move(view), ballots = std::move(ballots)]() mutable {
        inside->publish(std::move(view), ballots);
    });
}

void PhoneServer::lock(bool locked) {
    asio::post(inside_->io, [inside = inside_.get(), locked] {
        inside->site.lock(locked);
        inside->look_at_health();
    });
}

Health PhoneServer::health() const {
    const std::lock_guard lock(inside_->mutex);
    return inside_->health;
}

}  // namespace alongside::server
