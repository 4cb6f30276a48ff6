#include "platform/system.h"

#include <chrono>
#include <ctime>
#include <random>

namespace alongside::platform {

TimeMs now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

int minutes_east(TimeMs at) {
    constexpr long kSecondsAMinute = 60;
    const auto seconds = static_cast<std::time_t>(at.ms / 1000);
    std::tm there{};
    return localtime_r(&seconds, &there) == nullptr ? 0 : static_cast<int>(there.tm_gmtoff / kSecondsAMinute);
}

std::uint64_t random_bits() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

}  // namespace alongside::platform
