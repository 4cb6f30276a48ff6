#pragma once
/// A phone in a room: joins by code, keeps its cookie, votes. Over a real socket, one request each.
#include <memory>
#include <string>
#include <utility>

#include "support/line.h"

namespace support {

class Phone {
  public:
    /// `host` as "127.0.0.1:8080".
    explicit Phone(std::string host) : host_(std::move(host)) {}

    /// Only sends; the answer is read by `read`. So a test that runs the room itself can do so in between.
    void send_get(const std::string& path) { send("GET " + path + " HTTP/1.1\r\n" + common() + "\r\n"); }
    void send_post(const std::string& path, const std::string& json) {
        send("POST " + path + " HTTP/1.1\r\n" + common() + "Origin: http://" + host_ +
             "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(json.size()) + "\r\n\r\n" +
             json);
    }
    /// Empty if the other side has gone.
    std::string read() {
        const std::string answer = line_->read_answer();
        line_.reset();
        constexpr std::string_view kCookie = "Set-Cookie: ";
        if (const std::size_t at = answer.find(kCookie); at != std::string::npos) {
            const std::size_t begin = at + kCookie.size();
            cookie_ = answer.substr(begin, answer.find(';', begin) - begin);
        }
        return answer;
    }

    /// Something can be read, if only that the other side has gone.
    bool is_answered() const { return line_->is_ready(); }

    std::string get(const std::string& path) {
        send_get(path);
        return read();
    }
    std::string post(const std::string& path, const std::string& json) {
        send_post(path, json);
        return read();
    }
    static std::string vote(const std::string& ballot, const std::string& choice, int nonce) {
        return R"({"ballot":")" + ballot + R"(","choice":")" + choice + R"(","nonce":)" + std::to_string(nonce) + "}";
    }

    const std::string& cookie() const { return cookie_; }

    /// As after the laptop was started again, on another port.
    void move_to(std::string host) { host_ = std::move(host); }

  private:
    std::string common() const {
        return "Host: " + host_ + "\r\nConnection: close\r\n" + (cookie_.empty() ? "" : "Cookie: " + cookie_ + "\r\n");
    }
    void send(const std::string& bytes) {
        const auto port = static_cast<std::uint16_t>(std::stoi(host_.substr(host_.find(':') + 1)));
        line_ = std::make_unique<Line>(port);
        line_->send(bytes);
    }

    std::string host_;
    std::string cookie_;
    std::unique_ptr<Line> line_;
};

/// The body of an answer.
inline std::string body_of(const std::string& answer) {
    const std::size_t at = answer.find("\r\n\r\n");
    return at == std::string::npos ? std::string() : answer.substr(at + 4);
}

}  // namespace support
