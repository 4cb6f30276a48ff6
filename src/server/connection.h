#pragma once
/// One socket of the phones' server: deadlines, requests and streams. Only for server.cpp (see inside.h).
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "server/inside.h"

namespace alongside::server {

namespace beast = boost::beast;
namespace http = beast::http;

inline constexpr std::string_view kStreamHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\nX-Accel-Buffering: no\r\n";
inline constexpr std::string_view kRetry = "\r\nretry: 2000\n\n";
inline constexpr std::string_view kHeartbeat = ": here\n\n";

inline std::string text_of(beast::string_view view) {
    return {view.data(), view.size()};
}

inline Request request_of(const http::request<http::string_body>& message) {
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

inline std::string stream_head() {
    std::string head(kStreamHead);
    for (const auto& [name, value] : safety_headers()) {
        head.append(name).append(": ").append(value).append("\r\n");
    }
    return head + std::string(kRetry);
}

/// One socket: a request, its answer, and again; or a stream, until somebody closes it.
class Connection : public std::enable_shared_from_this<Connection> {
  public:
    Connection(PhoneServer::Inside& server, tcp::socket socket, Sockets::Number number, std::string peer)
        : server_(server), stream_(std::move(socket)), number_(number), peer_(std::move(peer)) {
        server_.open.emplace(number_, this);
    }
    ~Connection() {
        server_.sockets.gone(number_);
        server_.open.erase(number_);
        server_.followers.erase({co_, this});
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const std::string& seat() const { return seat_; }

    /// The whole request within the deadline, however slowly it comes.
    void begin() {
        stream_.expires_after(server_.limits.request);
        read();
    }

    /// From now on it is counted with this seat, and no longer with its address.
    void belongs_to(const std::string& seat) {
        stranger_ = false;
        server_.close(server_.sockets.seated(number_, seat));
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
        if (const auto seat = stranger_ ? server_.site.shown_seat(request) : std::nullopt) {
            belongs_to(*seat);
        }
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
    Sockets::Number number_;
    std::string peer_;
    beast::flat_buffer buffer_{kLargestHeader + kLargestBody};
    std::optional<http::request_parser<http::string_body>> parser_;
    std::unique_ptr<http::response<http::string_body>> reply_;
    std::shared_ptr<const std::string> sending_;
    std::shared_ptr<const std::string> next_;
    std::string seat_;  // of a stream
    bool stranger_ = true;
    bool co_ = false;
    bool keep_alive_ = true;
    bool head_ = false;
};

}  // namespace alongside::server
