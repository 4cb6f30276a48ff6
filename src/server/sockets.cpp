#include "server/sockets.h"

namespace alongside::server {

Sockets::Verdict Sockets::come(Number socket, const std::string& address) {
    Verdict verdict;
    const auto from_there = held_.find({false, address});
    if (from_there != held_.end() && from_there->second.size() >= most_.strangers) {
        verdict.closes = let_go_oldest(from_there->second);
    } else if (count() >= most_.all) {
        if (strangers_.empty()) {
            return {false, std::nullopt};
        }
        verdict.closes = let_go_oldest(strangers_);
    }
    hold(socket, {false, address});
    return verdict;
}

std::optional<Sockets::Number> Sockets::seated(Number socket, const std::string& seat) {
    if (!strangers_.contains(socket)) {
        return std::nullopt;
    }
    std::optional<Number> closes;
    if (const auto its = held_.find({true, seat}); its != held_.end() && its->second.size() >= most_.of_seat) {
        closes = let_go_oldest(its->second);
    }
    gone(socket);
    hold(socket, {true, seat});
    return closes;
}

void Sockets::gone(Number socket) {
    const auto found = holders_.find(socket);
    if (found == holders_.end()) {
        return;
    }
    const auto held = held_.find(found->second);
    held->second.erase(socket);
    if (held->second.empty()) {
        held_.erase(held);
    }
    strangers_.erase(socket);
    holders_.erase(found);
}

void Sockets::hold(Number socket, Holder holder) {
    if (!holder.first) {
        strangers_.insert(socket);
    }
    held_[holder].insert(socket);
    holders_.emplace(socket, std::move(holder));
}

Sockets::Number Sockets::let_go_oldest(const std::set<Number>& of) {
    const Number oldest = *of.begin();
    gone(oldest);
    return oldest;
}

}  // namespace alongside::server
