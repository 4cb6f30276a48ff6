#include "server/rates.h"

#include <algorithm>

namespace alongside::server {

namespace {

// So that no flood of names fills the memory: more than there can be phones.
constexpr std::size_t kMostNames = 10'000;

}  // namespace

double Rate::left(const std::string& name, TimeMs now) const {
    const auto bucket = buckets_.find(name);
    if (bucket == buckets_.end()) {
        return at_once_;
    }
    const double seconds = static_cast<double>(std::max<std::int64_t>(0, now.ms - bucket->second.at.ms)) / 1000;
    return std::min(at_once_, bucket->second.left + seconds * a_second_);
}

bool Rate::has_left(const std::string& name, TimeMs now) const {
    return left(name, now) >= 1;
}

void Rate::take(const std::string& name, TimeMs now) {
    forget_full(now);
    // First, and apart: gcc makes the bucket before it works out what stands between braces.
    const double after = std::max(0.0, left(name, now) - 1);
    buckets_[name] = {after, now};
}

bool Rate::allows(const std::string& name, TimeMs now) {
    const bool allowed = has_left(name, now);
    if (allowed) {
        take(name, now);
    }
    return allowed;
}

void Rate::forget_full(TimeMs now) {
    if (buckets_.size() > kMostNames) {
        std::erase_if(buckets_, [&](const auto& one) { return left(one.first, now) >= at_once_; });
    }
}

}  // namespace alongside::server
