#pragma once
/// A bare socket to the phones' server, as a phone has one, or somebody with other plans.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace support {

class Line {
  public:
    explicit Line(std::uint16_t port, const char* address = "127.0.0.1")
        : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in end{};
        end.sin_family = AF_INET;
        end.sin_port = htons(port);
        ::inet_pton(AF_INET, address, &end.sin_addr);
        connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&end), sizeof end) == 0;
    }
    ~Line() { ::close(socket_); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    bool connected() const { return connected_; }

    /// False once the other side has gone.
    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    /// Something has come, if only the end.
    bool is_ready() const {
        pollfd ready{socket_, POLLIN, 0};
        return ::poll(&ready, 1, 0) > 0;
    }

    /// What has come, up to and with `end`; all there is if the other side closes first, or says nothing for long.
    std::string read_until(std::string_view end) {
        std::size_t found = 0;
        while ((found = unread_.find(end)) == std::string::npos && read_some()) {
        }
        const std::size_t size = found == std::string::npos ? unread_.size() : found + end.size();
        std::string text = unread_.substr(0, size);
        unread_.erase(0, size);
        return text;
    }

    /// The head of an answer with its body.
    std::string read_answer() {
        std::string text = read_until("\r\n\r\n");
        constexpr std::string_view kLength = "Content-Length: ";
        const std::size_t at = text.find(kLength);
        const std::size_t length = at == std::string::npos ? 0 : std::stoul(text.substr(at + kLength.size()));
        while (unread_.size() < length && read_some()) {
        }
        text += unread_.substr(0, length);
        unread_.erase(0, length);
        return text;
    }

    /// Whether the other side ends it, sooner or later.
    bool is_closed() {
        while (read_some()) {
        }
        return ended_;
    }

  private:
    bool read_some() {
        pollfd ready{socket_, POLLIN, 0};
        if (ended_ || ::poll(&ready, 1, 20'000) <= 0) {
            return false;
        }
        char bytes[4096];
        const ssize_t got = ::recv(socket_, bytes, sizeof bytes, 0);
        ended_ = got <= 0;
        unread_.append(bytes, got > 0 ? static_cast<std::size_t>(got) : 0);
        return got > 0;
    }

    int socket_;
    bool connected_ = false;
    bool ended_ = false;
    std::string unread_;
};

}  // namespace support
