/// The sockets: accepting, deadlines, streams. What is said over them is decided in site.h.
#include "server/server.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_set>

#include "server/site.h"

namespace alongside::server {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using boost::system::error_code;

constexpr std::chrono::seconds kTick{1};
constexpr std::int64_t kSeenMs = 40'000;  // a phone that polls, or that somebody looks at now and then, is still here
constexpr std::chrono::milliseconds kAcceptAgain{100};
constexpr rlim_t kMostFiles = 8192;
constexpr std::string_view kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\nX-Accel-Buffering: no\r\n";
constexpr std::string_view kRetry = "\r\nretry: 2000\n\n";
constexpr std::string_view kHeartbeat = ": here\n\n";

TimeMs steady_now() {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

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

std::string text_of(beast::string_view view) {
    return {view.data(), view.size()};
}

Request request_of(const http::request<http::string_body>& message) {
    Request request;
    request.method = text_of(message.method_string());
    request.target = text_of(message.target());
    request.version = static_cast<int>(message.version());
    for (const auto& field : message) {
        request.headers.emplace_back(text_of(field.name_string()), text_of(field.value()));
    }
    request.body = message.body();
    return request;
}

std::string stream_head() {
    std::string head(kStreamHead);
    for (const auto& [name, value] : safety_headers()) {
        head += name + ": " + value + "\r\n";
    }
    return head + std::string(kRetry);
}

class Connection;

}  // namespace

/// What both threads hold. Above the line: the owner's and the server's, under the mutex. Below: the server's alone.
struct PhoneServer::Inside {
    Inside(Settings settings, const std::vector<std::string>& hosts, PhoneView first)
        : wake(settings.wake), limits(settings.limits), site(std::move(settings), hosts, std::move(first)) {}

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
    Site site;
    std::map<std::string, std::size_t> per_address;
    std::unordered_set<Connection*> open;
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
    void ask(const std::shared_ptr<Connection>& connection, Pending pending);
    void answer(const std::vector<Answer>& answers);
    void publish(PhoneView view, const std::vector<vote::Ballot>& ballots);
    void each_tick();
    void tell_late();
    void look_at_health();
    void stop();
    void fail_with(const std::string& why);
};

namespace {

/// One socket: a request, its answer, and again; or a stream, until somebody closes it.
class Connection : public std::enable_shared_from_this<Connection> {
  public:
    Connection(PhoneServer::Inside& server, tcp::socket socket, std::string peer)
        : server_(server), stream_(std::move(socket)), peer_(std::move(peer)) {
        server_.open.insert(this);
        ++server_.per_address[peer_];
    }
    ~Connection() {
        server_.open.erase(this);
        server_.followers.erase({co_, this});
        if (--server_.per_address[peer_] == 0) {
            server_.per_address.erase(peer_);
        }
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const std::string& seat() const { return seat_; }

    /// The whole request within the deadline, however slowly it comes.
    void begin() {
        stream_.expires_after(server_.limits.request);
        read();
    }

    void close() {
        error_code ignored;
        stream_.socket().shutdown(tcp::socket::shutdown_both, ignored);
        stream_.close();
    }

    void write(Reply reply) {
        reply_ = std::make_unique<http::response<http::string_body>>(
            http::int_to_status(static_cast<unsigned>(reply.status)), 11U);
        for (const auto& [name, value] : safety_headers()) {
            reply_->set(name, value);
        }
        set_if("Content-Type", reply.type);
        set_if("Location", reply.location);
        set_if("Set-Cookie", reply.cookie);
        reply_->keep_alive(keep_alive_);
        reply_->content_length(reply.body.size());
        if (!head_) {
            reply_->body() = std::move(reply.body);
        }
        stream_.expires_after(server_.limits.write);
        auto self = shared_from_this();
        http::async_write(stream_, *reply_, [self](error_code wrong, std::size_t) { self->written(wrong); });
    }

    /// The newest state, and never more than one that waits: whoever is slow misses those between.
    void push(std::shared_ptr<const std::string> bytes) {
        next_ = std::move(bytes);
        if (!sending_) {
            send_next();
        }
    }

    /// So that phones and routers in between see that the line is alive.
    void beat() {
        if (!sending_) {
            push(std::make_shared<const std::string>(kHeartbeat));
        }
    }

  private:
    void set_if(const char* name, const std::string& value) {
        if (!value.empty()) {
            reply_->set(name, value);
        }
    }

    void read() {
        parser_.emplace();
        parser_->header_limit(kLargestHeader);
        parser_->body_limit(kLargestBody);
        auto self = shared_from_this();
        http::async_read(stream_, buffer_, *parser_, [self](error_code wrong, std::size_t) { self->was_read(wrong); });
    }

    void was_read(error_code wrong) {
        const bool malformed = wrong.category() == http::make_error_code(http::error::bad_method).category();
        if (wrong && (!malformed || wrong == http::error::end_of_stream || wrong == http::error::partial_message)) {
            return close();
        }
        if (wrong) {
            keep_alive_ = false;
            return write(refusal_of(wrong));
        }
        const Request request = request_of(parser_->get());
        keep_alive_ = parser_->get().keep_alive();
        head_ = request.method == "HEAD";
        parser_.reset();
        Outcome outcome = server_.site.handle(request, peer_, steady_now());
        if (auto* reply = std::get_if<Reply>(&outcome)) {
            write(std::move(*reply));
        } else if (auto* pending = std::get_if<Pending>(&outcome)) {
            server_.ask(shared_from_this(), std::move(*pending));
        } else {
            follow(std::get<Follow>(std::move(outcome)));
        }
    }

    /// Bytes that are no request: they get a number and no words.
    static Reply refusal_of(error_code wrong) {
        return {wrong == http::error::body_limit     ? 413
                : wrong == http::error::header_limit ? 431
                                                     : 400,
                {},
                {},
                {},
                {}};
    }

    void written(error_code wrong) {
        reply_.reset();
        if (wrong || !keep_alive_) {
            return close();
        }
        wait_for_more();
    }

    /// Between requests for as long as may be idle; once the next one begins, all of it within its deadline.
    void wait_for_more() {
        if (buffer_.size() > 0) {
            return begin();
        }
        stream_.expires_after(server_.limits.idle);
        auto self = shared_from_this();
        stream_.async_read_some(buffer_.prepare(kFirstBytes), [self](error_code wrong, std::size_t bytes) {
            if (wrong) {
                return self->close();
            }
            self->buffer_.commit(bytes);
            self->begin();
        });
    }

    void follow(Follow follow) {
        seat_ = std::move(follow.seat);
        co_ = follow.co;
        server_.followers.insert({co_, this});
        stream_.expires_never();
        wait_for_end();
        push(std::make_shared<const std::string>(stream_head() + *server_.site.event(co_)));
    }

    /// A phone says nothing more on this line, so whatever comes means that it is over.
    void wait_for_end() {
        auto self = shared_from_this();
        buffer_.clear();
        stream_.async_read_some(buffer_.prepare(1), [self](error_code, std::size_t) { self->close(); });
    }

    void send_next() {
        if (!next_) {
            return;
        }
        sending_ = std::exchange(next_, nullptr);
        stream_.expires_after(server_.limits.write);
        auto self = shared_from_this();
        asio::async_write(stream_, asio::buffer(*sending_), [self](error_code wrong, std::size_t) {
            self->sending_.reset();
            if (wrong) {
                return self->close();
            }
            self->send_next();
        });
    }

    static constexpr std::size_t kFirstBytes = 1024;

    PhoneServer::Inside& server_;
    beast::tcp_stream stream_;
    std::string peer_;
    beast::flat_buffer buffer_{kLargestHeader + kLargestBody};
    std::optional<http::request_parser<http::string_body>> parser_;
    std::unique_ptr<http::response<http::string_body>> reply_;
    std::shared_ptr<const std::string> sending_;
    std::shared_ptr<const std::string> next_;
    std::string seat_;  // of a stream
    bool co_ = false;
    bool keep_alive_ = true;
    bool head_ = false;
};

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
    const auto from_there = per_address.find(peer);
    const bool full = open.size() >= limits.connections ||
                      (from_there != per_address.end() && from_there->second >= limits.connections_per_address);
    if (!gone && !full) {
        socket.set_option(tcp::no_delay(true), gone);
        std::make_shared<Connection>(*this, std::move(socket), peer)->begin();
    }
    accept();
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
    const std::vector<Connection*> all(open.begin(), open.end());
    for (Connection* connection : all) {
        connection->close();
    }
}

Result<std::unique_ptr<PhoneServer>> PhoneServer::start(Settings settings, PhoneView first) {
    error_code wrong;
    const auto address = asio::ip::make_address_v4(settings.address, wrong);
    if (wrong) {
        return fail("phones-address", fmt::format("\"{}\" is not an address like 192.168.1.20.", settings.address));
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
