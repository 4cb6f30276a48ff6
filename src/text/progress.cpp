#include "text/progress.h"

#include <fmt/format.h>

#include <ostream>
#include <utility>

namespace alongside::text {

namespace {

constexpr std::chrono::seconds kBetweenLines(1);

}  // namespace

Progress::Progress(std::string what, std::ostream& out, Clock clock)
    : what_(std::move(what)), out_(out), clock_(std::move(clock)), told_(clock_()) {}

void Progress::tell(std::size_t states) {
    const Time now = clock_();
    if (now - told_ >= kBetweenLines) {
        told_ = now;
        out_ << fmt::format("{}: proving, {} states so far.\n", what_, states) << std::flush;
    }
}

}  // namespace alongside::text
