#pragma once
/// Requests as a phone's browser would send them, and as others would.
#include <string>
#include <utility>
#include <vector>

#include "server/request.h"

namespace alongside::server::test {

inline const std::string kHost = "192.168.1.20:8080";
inline const std::string kOrigin = "http://" + kHost;

using Headers = std::vector<std::pair<std::string, std::string>>;

inline Request get(const std::string& target, const Headers& more = {}) {
    Request request{"GET", target, 11, {{"Host", kHost}}, {}};
    request.headers.insert(request.headers.end(), more.begin(), more.end());
    return request;
}

inline Request post(const std::string& target, const std::string& body, const Headers& more = {}) {
    Request request{
        "POST", target, 11, {{"Host", kHost}, {"Origin", kOrigin}, {"Content-Type", "application/json"}}, body};
    request.headers.insert(request.headers.end(), more.begin(), more.end());
    return request;
}

inline Request form(const std::string& target, const std::string& body, const Headers& more = {}) {
    Request request = post(target, body, more);
    request.headers[2].second = "application/x-www-form-urlencoded";
    return request;
}

/// With one header instead of what was there.
inline Request with(Request request, const std::string& name, const std::string& value) {
    std::erase_if(request.headers, [&](const auto& one) { return one.first == name; });
    request.headers.emplace_back(name, value);
    return request;
}

inline Request without(Request request, const std::string& name) {
    std::erase_if(request.headers, [&](const auto& one) { return one.first == name; });
    return request;
}

}  // namespace alongside::server::test
